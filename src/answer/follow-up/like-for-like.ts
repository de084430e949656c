import table from "#data/words/follow-ups.json" with { type: "json" };
import { derived } from "../../algorithms/derived.ts";
import { wordSet } from "../../algorithms/word-set.ts";
import type { Article } from "../../article/article.ts";
import { commonness } from "../../search/language/rarity.ts";
import { type Token, tokensOf } from "../../search/language/tokens.ts";
import { type FollowUpWords, followUpWordsOf } from "./follow-up-words.ts";

/**
 * A question with one part of it replaced by a phrase of the same kind: "When do clocks go back in the UK?" with "in the
 * US", "How much is it for adults?" with "for students", "What did Moss say?" with "Reyes". A phrase that has no like
 * in the question is put behind it.
 */
export function putInPlace(
	question: string,
	phrase: string,
	{ article, language }: { readonly article: Article | null; readonly language: string },
): string {
	const words = followUpWordsOf(language);
	const asked = tokensOf(question);
	const said = tokensOf(phrase);
	const context: Context = { words, isName: nameTest(article, language), language };
	const place =
		samePreposition(asked, said, context) ??
		sameHead(asked, said, context) ??
		sameNumbered(asked, said) ??
		sameKind(asked, said, context) ??
		sameParticiple(asked, said, context) ??
		sameDeterminer(asked, said, context);
	if (place === null) return `${question.replace(/[\s?!.]+$/u, "")} ${phrase}?`;
	const { from, to } = place;
	const start = asked[from]?.start ?? 0;
	const end = asked[to - 1]?.end ?? start;
	return question.slice(0, start) + capitalOf(start, phrase) + question.slice(end);
}

/** Words of a question, from one on up to another. */
interface Place {
	readonly from: number;
	readonly to: number;
}

interface Context {
	readonly words: FollowUpWords;
	readonly isName: (token: Token) => boolean;
	readonly language: string;
}

function capitalOf(start: number, phrase: string): string {
	return start === 0 ? phrase.slice(0, 1).toUpperCase() + phrase.slice(1) : phrase;
}

/** "in the US" for "in the UK". */
function samePreposition(
	asked: readonly Token[],
	[first, ...rest]: readonly Token[],
	{ words }: Context,
): Place | null {
	if (!first || rest.length === 0 || !words.prepositions.has(first.word)) return null;
	const from = asked.findLastIndex(
		({ word }, at) =>
			word === first.word && at + 1 < asked.length && !endsPhrase(asked[at + 1], words),
	);
	return from < 0 ? null : { from, to: endOfPhrase(asked, from + 1, words) };
}

/** "the Greens' leader" for "Labour's leader". */
function sameHead(
	asked: readonly Token[],
	said: readonly Token[],
	{ words }: Context,
): Place | null {
	const head = said.at(-1);
	if (!head || said.length < 2 || words.prepositions.has(said[0]?.word ?? "")) return null;
	const at = asked.findLastIndex(({ word }) => word === head.word);
	if (at < 1) return null;
	let from = endsPhrase(asked[at - 1], words) ? at : at - 1;
	if (from > 1 && words.determiners.has(asked[from - 1]?.word ?? "")) from--;
	return { from, to: at + 1 };
}

/** "Voyager 1" for "Voyager 2", "room 102" for "room 101". */
function sameNumbered(asked: readonly Token[], said: readonly Token[]): Place | null {
	const [first, number, ...others] = said;
	if (!first || !number || others.length > 0 || !isNumber(number)) return null;
	const from = asked.findLastIndex(({ word }, at) => word === first.word && at + 1 < asked.length);
	const after = asked[from + 1];
	return from > 0 && after && isNumber(after) ? { from, to: from + 2 } : null;
}

/** A name for a name, a time for a time, a number for a number. */
function sameKind(asked: readonly Token[], said: readonly Token[], context: Context): Place | null {
	const { words, isName } = context;
	const core = said.filter(
		({ word }) => !words.determiners.has(word) && !words.prepositions.has(word),
	);
	const kinds: ((token: Token) => boolean)[] = [isTime, isNumber, isName];
	const kind = kinds.find((is) => core.length > 0 && core.every(is));
	if (!kind) return null;
	const last = asked.findLastIndex((token, at) => kind(token) && at > 0);
	if (last < 0) return null;
	let from = last;
	while (from > 1 && isPartOf(asked[from - 1], kind)) from--;
	const [first] = said;
	const determined = first !== undefined && words.determiners.has(first.word);
	const before = asked[from - 1];
	const articled = before !== undefined && words.determiners.has(before.word);
	const prepositioned = first !== undefined && words.prepositions.has(first.word);
	if (prepositioned && before && words.prepositions.has(before.word)) from--;
	else if (articled && (determined || kind === isName)) from--;
	return { from, to: last + 1 };
}

function isPartOf(token: Token | undefined, kind: (token: Token) => boolean): boolean {
	return token !== undefined && kind(token);
}

/** "wounded" for "killed" in "How many people were killed?" */
function sameParticiple(
	asked: readonly Token[],
	[only, ...others]: readonly Token[],
	{ words, language }: Context,
): Place | null {
	const participle = participles[language];
	if (!only || others.length > 0 || !participle?.test(only.word)) return null;
	const auxiliary = asked.findIndex(({ word }) => words.verbs.has(word));
	if (auxiliary < 0) return null;
	const at = asked.findIndex(({ word }, index) => index > auxiliary && participle.test(word));
	return at < 0 ? null : { from: at, to: at + 1 };
}

const participles: Readonly<Record<string, RegExp>> = {
	en: /^(?:\p{L}{2,}ed|hurt|shot|lost|found|built|sold|bought|made|paid|born|taken|given|seen|stolen|broken)$/u,
	de: /^(?:ge|ver|be|er|zer|ent)\p{L}{3,}(?:t|en)$/u,
	es: /^\p{L}{2,}[ai]d[oa]s?$/u,
};

/** "the producers" for "the actors"; "students" for "adults" where both are many. */
function sameDeterminer(
	asked: readonly Token[],
	said: readonly Token[],
	{ words, language }: Context,
): Place | null {
	const [first] = said;
	const last = said.at(-1);
	if (!first || !last || words.prepositions.has(first.word)) return null;
	if (words.determiners.has(first.word)) {
		const from = asked.findLastIndex(
			({ word }, at) => words.determiners.has(word) && at + 1 < asked.length,
		);
		if (from >= 0) return { from, to: endOfPhrase(asked, from, words) };
	}
	const rarityOf = commonness(language);
	const isMany = ({ word }: Token): boolean => /[^s]s$/u.test(word) || many.has(word);
	if (said.length > 2 || !isMany(last)) return null;
	const at = asked.findLastIndex((token, index) => {
		const isVerb = words.verbs.has(token.word) || words.asking.has(token.word);
		return index > 0 && isMany(token) && !isVerb && rarityOf(token.word) > minTelling;
	});
	return at < 0 ? null : { from: at, to: at + 1 };
}

const many: ReadonlySet<string> = new Set(["children", "people", "men", "women", "kids", "kinder"]);
const minTelling = 0.3;

/**
 * How far a phrase goes on: up to the next preposition, verb or question word. Behind an auxiliary ("would the bridge
 * cost") its verb is no part of it.
 */
function endOfPhrase(asked: readonly Token[], from: number, words: FollowUpWords): number {
	let to = from;
	if (words.determiners.has(asked[to]?.word ?? "")) to++;
	const isSubject = words.verbs.has(asked[from - 1]?.word ?? "");
	while (to < asked.length && to - from < maxPhraseLength && !endsPhrase(asked[to], words)) {
		to++;
		if (isSubject && !asked[to]?.capital) break;
	}
	return to;
}

const maxPhraseLength = 4;

function endsPhrase(token: Token | undefined, words: FollowUpWords): boolean {
	if (!token) return true;
	const { word } = token;
	return words.prepositions.has(word) || words.verbs.has(word) || words.asking.has(word);
}

function isNumber({ word }: Token): boolean {
	return /^\p{N}+$|^\p{N}[\p{N}.,]*\p{N}$/u.test(word);
}

/** Days, months, seasons and "last year", in the four languages. */
const times = wordSet(Object.values(table).map((each) => each.times));

function isTime({ word }: Token): boolean {
	return times.has(word) || /^(?:1[5-9]|20)\d\d$/u.test(word);
}

/** Whether a word is part of a name: written so, or by the article throughout. */
function nameTest(article: Article | null, language: string): Context["isName"] {
	const names = article === null ? new Set<string>() : namesOf(article);
	const rarityOf = commonness(language);
	return ({ word, capital }) =>
		(capital && language !== "de" && rarityOf(word) > 0.2) || names.has(word);
}

/** The words that an article writes with capitals wherever they do not open a sentence. */
const namesOf = derived((article: Article): ReadonlySet<string> => {
	const written = new Map<string, { capital: number; small: number }>();
	const tokens = tokensOf(article.text);
	tokens.forEach(({ word, capital, start }) => {
		if (/[.!?:"“”\n]\s*$/u.test(article.text.slice(Math.max(0, start - 3), start))) return;
		const counts = written.get(word) ?? { capital: 0, small: 0 };
		if (capital) counts.capital++;
		else counts.small++;
		written.set(word, counts);
	});
	return new Set(
		[...written].filter(([, { capital, small }]) => capital > small).map(([word]) => word),
	);
});
