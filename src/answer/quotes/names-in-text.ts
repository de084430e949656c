import type { Slice } from "../../article/article.ts";
import { isGivenName } from "../../english/given-names.ts";
import { isHonorific, isRoleNoun } from "../../english/titles.ts";
import { type Token, tokensOf } from "../../search/language/tokens.ts";
import type { Candidate } from "../../search/ranking/rank.ts";

/** The words of a name, each with what it may be misspelt for. */
export type Name = readonly (readonly string[])[];

/** Where the words of a name stand one after another: the number of the first. */
export function placesOf(name: Name, tokens: readonly Token[]): number[] {
	if (name.length === 0) return [];
	return [...tokens.keys()].filter((at) =>
		name.every((words, step) => words.includes(tokens[at + step]?.word ?? "")),
	);
}

/** Whether a passage holds a name, as the index has its words: many are looked through. */
export function holdsName(name: Name, { index, passage }: Candidate): boolean {
	if (name.length === 0) return false;
	const { words, firstWords, lexicon, passages } = index;
	const { firstSentence = 0, endSentence = 0 } = passages[passage] ?? {};
	const wanted = name.map((forms) => forms.flatMap((form) => lexicon.find(form) ?? []));
	const end = firstWords[endSentence] as number;
	for (let at = firstWords[firstSentence] as number; at + name.length <= end; at++) {
		if (wanted.every((numbers, step) => numbers.includes(words[at + step] as number))) return true;
	}
	return false;
}

/**
 * The sentences of a passage that hold one word of a name, in order, found in the index: a passage may be as long as a
 * book.
 */
export function* sentencesWith(
	forms: readonly string[],
	{ index, passage }: Candidate,
): Generator<Slice, void> {
	const { lexicon, words, firstWords, passages, sentences } = index;
	const { firstSentence = 0, endSentence = 0 } = passages[passage] ?? {};
	const wanted = new Set(forms.flatMap((form) => lexicon.find(form) ?? []));
	for (let s = firstSentence; s < endSentence; s++) {
		const own = words.subarray(firstWords[s], firstWords[s + 1]);
		const sentence = sentences[s];
		if (sentence && own.some((word) => wanted.has(word))) yield sentence;
	}
}

/** Whether a text calls a person so: by a role or a given name, or after a given name, a title or an office. */
export function holdsPerson(name: Name, text: string): boolean {
	const tokens = tokensOf(text);
	return placesOf(name, tokens).some((from) => {
		const first = tokens[from];
		if (isRoleOfOne(tokens[from + name.length - 1]?.word ?? "")) return true;
		if (!first?.capital) return false;
		const { capital = false, word = "" } = tokens[from - 1] ?? {};
		const isTitled = isGivenName(word) || isHonorific(word) || isRoleNoun(word);
		return isGivenName(first.word) || (capital && isTitled);
	});
}

/** Whether a text has the surname behind another first name. */
export function holdsNamesake(name: Name, text: string): boolean {
	const tokens = tokensOf(text);
	return placesOf(name.slice(-1), tokens).some((at) => {
		const [before, surname] = [tokens[at - 1], tokens[at]];
		if (!before?.capital || !surname?.capital || before.end + 1 !== surname.start) return false;
		const isTitle = isHonorific(before.word) || isRoleNoun(before.word);
		return !isTitle && !name.flat().includes(before.word);
	});
}

/** "The mayor", not "neighbours". */
export function isRoleOfOne(word: string): boolean {
	return isRoleNoun(word) && !word.endsWith("s");
}
