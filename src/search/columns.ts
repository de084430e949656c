/** A row of figures, one for each sentence (or passage) of an article. */
export type Column = Float64Array;

/** So many columns of zeros. They share one buffer: a question needs dozens, and each buffer costs. */
export function makeColumns(count: number, length: number): Column[] {
	const buffer = new Float64Array(count * length);
	return Array.from({ length: count }, (_, i) => buffer.subarray(i * length, (i + 1) * length));
}
