import { firstNot } from "../algorithms/binary-search.ts";

/** Where the lines of a file are in an article's text: at each of the ascending offsets another line of the file begins. */
export interface LineMap {
	readonly offsets: Int32Array;
	/** From 1, one for each offset. */
	readonly lines: Int32Array;
}

/** The line of the file where an offset of the text stands. */
export function lineAt({ offsets, lines }: LineMap, offset: number): number {
	return lines[indexAt(offsets, offset)] ?? 1;
}

/** Finds the last of ascending `starts` that is not after `offset`; 0 when all are. */
export function indexAt(starts: ArrayLike<number>, offset: number): number {
	return Math.max(0, firstNot((at) => (starts[at] ?? 0) <= offset, starts.length) - 1);
}
