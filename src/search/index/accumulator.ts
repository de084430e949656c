/** Gives a row of so many zeros, in single precision. */
export type Scratch = (length: number) => Float32Array;

/**
 * The same row again and again: to make a large one anew for each question costs more than what it is needed for.
 * Whoever has it is done with it before the next asks.
 */
export function createScratch(): Scratch {
	let row = new Float32Array(0);
	return (length) => {
		if (row.length < length) row = new Float32Array(length);
		return row.subarray(0, length).fill(0);
	};
}
