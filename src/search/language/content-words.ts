import { commonness } from "./rarity.ts";
import { stemmerFor } from "./stemmers.ts";
import { tokensOf } from "./tokens.ts";

/** A word that says what a text is about: the stems that would do for it, and how rare it is, 0 to 1. */
export interface WeightedTerm {
	readonly stems: readonly string[];
	readonly weight: number;
}

/** What a typed word stands for: itself where it is known, else the words that it may be misspelt for. */
export type ReadWord = (word: string) => readonly string[];

/** The content words of a text by the language of an article, each language read once. */
export function termsByLanguage(
	text: string,
	read: ReadWord,
): (language: string) => readonly WeightedTerm[] {
	const known = new Map<string, readonly WeightedTerm[]>();
	return (language) => {
		const words = known.get(language) ?? weightedTerms(text, language, read);
		known.set(language, words);
		return words;
	};
}

/** The content words of a text, with what they may be misspelt for. */
export function weightedTerms(text: string, language: string, read: ReadWord): WeightedTerm[] {
	const stem = stemmerFor(language);
	const rarityOf = commonness(language);
	return contentWords(text, language).map((word) => ({
		stems: [word, ...read(word)].map(stem),
		weight: rarityOf(word),
	}));
}

/** The words of a text that are rare enough to say what it is about, each once. */
export function contentWords(text: string, language: string): string[] {
	const rarityOf = commonness(language);
	return [...new Set(tokensOf(text).map(({ word }) => word))].filter(
		(word) => rarityOf(word) >= minRarity,
	);
}

const minRarity = 0.3;

/** The stems of a text's words. */
export function stemsIn(text: string, language: string): ReadonlySet<string> {
	const stem = stemmerFor(language);
	return new Set(tokensOf(text).map(({ word }) => stem(word)));
}

/** The part of some words, by weight, that some texts hold together, 0 to 1. */
export function coverage(
	wanted: readonly WeightedTerm[],
	...texts: readonly ReadonlySet<string>[]
): number {
	const found = wanted.filter(({ stems }) =>
		stems.some((stem) => texts.some((text) => text.has(stem))),
	);
	return wanted.length === 0 ? 0 : weightOf(found) / weightOf(wanted);
}

function weightOf(words: readonly WeightedTerm[]): number {
	return words.reduce((sum, { weight }) => sum + weight, 0);
}
