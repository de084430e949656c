import { editDistance } from "../../algorithms/edit-distance.ts";
import type { Steps } from "../collections/steps.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { createLetterBigrams } from "./letter-bigrams.ts";

/** A word of the articles that a misspelt one may stand for. */
export interface Correction {
	readonly word: number;
	/** 1 minus the edit distance over the length: 0 to 1. */
	readonly similarity: number;
}

/** Looks misspelt words up among the words of the articles. */
export interface Speller {
	/**
	 * The nearest of some words, given by their numbers: those that are equally near, ten at the most; of many words
	 * first what shares the most letter bigrams, of few in the order given.
	 */
	correct(word: string, among: Int32Array): readonly Correction[];
	/** Reads the words that have come since the last time, so that no question has to wait for it. */
	readNew(): Steps<void>;
}

/**
 * A speller over the words of a lexicon, those to come among them. Length and letter bigrams narrow the words to those
 * that could be meant, of these the nearest within reach by Damerau-Levenshtein distance stay, one edit in up to seven
 * letters, two in longer words; where many are equally near, ten of them.
 */
export function createSpeller(lexicon: Pick<Lexicon, "words">): Speller {
	const bigrams = createLetterBigrams(lexicon.words, isCorrectable);
	return {
		readNew: bigrams.readNew,
		correct(word, among) {
			if (!isCorrectable(word)) return [];
			const alike =
				among.length <= maxMeasured
					? among
					: bigrams.candidates(word, among, reach(word), candidates);
			return withinReach(word, alike, lexicon).slice(0, maxCorrections);
		},
	};
}

const maxCorrectableLength = 40;
/** So many words are measured one by one; of more, those that share the most letter bigrams. */
const maxMeasured = 100;
const candidates = 24;
const maxCorrections = 10;

/** Short words and numbers are left as they are. */
export function isCorrectable(word: string): boolean {
	return word.length >= 4 && word.length <= maxCorrectableLength && !/\p{N}/u.test(word);
}

function reach(word: string): number {
	return word.length >= 8 ? 2 : 1;
}

/** Those of some words that are the fewest edits away, if that is within reach; never one that is left as it is. */
function withinReach(
	word: string,
	alike: ArrayLike<number>,
	{ words }: Pick<Lexicon, "words">,
): Correction[] {
	let least = reach(word);
	let nearest: number[] = [];
	for (let i = 0; i < alike.length; i++) {
		const other = alike[i] as number;
		const spelt = words[other] as string;
		const distance = editDistance(word, spelt, least);
		if (distance > least || !isCorrectable(spelt)) continue;
		if (distance < least) nearest = [];
		least = distance;
		nearest.push(other);
	}
	return nearest.map((other) => ({ word: other, similarity: 1 - least / word.length }));
}
