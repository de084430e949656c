import { memoize } from "../../algorithms/memoize.ts";
import { type Lexicon, noRoot } from "../language/lexicon.ts";
import { relatedWords } from "../language/related-words.ts";
import { otherNumerals } from "../notation/numerals.ts";
import { otherNames } from "../notation/short-forms.ts";
import type { NearestCommonWord } from "../spelling/common-spelling.ts";
import type { Correction } from "../spelling/spelling.ts";

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
	/** The numbers of the stems of other words for it: "police" for "cops", "12" for "twelve". */
	readonly others: readonly number[];
	/** The numbers of the stems of words that may mean the same: "director" for "boss". */
	readonly related: readonly number[];
}

/** Looks a word up. */
type WordEntries = (word: string) => WordEntry;

/** Questions share most of their words; so many are remembered. */
const maxEntries = 10_000;

/** The words of a lexicon as it is now: those that it learns later for other articles need not be found. */
export function createWordEntries(lexicon: Lexicon): WordEntries {
	return memoize((word) => lookUp(word, lexicon), maxEntries);
}

/** The words of one question: each is corrected once, however many articles are asked. */
export interface AskedWords {
	readonly entryOf: WordEntries;
	/** What a word may be misspelt for among the words of the articles that are asked. */
	correct(word: string): readonly Correction[];
	/** What it may be misspelt for among the common words of the language. */
	readonly nearestCommonWord: NearestCommonWord;
}

export function createAskedWords(
	entryOf: WordEntries,
	correct: (word: string) => readonly Correction[],
	nearestCommonWord: NearestCommonWord,
): AskedWords {
	return { entryOf, correct: memoize(correct), nearestCommonWord };
}

function lookUp(word: string, lexicon: Lexicon): WordEntry {
	return {
		word,
		stem: lexicon.findStem(word) ?? -1,
		number: lexicon.find(word) ?? -1,
		root: /^\p{N}/u.test(word) ? noRoot : lexicon.findRoot(word),
		rarity: lexicon.rarityOf(word),
		others: othersOf(word, lexicon),
		related: stemsOf(relatedWords(word, lexicon.language), lexicon),
	};
}

function othersOf(word: string, lexicon: Lexicon): number[] {
	const { language } = lexicon;
	const others = [...otherNames(word, language), ...otherNumerals(word, language)];
	return stemsOf(others, lexicon);
}

function stemsOf(words: readonly string[], lexicon: Lexicon): number[] {
	return [...new Set(words.flatMap((word) => lexicon.findStem(word) ?? []))];
}
