import type { IndexedText } from "./article-index.ts";
import type { Column } from "./columns.ts";
import { addHit, gatherHits, type Hits, type Merge } from "./hits.ts";

type Passages = Pick<IndexedText, "passages" | "passageOf">;

/** Where something stands by passage, from where it stands by sentence. */
export function byPassage({ passageOf }: Passages, { places, figures }: Hits, merge: Merge): Hits {
	const gathered = gatherHits();
	for (let i = 0; i < places.length; i++)
		addHit(gathered, passageOf[places[i] as number] as number, figures[i] as number, merge);
	return gathered;
}

/** Gives each sentence the figure of its passage, in a column that holds a figure a passage. */
export function spread({ passages }: Passages, column: Column): void {
	// From the last passage on: no passage has a higher number than its sentences, so none is written over unread.
	for (let p = passages.length - 1; p >= 0; p--) {
		const { firstSentence, endSentence } = passages[p] as Passages["passages"][number];
		const figure = column[p] as number;
		for (let s = firstSentence; s < endSentence; s++) column[s] = figure;
	}
}
