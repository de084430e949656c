import { groupBy } from "./group-by.ts";
import { stemmerFor } from "./languages.ts";
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

const notKindred = -1;

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

/**
 * The cosine with a word that nobody has asked for, or `notKindred`; the row has it from now on. Words of one stem are
 * as kindred as the nearest of them.
 */
export function askKindred({ vector, cosines }: KindredRow, other: number): number {
	let most = 0;
	const family = familyOf(other);
	for (const each of family) {
		if (mayBeKindred(vector, each)) most = Math.max(most, wordCosine(vector, each));
	}
	for (const each of family) cosines[each] = most >= leastKindred ? most : notKindred;
	return cosines[other] as number;
}

/** The numbers of all words with the stem of one. */
function familyOf(vector: number): readonly number[] {
	families ??= readFamilies();
	return families[vector] as readonly number[];
}

let families: readonly (readonly number[])[] | undefined;

function readFamilies(): number[][] {
	const stem = stemmerFor("en");
	const stems = wordVectors().words.map(stem);
	const byStem = groupBy(stems.keys(), (vector) => [stems[vector]]);
	return stems.map((each) => byStem.get(each) ?? []);
}
