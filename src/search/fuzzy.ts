import Fuse from "fuse.js";

/** Items by the likeness of their texts to a pattern, best first, at most `limit`. */
export type FuzzyIndex<T> = (pattern: string, limit: number) => T[];

/** Fuse.js reads patterns in pieces of 32 letters; past this a pattern costs more than it tells. */
const longestPattern = 96;

/**
 * A fuzzy index over short strings: titles, names, single words. `threshold` is Fuse.js's own, 0 (exact) to 1.
 * Its score is no confidence, so none is given.
 */
export function createFuzzyIndex<T>(
	items: readonly T[],
	textsOf: (item: T) => string[],
	threshold: number,
): FuzzyIndex<T> {
	const fuse = new Fuse(items, {
		keys: [{ name: "texts", getFn: textsOf }],
		threshold,
		ignoreLocation: true,
	});
	return (pattern, limit) =>
		fuse.search(pattern.slice(0, longestPattern), { limit }).map(({ item }) => item);
}
