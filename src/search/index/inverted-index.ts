import { lowerBound } from "../../algorithms/binary-search.ts";
import { addTo } from "../collections/group-by.ts";
import type { Steps } from "../collections/steps.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { createScratch, type Scratch } from "./accumulator.ts";
import type { ArticleIndex } from "./article-index.ts";
import type { Scope } from "./scope.ts";

/**
 * The articles of one language, which share their words and their statistics. The passages of all stand in one row,
 * article by article, and each stem lists those that hold it:
 *
 *     firstPassages  [ 0, 40, 63, …           ]   by article its first passage; at the end, how many there are
 *     starts         [ 0, 3, 3, 19, …         ]   by stem where its passages begin; at the end, how many are listed
 *     passages       [ 2, 41, 77,  0, 1, …    ]   passages, ascending within a stem
 */
export interface InvertedIndex {
	readonly lexicon: Lexicon;
	readonly articles: readonly ArticleIndex[];
	readonly firstPassages: Int32Array;
	readonly starts: Int32Array;
	readonly passages: Int32Array;
	/** By passage its article. */
	readonly articleOf: Int32Array;
	/** By stem, the articles that have it in their headline. */
	readonly titled: ReadonlyMap<number, readonly number[]>;
	/** The words that an article has, those of headings and headlines among them, ascending. */
	readonly vocabulary: Int32Array;
	readonly scope: Scope;
	/** By the initials of the headlines' names, their words. */
	readonly initials: ReadonlyMap<string, readonly string[]>;
	/** For adding up what each passage holds of a question. */
	readonly scratch: Scratch;
}

/** @param before one of nearly the same articles: what it lists of them is not read again */
export function* invertedIndexSteps(
	lexicon: Lexicon,
	articles: readonly ArticleIndex[],
	before?: FormerInverted,
): Steps<InvertedIndex> {
	const firstPassages = cumulate(articles.map(({ size }) => size.passages));
	const listed = before && (yield* listAgain(before, lexicon, articles, firstPassages));
	const { starts, passages } = listed ?? (yield* listPassages(lexicon, articles, firstPassages));
	const vocabulary = yield* vocabularyOf(lexicon, articles);
	const titled = yield* listTitled(articles);
	return joinInverted({ lexicon, articles, firstPassages, starts, passages, titled, vocabulary });
}

/** What one inverted index takes from another; null in the place of an article that is there no more. */
export type FormerInverted = Pick<
	InvertedIndex,
	"lexicon" | "firstPassages" | "starts" | "passages" | "vocabulary"
> & { readonly articles: readonly (ArticleIndex | null)[] };

/** What of an inverted index is not worked out from the rest of it. */
type Listed = Pick<
	InvertedIndex,
	"lexicon" | "articles" | "firstPassages" | "starts" | "passages" | "titled" | "vocabulary"
>;

/** The inverted index of the very articles that another was made of. */
export function* keptInvertedSteps(
	lexicon: Lexicon,
	articles: readonly ArticleIndex[],
	kept: Pick<Listed, "starts" | "passages" | "vocabulary">,
): Steps<InvertedIndex> {
	const firstPassages = cumulate(articles.map(({ size }) => size.passages));
	const titled = yield* listTitled(articles);
	return joinInverted({ lexicon, articles, firstPassages, titled, ...kept });
}

function joinInverted(listed: Listed): InvertedIndex {
	const { articles, firstPassages, starts } = listed;
	const count = firstPassages[articles.length] as number;
	const articleOf = new Int32Array(count);
	articles.forEach((_, article) => {
		articleOf.fill(article, firstPassages[article], firstPassages[article + 1]);
	});
	const words = articles.reduce((sum, { size }) => sum + size.words, 0);
	const stems = starts.length - 1;
	// The lexicon may learn stems for articles to come, which stand in none of these passages.
	const passagesWith = (stem: number): number =>
		stem < stems ? (starts[stem + 1] ?? 0) - (starts[stem] ?? 0) : 0;
	return {
		...listed,
		articleOf,
		scratch: createScratch(),
		initials: new Map(articles.flatMap(({ explained }) => [...explained.initials])),
		scope: {
			passages: count,
			averageLength: words / Math.max(1, count),
			passagesWith: (stems) =>
				Math.min(
					count,
					stems.reduce((sum, stem) => sum + passagesWith(stem), 0),
				),
		},
	};
}

/** The passages that hold a stem, ascending. */
export function passagesWithStem({ starts, passages }: InvertedIndex, stem: number): Int32Array {
	return passages.subarray(starts[stem] ?? 0, starts[stem + 1] ?? 0);
}

/** Passages of the inverted index from one up to, not including, another. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

/** The passages of an article, by its number on the inverted index. */
export function rangeOf(
	{ firstPassages }: Pick<InvertedIndex, "firstPassages">,
	article: number,
): Range {
	return { from: firstPassages[article] ?? 0, to: firstPassages[article + 1] ?? 0 };
}

/** The passages of a range that hold a stem, ascending. */
export function passagesIn(inverted: InvertedIndex, stem: number, { from, to }: Range): Int32Array {
	const passages = passagesWithStem(inverted, stem);
	const first = lowerBound(passages, from);
	const mostEnd = Math.min(passages.length, first + to - from);
	return passages.subarray(first, lowerBound(passages, to, first, mostEnd));
}

/** The scope that is one article alone. */
export function scopeOfArticle(inverted: InvertedIndex, article: number): Scope {
	const range = rangeOf(inverted, article);
	const passages = range.to - range.from;
	const words = inverted.articles[article]?.words.length ?? 0;
	return {
		passages,
		averageLength: words / Math.max(1, passages),
		passagesWith(stems) {
			const rows = stems.map((stem) => passagesIn(inverted, stem, range));
			return rows.length === 1
				? (rows[0] as Int32Array).length
				: new Set(rows.flatMap((row) => [...row])).size;
		},
	};
}

function* listPassages(
	lexicon: Lexicon,
	articles: readonly ArticleIndex[],
	firstPassages: Int32Array,
): Steps<Pick<InvertedIndex, "starts" | "passages">> {
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
function* listAgain(
	before: FormerInverted,
	lexicon: Lexicon,
	articles: readonly ArticleIndex[],
	firstPassages: Int32Array,
): Steps<Pick<InvertedIndex, "starts" | "passages"> | null> {
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
	before: FormerInverted,
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
const postingsALetter = 20;
/** So is copying: with each stem as with so many passages. */
const passagesAStem = 20;
const copiedBetween = 50_000;
const copiedALetter = 40;

function* listTitled(articles: readonly ArticleIndex[]): Steps<Map<number, number[]>> {
	const titled = new Map<number, number[]>();
	for (const [article, { titleStems }] of articles.entries()) {
		for (const stem of titleStems) addTo(titled, stem, article);
		yield titleStems.size;
	}
	return titled;
}

/** The sums of all before each, and the sum of all. */
export function cumulate(counts: readonly number[]): Int32Array {
	const sums = new Int32Array(counts.length + 1);
	counts.forEach((count, at) => {
		sums[at + 1] = (sums[at] as number) + count;
	});
	return sums;
}

/** In ascending order; an index before this one may have left other words in the lexicon. */
function* vocabularyOf({ words }: Lexicon, articles: readonly ArticleIndex[]): Steps<Int32Array> {
	const isHeld = new Uint8Array(words.length);
	const hold = (numbers: Iterable<number>): void => {
		for (const number of numbers) isHeld[number] = 1;
	};
	for (const { vocabulary, title, headings } of articles) {
		hold(vocabulary);
		hold(title);
		hold(headings);
		yield (vocabulary.length + headings.length) / postingsALetter;
	}
	const count = isHeld.reduce((sum, held) => sum + held, 0);
	const vocabulary = new Int32Array(count);
	let at = 0;
	for (let number = 0; number < isHeld.length; number++)
		if (isHeld[number] === 1) vocabulary[at++] = number;
	return vocabulary;
}
