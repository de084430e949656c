import { createFuzzyIndex } from "./fuzzy.ts";
import type { Lexicon } from "./lexicon.ts";

/** A word of the articles that a misspelt one may stand for. */
export interface Correction {
	readonly word: number;
	/** 1 minus the edit distance over the length: 0 to 1. */
	readonly similarity: number;
}

/** Looks misspelt words up among the words of the articles. */
export interface Speller {
	/** The nearest words, all that are equally near. */
	correct(word: string, inScope: (word: number) => boolean): readonly Correction[];
}

/**
 * A speller over the words that a lexicon has now. Letter pairs narrow them to those that could be meant, Fuse.js
 * ranks what is left, and of its ten best those within reach by Damerau-Levenshtein distance stay: one edit in up
 * to seven letters, two in longer words.
 */
export function createSpeller(lexicon: Pick<Lexicon, "words">): Speller {
	const wordsWithPair = new Map<string, number[]>();
	lexicon.words.forEach((word, number) => {
		if (!isCorrectable(word)) return;
		for (const pair of new Set(pairsOf(word))) {
			const key = keyOf(pair, word.length);
			const listed = wordsWithPair.get(key);
			if (listed) listed.push(number);
			else wordsWithPair.set(key, [number]);
		}
	});
	return {
		correct(word, inScope) {
			if (!isCorrectable(word)) return [];
			const alike = sharingPairs(word, wordsWithPair, inScope);
			return withinReach(word, bestByFuse(word, alike, lexicon), lexicon);
		},
	};
}

/** Edits (insert, delete, replace, swap neighbours) from one word to another, at most `limit` + 1. */
export function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let edits = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (swapped) edits = Math.min(edits, at(beforeLast, j - 2) + 1);
			row.push(edits);
		}
		// A swap reaches back two rows: only when both are past the limit can nothing below come back.
		if (Math.min(...row, ...last) > limit) return limit + 1;
		beforeLast = last;
		last = row;
	}
	return Math.min(limit + 1, at(last, b.length));
}

const longestCorrectable = 40;
const candidatesForFuse = 24;
const candidatesFromFuse = 10;

function isCorrectable(word: string): boolean {
	return word.length >= 4 && word.length <= longestCorrectable && !/\p{N}/u.test(word);
}

function reach(word: string): number {
	return word.length >= 8 ? 2 : 1;
}

/** Letter pairs are kept apart by the length of the words, so that only words within reach are looked at. */
function keyOf(pair: string, length: number): string {
	return `${length}${pair}`;
}

function pairsOf(word: string): string[] {
	const padded = ` ${word} `;
	return Array.from({ length: padded.length - 1 }, (_, i) => padded.slice(i, i + 2));
}

function sharingPairs(
	word: string,
	wordsWithPair: ReadonlyMap<string, readonly number[]>,
	inScope: (word: number) => boolean,
): number[] {
	const shared = new Map<number, number>();
	const pairs = new Set(pairsOf(word));
	for (const pair of pairs) {
		for (let length = word.length - reach(word); length <= word.length + reach(word); length++) {
			for (const candidate of wordsWithPair.get(keyOf(pair, length)) ?? []) {
				shared.set(candidate, (shared.get(candidate) ?? 0) + 1);
			}
		}
	}
	// One edit changes at most three pairs (a swap), two at most six.
	const least = Math.max(1, pairs.size - 3 * reach(word));
	return [...shared]
		.filter(([candidate, count]) => count >= least && inScope(candidate))
		.sort((a, b) => b[1] - a[1] || a[0] - b[0])
		.slice(0, candidatesForFuse)
		.map(([candidate]) => candidate);
}

function bestByFuse(
	word: string,
	candidates: readonly number[],
	lexicon: Pick<Lexicon, "words">,
): number[] {
	if (candidates.length <= candidatesFromFuse) return [...candidates];
	const spelling = (candidate: number): string[] => [lexicon.words[candidate] as string];
	return createFuzzyIndex(candidates, spelling, 0.6)(word, candidatesFromFuse);
}

function withinReach(
	word: string,
	candidates: readonly number[],
	lexicon: Pick<Lexicon, "words">,
): Correction[] {
	const limit = reach(word);
	const measured = candidates.map((candidate) => {
		const distance = editDistance(word, lexicon.words[candidate] as string, limit);
		return { word: candidate, distance, similarity: 1 - distance / word.length };
	});
	const least = Math.min(limit, ...measured.map(({ distance }) => distance));
	return measured
		.filter(({ distance }) => distance === least)
		.map(({ word, similarity }) => ({ word, similarity }));
}

function at(row: readonly number[], index: number): number {
	return row[index] as number;
}
