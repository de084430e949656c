import { memoize } from "../../algorithms/memoize.ts";
import { commonEnglishWords } from "../language/rarity.ts";
import { createSpeller, type Speller } from "./spelling.ts";

/** A common word that one not found in an article may stand for, and how alike the two are, 0 to 1. */
interface CommonWord {
	readonly word: string;
	readonly similarity: number;
}

/** Words shorter than this are near to too many others. */
const shortest = 5;

/**
 * Finds the common English word spelt nearest to one, of equal ones the commonest; null where none is near.
 *
 * @param beyond only one that is more alike than this, 0 to 1
 */
export type NearestCommonWord = (word: string, beyond?: number) => CommonWord | null;

/** A question asks for its words again in each article. */
const maxKnown = 100;

/** The common words are read at the first use. */
export function createCommonSpelling(): NearestCommonWord {
	let common: CommonWords | undefined;
	const nearest = memoize((word: string): CommonWord | null => {
		common ??= readWords();
		const { words, all, speller } = common;
		const [first] = speller.correct(word, all).toSorted((a, b) => a.word - b.word);
		return first ? { word: words[first.word] as string, similarity: first.similarity } : null;
	}, maxKnown);
	return (word, beyond = 0) => {
		if (word.length < shortest) return null;
		common ??= readWords();
		if (common.listed.has(word)) return beyond < 1 ? { word, similarity: 1 } : null;
		const oneEdit = 1 - 1 / word.length;
		const found = oneEdit > beyond ? nearest(word) : null;
		return found && found.similarity > beyond ? found : null;
	};
}

interface CommonWords {
	/** The commonest first. */
	readonly words: readonly string[];
	readonly listed: ReadonlySet<string>;
	/** Their numbers. */
	readonly all: Int32Array;
	readonly speller: Speller;
}

function readWords(): CommonWords {
	const words = commonEnglishWords();
	const all = Int32Array.from(words.keys());
	return { words, listed: new Set(words), all, speller: createSpeller({ words }) };
}
