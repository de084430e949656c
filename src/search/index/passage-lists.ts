import { addTo } from "../collections/group-by.ts";
import type { Steps } from "../collections/steps.ts";
import type { Lexicon } from "../language/lexicon.ts";
import type { ArticleIndex } from "./article-index.ts";

/** Which passages hold each stem: see the picture at `InvertedIndex`. */
export interface PassageLists {
	readonly starts: Int32Array;
	readonly passages: Int32Array;
}

/** The lists of other articles; null in the place of one that is there no more. */
export interface FormerLists extends PassageLists {
	readonly lexicon: Lexicon;
	readonly articles: readonly (ArticleIndex | null)[];
	readonly firstPassages: Int32Array;
}

/** Passages of the inverted index from one up to, not including, another. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

/** The passages of an article, by its number on the inverted index. */
export function rangeOf(
	{ firstPassages }: Pick<FormerLists, "firstPassages">,
	article: number,
): Range {
	return { from: firstPassages[article] ?? 0, to: firstPassages[article + 1] ?? 0 };
}

/** Lists them by reading each article. */
export function* listPassages(
	lexicon: Lexicon,
	articles: readonly ArticleIndex[],
	firstPassages: Int32Array,
): Steps<PassageLists> {
	const counts = new Array<number>(lexicon.stemCount).fill(0);
	for (const index of articles) {
		yield* eachPassage(index, (stem) => {
			counts[stem] = (counts[stem] as number) + 1;
		});
	}
	const starts = cumulate(counts);
	const free = starts.slice();
	const passages = new Int32Array(starts[counts.length] as number);
	for (const [article, index] of articles.entries()) {
		const first = firstPassages[article] as number;
		yield* eachPassage(index, (stem, passage) => {
			const at = free[stem] as number;
			passages[at] = first + passage;
			free[stem] = at + 1;
		});
	}
	return { starts, passages };
}

/**
 * Lists the passages of articles most of which an inverted index has already, in the same order among themselves: its
 * rows are copied, and those of the others joined in. Null where the order is another.
 */
export function* listAgain(
	before: FormerLists,
	lexicon: Lexicon,
	articles: readonly ArticleIndex[],
	firstPassages: Int32Array,
): Steps<PassageLists | null> {
	if (before.lexicon !== lexicon) return null;
	const moved = yield* placesAfter(before, articles, firstPassages);
	if (moved === null) return null;
	const { others, places } = moved;
	// Going through all that is listed pays only where most of it stays.
	const kept = articles.length - others.length;
	if (kept < before.articles.length / 2 || others.length > kept) return null;
	const added = new Map<number, number[]>();
	for (const article of others) {
		const first = firstPassages[article] as number;
		const index = articles[article] as ArticleIndex;
		yield* eachPassage(index, (stem, passage) => addTo(added, stem, first + passage));
	}
	const size = [...added.values()].reduce(
		(sum, { length }) => sum + length,
		before.passages.length,
	);
	const row = new Int32Array(size);
	const starts = new Int32Array(lexicon.stemCount + 1);
	let at = 0;
	let copied = 0;
	for (let stem = 0; stem < lexicon.stemCount; stem++) {
		const from = at;
		const end = before.starts[stem + 1] ?? 0;
		for (let i = before.starts[stem] ?? end; i < end; i++) {
			const place = places[before.passages[i] as number] as number;
			if (place >= 0) row[at++] = place;
		}
		const more = added.get(stem);
		if (more) {
			row.set(more, at);
			at += more.length;
			row.subarray(from, at).sort();
		}
		starts[stem + 1] = at;
		// The commonest stems, which come first, stand in as many passages as thousands of others.
		copied += passagesAStem + at - from;
		if (copied > copiedBetween) {
			yield copied / copiedALetter;
			copied = 0;
		}
	}
	return { starts, passages: row.subarray(0, at) };
}

/** By passage of an inverted index where it stands among other articles, -1 for nowhere; and which of these it has not. */
function* placesAfter(
	before: FormerLists,
	articles: readonly ArticleIndex[],
	firstPassages: Int32Array,
): Steps<{ readonly places: Int32Array; readonly others: readonly number[] } | null> {
	const numbers = new Map(before.articles.map((index, number) => [index, number]));
	const places = new Int32Array(before.firstPassages.at(-1) ?? 0).fill(-1);
	const others: number[] = [];
	let last = -1;
	for (const [article, index] of articles.entries()) {
		const number = numbers.get(index);
		if (number === undefined) {
			others.push(article);
			continue;
		}
		if (number < last) return null;
		last = number;
		const { from, to } = rangeOf(before, number);
		const first = firstPassages[article] as number;
		for (let passage = from; passage < to; passage++) places[passage] = first + passage - from;
		yield (to - from) / copiedALetter;
	}
	return { places, others };
}

/** Tells each stem of an article with each passage that holds it, once, in ascending order. */
function* eachPassage(
	index: ArticleIndex,
	tell: (stem: number, passage: number) => void,
): Steps<void> {
	const { stems, starts, postings, sentenceOf, passageOf } = index;
	for (let at = 0; at < stems.length; at++) {
		let last = -1;
		for (let i = starts[at] as number; i < (starts[at + 1] as number); i++) {
			const passage = passageOf[sentenceOf[postings[i] as number] as number] as number;
			if (passage !== last) tell(stems[at] as number, passage);
			last = passage;
		}
		if (at % stemsBetween === stemsBetween - 1) yield stemsBetween;
	}
	yield postings.length / postingsALetter;
}

/** Going through what is listed is quick beside reading text. */
const stemsBetween = 1000;
export const postingsALetter = 20;
/** So is copying: with each stem as with so many passages. */
const passagesAStem = 20;
const copiedBetween = 50_000;
const copiedALetter = 40;

/** The sums of all before each, and the sum of all. */
export function cumulate(counts: readonly number[]): Int32Array {
	const sums = new Int32Array(counts.length + 1);
	counts.forEach((count, at) => {
		sums[at + 1] = (sums[at] as number) + count;
	});
	return sums;
}
