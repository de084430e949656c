import { sentencesOf } from "../../article/sentences.ts";
import type { Gender } from "../../english/titles.ts";
import { languageOf } from "../../search/language/article-language.ts";
import { stemsIn } from "../../search/language/content-words.ts";
import { withoutTag } from "../../search/language/question-tag.ts";
import { commonness } from "../../search/language/rarity.ts";
import { stemmerFor } from "../../search/language/stemmers.ts";
import { tokensOf } from "../../search/language/tokens.ts";
import { quantitiesIn } from "../../search/notation/quantities.ts";
import { oppositesOf } from "../../search/polarity/opposites.ts";
import { parseQuestion } from "../../search/query/question.ts";
import type { Near } from "../answer.ts";
import { type FollowUpWords, followUpWordsOf } from "./follow-up-words.ts";
import { putInPlace } from "./like-for-like.ts";
import { type PersonNamed, peopleIn, peopleOf } from "./people-meant.ts";

/** What was said before a question. */
export interface Before {
	/** The question before; null where it is not known. */
	readonly question: string | null;
	/** What it was answered with; null where it was not. */
	readonly near: Near | null;
}

/** How a question goes on from what was said before. */
export interface FollowUp {
	/**
	 * `phrase`: it only names something else ("and in winter?"). `bare`: it only asks for something else ("and when?").
	 * `dependent`: it points back ("how old is he?"). `own`: it says all itself.
	 */
	readonly kind: "phrase" | "bare" | "dependent" | "own";
	/** Whether it surely cannot be understood alone: "and in winter?", "when?", "how old is he?". */
	readonly isDependent: boolean;
	/** What is asked, in words that can be understood alone as far as they could be found. */
	readonly readAs: string;
	/** Whether these words can be understood alone. */
	readonly stands: boolean;
	/** Whom "he" or "she" may mean alike, where that stays open. */
	readonly open: readonly PersonNamed[];
	/** For each of them what is asked then. */
	readonly readings: readonly string[];
	/** The words that are new in it, where it only names something else: whatever answers holds them. */
	readonly news: readonly string[];
	/** Its words that are the contrary of one before, "the second" where the first was asked for: the sentence that answers holds them. */
	readonly turned: readonly string[];
}

/** Reads a question in the light of what was said before it. */
export function readFollowUp(text: string, before: Before): FollowUp {
	const language = before.near === null ? "en" : languageOf(before.near.article);
	const words = followUpWordsOf(language);
	const stated = withoutTag(text);
	const rest = withoutEnd(stated.replace(words.lead, ""));
	const goesOn = rest.length < withoutEnd(stated.replace(/^\W+/u, "")).length;
	const kind = kindOf(rest, { words, language, goesOn });
	const [firstWord] = tokensOf(rest);
	const isJoined = goesOn || words.prepositions.has(firstWord?.word ?? "");
	const isDependent = kind === "bare" || (kind === "phrase" && isJoined);
	const meant = before.near === null ? null : whoIsMeant(rest, before, words);
	const people = meant?.people ?? [];
	const asked = before.question && withoutTag(before.question);
	const whole = asked === null ? text : `${asked} ${text}`;
	const article = before.near?.article ?? null;
	if (kind === "phrase" && asked !== null) {
		const readAs = putInPlace(asked, rest, { article, language });
		const [news, turned] = [newsIn(rest, language), turnedIn(rest, asked, language)];
		return { ...closed, kind, isDependent, readAs, stands: true, news, turned };
	}
	const about = people.length === 0 && before.near ? nameMeant(rest, before.near) : null;
	if (about !== null)
		return { ...closed, kind: "dependent", isDependent: true, readAs: about, stands: true };
	if (meant === null || people.length === 0) {
		const readAs = kind === "own" ? text : whole;
		// "And after it?", where "before" was asked for.
		const turned = kind === "bare" && asked !== null ? turnedIn(rest, asked, language) : [];
		return {
			...closed,
			turned,
			kind,
			isDependent: isDependent || (kind === "dependent" && goesOn),
			readAs,
			stands: kind === "own",
		};
	}
	const readings = people.map((person) => `${capitalised(withName(rest, meant, person))}?`);
	const open = people.length > 1 ? people : [];
	const readAs = readings[0] ?? text;
	return { ...closed, kind: "dependent", isDependent: true, readAs, stands: true, open, readings };
}

/**
 * The words of a phrase that name something else, as they were typed, since "US" is no "us"; a short form may be spelt as
 * a common word is.
 */
function newsIn(phrase: string, language: string): string[] {
	return tokensOf(phrase)
		.map(({ word, start, end }) => ({ word, typed: phrase.slice(start, end) }))
		.filter(({ word, typed }) => commonness(language)(word) >= minTelling || isShort(typed))
		.map(({ typed }) => typed);
}

/** The words of a phrase that are the contrary of one before, and another place in a row: "the second" after the first. */
function turnedIn(phrase: string, asked: string, language: string): string[] {
	const placesIn = (text: string): string[] =>
		quantitiesIn(text, { language, monthFirst: false })
			.filter(({ kind }) => kind === "place")
			.map(({ start, end }) => text.slice(start, end));
	const stem = stemmerFor(language);
	const before = stemsIn(asked, language);
	const contraries = (word: string) =>
		oppositesOf(stem(word), language).flatMap(({ theirs }) => [...theirs]);
	const turned = tokensOf(phrase)
		.map(({ word }) => word)
		.filter((word) => contraries(word).some((each) => before.has(each)));
	return placesIn(asked).length > 0 ? [...turned, ...placesIn(phrase)] : turned;
}

/** Without the marks at its end, but for the point of "U.S." */
function withoutEnd(text: string): string {
	return text.replace(/(?:[\s?!]|(?<!\.\p{Lu})\.)+$/u, "");
}

function isShort(typed: string): boolean {
	return /^(?:\p{Lu}\.?){2,}$/u.test(typed);
}

const closed = { open: [], readings: [], news: [], turned: [] };

interface Reading {
	readonly words: FollowUpWords;
	readonly language: string;
	/** Whether it begins with "and" and the like. */
	readonly goesOn: boolean;
}

function kindOf(rest: string, { words, language, goesOn }: Reading): FollowUp["kind"] {
	const tokens = tokensOf(rest).map(({ word }) => word);
	const [first = "", second = ""] = tokens;
	const asks =
		words.asking.has(first) || (words.prepositions.has(first) && words.asking.has(second));
	const rarityOf = commonness(language);
	const telling = tokens.filter(
		(word) =>
			rarityOf(word) >= minTelling && !words.asking.has(word) && !words.prepositions.has(word),
	);
	const points = tokens.some(
		(word) => words.pointing.has(word) || words.male.has(word) || words.female.has(word),
	);
	if (tokens.length === 0) return "bare";
	const isPhrase =
		!asks && tokens.length <= maxPhraseLength && !tokens.some((w) => words.verbs.has(w));
	if (isPhrase && (goesOn || tokens.length <= shortPhrase)) {
		// "The other two", "those with her": what is meant stands in the question before.
		if (points) return telling.length === 0 ? "bare" : "dependent";
		return "phrase";
	}
	if (asks && telling.length === 0) return "bare";
	return points || goesOn || telling.length === 0 ? "dependent" : "own";
}

/** "who", "when", "much" and "happen" lie below; see `commonness`. */
const minTelling = 0.45;
const maxPhraseLength = 7;
/** So few words without a verb are no question of their own, whatever they begin with. */
const shortPhrase = 4;

interface Meant {
	/** Where the pronoun stands in the question's words. */
	readonly pronoun: { readonly start: number; readonly end: number; readonly owns: boolean };
	readonly people: readonly PersonNamed[];
}

/** Whom the first "he" or "she" of a question means; null where there is none. */
function whoIsMeant(text: string, before: Before, words: FollowUpWords): Meant | null {
	const token = tokensOf(text).find(({ word }) => words.male.has(word) || words.female.has(word));
	if (!token || before.near === null) return null;
	const gender: Gender = words.male.has(token.word) ? "male" : "female";
	const next = tokensOf(text).find(({ start }) => start > token.start);
	const isOwned =
		next !== undefined &&
		![words.verbs, words.prepositions, words.asking].some((each) => each.has(next.word));
	const owns = token.word === "his" || (token.word === "her" && isOwned);
	return { pronoun: { ...token, owns }, people: peopleMeant(gender, before, before.near) };
}

/**
 * The people of a gender in the answer's words, else in the question before, in the key sentence, in the passage, or
 * the last before a passage that speaks of "him" itself. Those whose gender is not known come last. Nobody else is meant.
 */
function peopleMeant(gender: Gender, { question }: Before, near: Near): readonly PersonNamed[] {
	const { article, passage, highlight, answer } = near;
	const all = peopleOf(article);
	const places = [
		answer?.text ?? "",
		question ?? "",
		highlight?.text ?? "",
		passage.text,
		...(speaksOfSomebody(passage.text, gender) ? sentencesBefore(near) : []),
	];
	const inQuestion = peopleIn(question ?? "", all).filter((person) => mayBe(person, gender));
	// Of two whom somebody has named themselves either may be meant.
	if (inQuestion.length > 1 && peopleIn(answer?.text ?? "", inQuestion).length !== 1)
		return inQuestion;
	// Who was asked for is meant before whoever the question names: "Who replaces Venn?" "How old is she?"
	const asked = peopleIn(answer?.text ?? "", all).filter((person) => mayBe(person, gender));
	if (asked.length > 0 && parseQuestion(question ?? "").askedFor === "person") return asked;
	for (const wanted of [gender, null]) {
		for (const place of places) {
			const found = peopleIn(place, all).filter((person) => person.gender === wanted);
			if (found.length > 0) return found;
		}
	}
	return [];
}

function mayBe(person: PersonNamed, gender: Gender): boolean {
	return person.gender === null || person.gender === gender;
}

/** "He has sailed for thirty years": whoever that is was named before. */
function speaksOfSomebody(text: string, gender: Gender): boolean {
	return (
		gender === "male" ? /^\W*(?:he|his|er|il|él)\b/iu : /^\W*(?:she|her|sie|elle|ella)\b/iu
	).test(text);
}

/** The sentences before a passage, the nearest first. */
function sentencesBefore({ article, section, passage }: Near): string[] {
	const start = Math.max(section.passages[0]?.start ?? passage.start, passage.start - nearby);
	return sentencesOf(article.text, { start, end: passage.start })
		.map(({ text }) => text)
		.reverse();
}

/**
 * A question with the name that the question before was answered with in the place of "it" or "they"; null where that
 * was no name, or where another thing may be meant ("how long did it take?"). English.
 */
function nameMeant(text: string, { article, answer }: Near): string | null {
	const name = (answer?.text ?? "").replace(/^(?:the|a|an)\s+|[\s,]+\d[\d\s–-]*$/giu, "");
	const tokens = tokensOf(name);
	const capitals = tokens.filter(({ capital }) => capital).length;
	const isName = /^\p{Lu}\P{N}*$/u.test(name) && capitals >= tokens.length - 1;
	if (languageOf(article) !== "en" || !isName || tokens.length > maxNameLength) return null;
	const isMany = tokens.length > capitals;
	const isHuman = peopleIn(name, peopleOf(article)).length > 0;
	const meant = isMany ? manyMeant : isHuman ? null : oneMeant;
	const [word] = meant?.exec(text) ?? [];
	if (meant === null || word === undefined) return null;
	const put = /^(?:its|their)$/iu.test(word) ? `${name}'s` : name;
	return `${capitalised(text.replace(meant, () => put))}?`;
}

const maxNameLength = 6;
const manyMeant = /\b(?:they|them|their)\b/iu;
const oneMeant =
	/\b(?:its|their|they|them)\b|(?<=\b(?:did|does|has|had|will|would|is|was) )it\b(?! (?:take|cost|last|happen|mean))/iu;

/** Letters: who was named longer ago is not meant. */
const nearby = 5000;

function withName(text: string, { pronoun }: Meant, { name }: PersonNamed): string {
	const word = pronoun.owns ? `${name}'s` : name;
	return text.slice(0, pronoun.start) + word + text.slice(pronoun.end);
}

function capitalised(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
