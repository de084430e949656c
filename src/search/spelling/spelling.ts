import type { Steps } from "../collections/steps.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { createFuzzyIndex } from "./fuzzy.ts";
import { createLetterPairs } from "./letter-bigrams.ts";

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
	 * first what shares the most letter pairs, of few in the order given.
	 */
	correct(word: string, among: Int32Array): readonly Correction[];
	/** Reads the words that have come since the last time, so that no question has to wait for it. */
	readNew(): Steps<void>;
}

/**
 * A speller over the words of a lexicon, those to come among them. Length and letter pairs narrow the words to those
 * that could be meant, of these the nearest within reach by Damerau-Levenshtein distance stay, one edit in up to seven
 * letters, two in longer words; and where many are equally near, the ten that Fuse.js ranks best.
 */
export function createSpeller(lexicon: Pick<Lexicon, "words">): Speller {
	const pairs = createLetterPairs(lexicon.words, isCorrectable);
	return {
		readNew: pairs.readNew,
		correct(word, among) {
			if (!isCorrectable(word)) return [];
			const alike =
				among.length <= few ? among : pairs.mostAlike(word, among, reach(word), candidates);
			return bestByFuse(word, withinReach(word, alike, lexicon), lexicon);
		},
	};
}

/**
 * Edits (insert, delete, replace, swap neighbours) from one word to another, at most `limit` + 1. Only places that are
 * no further apart than `limit` are looked at.
 */
export function editDistance(a: string, b: string, limit: number): number {
	const over = limit + 1;
	if (a === b) return 0;
	if (Math.abs(a.length - b.length) > limit) return over;
	let [beforeLast, last, row] = rows;
	for (let j = 0; j <= Math.min(b.length, over); j++) last[j] = j;
	let [leastBefore, least] = [0, 0];
	for (let i = 1; i <= a.length; i++) {
		const from = Math.max(1, i - limit);
		const to = Math.min(b.length, i + limit);
		row[from - 1] = from === 1 ? i : over;
		[leastBefore, least] = [least, Math.min(over, at(row, from - 1))];
		for (let j = from; j <= to; j++) {
			const changed = at(last, j - 1) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
			let edits = Math.min(at(last, j) + 1, at(row, j - 1) + 1, changed);
			if (isSwapped(a, b, i, j)) edits = Math.min(edits, at(beforeLast, j - 2) + 1);
			row[j] = edits;
			if (edits < least) least = edits;
		}
		row[to + 1] = over;
		// A swap reaches back two rows: only when both are past the limit can nothing below come back.
		if (least > limit && leastBefore > limit) return over;
		[beforeLast, last, row] = [last, row, beforeLast];
	}
	return Math.min(over, at(last, b.length));
}

/** For three rows of the table of edits, again and again: words are compared by the thousand. */
const rows: [number[], number[], number[]] = [[], [], []];

function isSwapped(a: string, b: string, i: number, j: number): boolean {
	if (i < 2 || j < 2) return false;
	return a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
}

const longestCorrectable = 40;
/** So few words are measured one by one; of more, those that share the most letter pairs. */
const few = 100;
const candidates = 24;
const mostCorrections = 10;

/** Short words and numbers are left as they are. */
export function isCorrectable(word: string): boolean {
	return word.length >= 4 && word.length <= longestCorrectable && !/\p{N}/u.test(word);
}

function reach(word: string): number {
	return word.length >= 8 ? 2 : 1;
}

function bestByFuse(
	word: string,
	corrections: readonly Correction[],
	{ words }: Pick<Lexicon, "words">,
): readonly Correction[] {
	if (corrections.length <= mostCorrections) return corrections;
	const spelling = (correction: Correction): string[] => [words[correction.word] as string];
	return createFuzzyIndex(corrections, spelling, 0.6)(word, mostCorrections);
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

function at(row: readonly number[], index: number): number {
	return row[index] as number;
}
