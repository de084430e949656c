import { type Lexicon, noRoot } from "./lexicon.ts";
import { remembered } from "./remembered.ts";
import type { Correction } from "./spelling.ts";

/** What the lexicon has on a word, whatever the article that is asked. */
export interface WordEntry {
	readonly word: string;
	/** The number of its stem, or -1 if no article holds it. */
	readonly stem: number;
	/** The number of the word spelt just so, or -1. */
	readonly number: number;
	/** The number of its root; `noRoot` for a numeral, a short word, and where no article has one that begins alike. */
	readonly root: number;
	/** Rarity in the language as a whole, 0 to 1. */
	readonly rarity: number;
	/** The number of its word vector. */
	readonly vector: number;
	/** Stems of words that mean the same or are derived from it, after WordNet. */
	readonly akin: readonly number[];
	readonly isNumeral: boolean;
}

/** The words of one question: each is looked up and corrected once, however many articles are asked. */
export interface AskedWords {
	entryOf(word: string): WordEntry;
	/** What a word may be misspelt for among the words of the articles that are asked. */
	correct(word: string): readonly Correction[];
}

export function createAskedWords(
	lexicon: Lexicon,
	correct: (word: string) => readonly Correction[],
): AskedWords {
	return {
		entryOf: remembered((word) => lookUp(word, lexicon)),
		correct: remembered(correct),
	};
}

function lookUp(word: string, lexicon: Lexicon): WordEntry {
	const isNumeral = /^\p{N}/u.test(word);
	return {
		word,
		stem: lexicon.findStem(word) ?? -1,
		number: lexicon.find(word) ?? -1,
		root: isNumeral ? noRoot : lexicon.findRoot(word),
		rarity: lexicon.rarityOf(word),
		vector: lexicon.vectorFor(word),
		akin: lexicon.relatedTo(word),
		isNumeral,
	};
}
