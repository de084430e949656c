/**
 * The first of the whole numbers from `start` to before `end` that is not before what is looked for, where all that are
 * come first; `end` if there is none.
 */
export function firstNot(isBefore: (at: number) => boolean, end: number, start = 0): number {
	let low = start;
	let high = end;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isBefore(middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The first place of an ascending row, from `start` on, whose value is not below `value`; `end` if there is none. */
export function lowerBound(
	row: ArrayLike<number>,
	value: number,
	start = 0,
	end = row.length,
): number {
	return firstNot((at) => (row[at] ?? value) < value, end, start);
}
