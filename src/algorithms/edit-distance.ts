/**
 * Edits (insert, delete, replace, swap neighbours) from one word to another, at most `limit` + 1. Only places that are
 * no further apart than `limit` are looked at.
 */
export function editDistance(a: string, b: string, limit: number): number {
	const over = limit + 1;
	if (a === b) return 0;
	if (Math.abs(a.length - b.length) > limit) return over;
	// Rows of their own: kept ones made 400,000 comparisons no faster.
	let [beforeLast, last, row]: [number[], number[], number[]] = [[], [], []];
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

function isSwapped(a: string, b: string, i: number, j: number): boolean {
	if (i < 2 || j < 2) return false;
	return a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
}

function at(row: readonly number[], index: number): number {
	return row[index] as number;
}
