import type { Column } from "./columns.ts";
import { type Hits, hitsOf } from "./hits.ts";
import type { Match } from "./match.ts";

/** Where something stands by passage, from where it stands by sentence. */
export function byPassage(
	{ index }: Match,
	{ places, figures }: Hits,
	merge: (figure: number, other: number) => number,
): Hits {
	return hitsOf(
		places.map((sentence) => index.passageOf[sentence] as number),
		figures,
		merge,
	);
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
