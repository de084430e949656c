import { lowerBound } from "../../algorithms/binary-search.ts";
import { addTo } from "../collections/group-by.ts";
import type { Steps } from "../collections/steps.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { createScratch, type Scratch } from "./accumulator.ts";
import type { ArticleIndex } from "./article-index.ts";
import {
	cumulate,
	type FormerLists,
	listAgain,
	listPassages,
	postingsALetter,
	type Range,
	rangeOf,
} from "./passage-lists.ts";
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

/** What one inverted index takes from another. */
export type FormerInverted = FormerLists & Pick<InvertedIndex, "vocabulary">;

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

function* listTitled(articles: readonly ArticleIndex[]): Steps<Map<number, number[]>> {
	const titled = new Map<number, number[]>();
	for (const [article, { titleStems }] of articles.entries()) {
		for (const stem of titleStems) addTo(titled, stem, article);
		yield titleStems.size;
	}
	return titled;
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
