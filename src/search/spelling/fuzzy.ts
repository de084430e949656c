import Fuse from "fuse.js";
import { WholeNumbers } from "../../algorithms/whole-numbers.ts";
import type { Steps } from "../collections/steps.ts";
import { topPlaces } from "../collections/top-k.ts";

/** Items by how alike their texts are to a pattern, best first, at most `limit`. */
export type FuzzyIndex<T> = (pattern: string, limit: number) => T[];

/** Fuse.js reads patterns in pieces of 32 letters; past this a pattern costs more than it tells. */
const maxPatternLength = 96;

/** Of more items than this only those that share the most letter bigrams with the pattern are given to Fuse.js. */
const looked = 400;

/**
 * A fuzzy index over short strings: titles, names, single words. `threshold` is Fuse.js's own, 0 (exact) to 1.
 * Its score is no confidence, so none is given.
 */
export function* fuzzyIndexSteps<T>(
	items: readonly T[],
	textsOf: (item: T) => string[],
	threshold: number,
): Steps<FuzzyIndex<T>> {
	const search = (among: readonly T[]) => {
		const keys = [{ name: "texts", getFn: textsOf }];
		const fuse = new Fuse(among, { keys, threshold, ignoreLocation: true });
		return (pattern: string, limit: number): T[] =>
			fuse.search(pattern.slice(0, maxPatternLength), { limit }).map(({ item }) => item);
	};
	if (items.length <= looked) return search(items);
	const narrow = yield* createNarrowing(items, textsOf);
	return (pattern, limit) =>
		search(narrow(pattern.slice(0, maxPatternLength)).flatMap((at) => items[at] ?? []))(
			pattern,
			limit,
		);
}

/** Finds the items, by number and in their order, that have the most of a pattern's letter bigrams. */
function* createNarrowing<T>(
	items: readonly T[],
	textsOf: (item: T) => string[],
): Steps<(pattern: string) => number[]> {
	const having = new Map<string, WholeNumbers>();
	for (const [at, item] of items.entries()) {
		const bigrams = textsOf(item).flatMap(bigramsOf);
		for (const bigram of new Set(bigrams)) {
			const places = having.get(bigram) ?? new WholeNumbers();
			having.set(bigram, places);
			places.push(at);
		}
		yield 4 * bigrams.length;
	}
	return (pattern) => {
		const shared = new Uint8Array(items.length);
		for (const bigram of new Set(bigramsOf(pattern))) {
			const { row, length } = having.get(bigram) ?? none;
			for (let i = 0; i < length; i++) {
				const at = row[i] as number;
				shared[at] = (shared[at] as number) + 1;
			}
		}
		return topPlaces(shared, looked).sort((a, b) => a - b);
	};
}

const none = new WholeNumbers();

function bigramsOf(text: string): string[] {
	const letters = text.toLowerCase();
	return Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2));
}
