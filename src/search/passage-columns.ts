import type { Column } from "./columns.ts";
import type { Match } from "./match.ts";

/** A figure a passage, merged from its sentences' figures. */
export function byPassage(
	match: Match,
	column: Column,
	merge: (a: number, b: number) => number,
): Column {
	const { passageOf, passages } = match.index;
	const merged = new Float64Array(passages.length);
	for (let s = 0; s < column.length; s++) {
		const value = column[s] as number;
		if (value === 0) continue;
		const p = passageOf[s] as number;
		merged[p] = merge(merged[p] as number, value);
	}
	return merged;
}

/** A passage's figure for each of its sentences. */
export function spread({ index }: Match, column: Column): Column {
	const wide = new Float64Array(index.sentences.length);
	index.passages.forEach(({ firstSentence, endSentence }, p) => {
		wide.fill(column[p] as number, firstSentence, endSentence);
	});
	return wide;
}

export function add(column: Column | undefined, at: number, by: number): void {
	if (column) column[at] = (column[at] as number) + by;
}
