import { mayBeKindred, wordCosine, wordVectors } from "./word-vectors.ts";

/** From this cosine on a word counts as kindred. */
export const leastKindred = 0.3;

/** How kindred the words are to one of them, as far as anybody has asked. */
export interface KindredRow {
	/** The number of that word's vector. */
	readonly vector: number;
	/** By vector number the cosine; `notKindred` below `leastKindred`, and 0 where nobody has asked yet. */
	readonly cosines: Float32Array;
}

export const notKindred = -1;

/** The row of a word. Questions share most of their words: what was found for one is kept for the next. */
export function kindredRow(vector: number): KindredRow {
	const before = kept.get(vector);
	if (before) return before;
	if (kept.size >= mostKept) kept.clear();
	const row = { vector, cosines: new Float32Array(wordVectors().words.length) };
	kept.set(vector, row);
	return row;
}

const kept = new Map<number, KindredRow>();
/** Each takes 80 kB. */
const mostKept = 200;

/** The cosine with a word that nobody has asked for, or `notKindred`; the row has it from now on. */
export function askKindred({ vector, cosines }: KindredRow, other: number): number {
	const found = mayBeKindred(vector, other) ? wordCosine(vector, other) : 0;
	cosines[other] = found >= leastKindred ? found : notKindred;
	return cosines[other] as number;
}
