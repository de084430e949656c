import { derived } from "../../algorithms/derived.ts";
import type { Article } from "../../article/article.ts";
import { sentencesOf } from "../../article/sentences.ts";
import { isFunctionWord } from "../../english/function-words.ts";
import { genderOfGivenName, isGivenName } from "../../english/given-names.ts";
import { type Gender, genderOfNoun, isHonorific, isRoleNoun } from "../../english/titles.ts";
import { type Token, tokensOf } from "../../search/language/tokens.ts";

/** A person whom an article names, by the fullest name that it gives. */
export interface PersonNamed {
	readonly name: string;
	/** Folded. */
	readonly surname: string;
	/** Null where nothing tells it. */
	readonly gender: Gender | null;
}

/** The people of an article: those that a given name, a title, a quotation or a pronoun shows to be such. */
export const peopleOf = derived(findPeople);

/** Those of some people whom a text names, in the text's order; small letters will do ("starmer"). */
export function peopleIn(text: string, among: readonly PersonNamed[]): PersonNamed[] {
	const words = tokensOf(text).map(({ word }) => word);
	return among
		.map((person) => ({ person, at: words.indexOf(person.surname) }))
		.filter(({ at }) => at >= 0)
		.sort((a, b) => a.at - b.at)
		.map(({ person }) => person);
}

interface Draft {
	name: string;
	words: readonly string[];
	male: number;
	female: number;
	human: boolean;
}

function findPeople(article: Article): readonly PersonNamed[] {
	const drafts = new Map<string, Draft>();
	for (const { passages } of article.sections) {
		for (const passage of passages) readPassage(article, passage, drafts);
	}
	for (const { name } of article.quotes.flatMap(({ speakers }) => speakers)) {
		const known = drafts.get(tokensOf(name).at(-1)?.word ?? "");
		if (known) known.human = true;
		else note(drafts, name, { human: true });
	}
	return [...drafts.entries()].flatMap(([surname, { name, male, female, human }]) => {
		const gender = male > female ? "male" : female > male ? "female" : null;
		return human || gender !== null ? [{ name, surname, gender }] : [];
	});
}

/** Names of a passage, and the "he" or "she" of the sentence after each. */
function readPassage(
	article: Article,
	passage: { readonly start: number; readonly end: number },
	drafts: Map<string, Draft>,
): void {
	let spokenOf: Draft[] = [];
	for (const { text } of sentencesOf(article.text, passage)) {
		const tokens = tokensOf(text);
		const pronoun = tokens.find(({ word }) => genderOfPronoun(word) !== null);
		const named = namesIn(text, tokens).map((each) => note(drafts, each.name, each));
		const opens = pronoun !== undefined && tokens.indexOf(pronoun) < 3;
		const humans = (opens ? spokenOf : named).filter(({ human }) => human);
		const [only, ...others] = humans.length > 0 ? humans : opens ? spokenOf : [];
		if (pronoun && only && others.length === 0) {
			if (genderOfPronoun(pronoun.word) === "male") only.male += 1;
			else only.female += 1;
			only.human = true;
		}
		if (named.length > 0) spokenOf = named;
	}
}

function genderOfPronoun(word: string): Gender | null {
	if (word === "he" || word === "his" || word === "him") return "male";
	return word === "she" || word === "her" ? "female" : null;
}

/** A name with what stands before it and what that tells. */
interface NameFound {
	readonly name: string;
	readonly human: boolean;
	readonly gender?: Gender | null;
}

/** Runs of words with capitals, without the titles before them. */
function namesIn(text: string, tokens: readonly Token[]): NameFound[] {
	const found: NameFound[] = [];
	for (let at = 0; at < tokens.length; ) {
		const end = endOfRun(text, tokens, at);
		const run = tokens
			.slice(at, end)
			.filter(({ word }, place) => place > 0 || !isFunctionWord(word));
		const titled = run.findLastIndex(
			({ word }) => (isHonorific(word) && !isOfPlaces(word)) || isRoleNoun(word),
		);
		const given = run.findIndex(({ word }) => isGivenName(word));
		// What opens a sentence before a whole name is no part of it: "Striker Davor Lindt".
		const opening = at === 0 && run.length >= 3 && given !== 0 ? 1 : 0;
		const from = given > titled ? given : Math.max(titled + 1, opening);
		const words = run.slice(from);
		const before = run[titled]?.word ?? tokens[at - 1]?.word ?? "";
		// The word that opens a sentence has its capital from there.
		const opens = at === 0 && words.length < 2 && titled < 0;
		const [first] = words;
		const last = words.at(-1);
		const isOfOthers = words
			.slice(0, -1)
			.some(({ start, end }) => /['’]s$/u.test(text.slice(start, end)));
		if (first && last && !opens && !isOfOthers && words.length <= maxNameLength) {
			const isTitled = (isHonorific(before) && !isOfPlaces(before)) || isRoleNoun(before);
			const human = isTitled || (words.length > 1 && isGivenName(first.word));
			const gender = genderOfNoun(before) ?? null;
			found.push({ name: nameFrom(text, first, last), human, gender });
		} else if (opens && first) found.push({ name: nameFrom(text, first, first), human: false });
		at = Math.max(end, at + 1);
	}
	return found;
}

const maxNameLength = 4;

/** "Saint Orme" is a town or a club as often as a saint. */
function isOfPlaces(word: string): boolean {
	return word === "saint" || word === "st";
}

function nameFrom(text: string, { start }: Token, { end }: Token): string {
	return text.slice(start, end).replace(/['’]s?$/u, "");
}

/** Words that stand beside one another with a capital each. */
function endOfRun(text: string, tokens: readonly Token[], from: number): number {
	let at = from;
	while (tokens[at]?.capital) {
		const [here, next] = [tokens[at], tokens[at + 1]];
		at++;
		if (!here || !next || !/^[ \u00a0-]$/u.test(text.slice(here.end, next.start))) break;
	}
	return at;
}

function note(drafts: Map<string, Draft>, name: string, what: Omit<NameFound, "name">): Draft {
	const words = tokensOf(name).map(({ word }) => word);
	const surname = words.at(-1) ?? "";
	const known = drafts.get(surname);
	const draft = known ?? { name, words, male: 0, female: 0, human: false };
	if (words.length > draft.words.length && words.length <= maxNameLength) {
		draft.name = name;
		draft.words = words;
	}
	if (!known) drafts.set(surname, draft);
	draft.human ||= what.human;
	const gender = what.gender ?? (words.length > 1 ? genderOfGivenName(words[0] ?? "") : null);
	// A name or a title says more than pronouns do.
	if (gender === "male") draft.male += 3;
	if (gender === "female") draft.female += 3;
	return draft;
}
