import { highest } from "./highest.ts";
import type { ParsedQuestion } from "./question.ts";
import { cumulate, passagesIn, type Range, rangeOf, type Shelf } from "./shelf.ts";
import type { AskedWords } from "./word-entry.ts";

/** Passages of one article that are to be read for a question. */
export interface Choice {
	/** Number of the article on its shelf. */
	readonly article: number;
	/** Numbers of the passages within it, ascending; null for all. */
	readonly passages: readonly number[] | null;
}

/** So many articles are read for a question to all, and so many passages of them together. */
const articlesRead = 12;
const passagesRead = 60;
/** And of at least so many articles, so that an answer always comes with others beside it. */
const fewestArticles = 5;
/** In one article alone so many passages are read. */
const passagesOfOne = 240;
/** An article as short as this is read whole. */
const shortArticle = 16;
/**
 * The first passages of an article are always read: how early a passage stands counts in the ranking, and from
 * there on a few more or less before it hardly matter.
 */
const opening = 4;
/** What a word in the headline adds to one in a passage. */
const titleWorth = 0.5;
/** Words worth less than this part of the weightiest are in too many passages to tell them apart. */
const leastWorth = 0.1;

/**
 * The passages of a shelf that hold the most of the question's rare words, by article, the likeliest article first,
 * of equal ones the first of the shelf. A question is ranked with all figures on these passages alone: a passage
 * that shares next to nothing with the question would have next to nothing of the probability too.
 */
export function likeliestPassages(
	shelf: Shelf,
	question: ParsedQuestion,
	asked: AskedWords,
): Choice[] {
	const { articles, scope, articleOf } = shelf;
	if (articles.length <= articlesRead && scope.passages <= passagesRead) {
		return articles.map((_, article) => ({ article, passages: null }));
	}
	const all = { from: 0, to: scope.passages };
	const words = wordsOf(shelf, question, asked, all);
	const scores = scorePassages(shelf, words, all);
	const articleScores = scoreArticles(shelf, words, scores);
	const likeliest = highest(articleScores, articlesRead);
	const chosen = new Map<number, number[]>(likeliest.map((article) => [article, []]));
	for (const passage of highestOfArticles(shelf, likeliest, scores, passagesRead))
		chosen.get(articleOf[passage] as number)?.push(passage);
	const choices = [...chosen]
		.filter(([, passages]) => passages.length > 0)
		.map(([article, passages]) => toChoice(shelf, article, passages));
	return fillUp(shelf, choices);
}

/** Where next to nothing holds a word of the question, the first articles of the shelf are candidates too. */
function fillUp(shelf: Shelf, choices: readonly Choice[]): Choice[] {
	const filled = [...choices];
	const isChosen = new Set(choices.map(({ article }) => article));
	for (const article of shelf.articles.keys()) {
		if (filled.length >= fewestArticles) break;
		if (!isChosen.has(article)) filled.push(toChoice(shelf, article, []));
	}
	return filled;
}

/** The passages of one article that are to be read when it is asked alone: all where it is not very long. */
export function likeliestOfArticle(
	shelf: Shelf,
	article: number,
	question: ParsedQuestion,
	asked: AskedWords,
): Choice {
	const range = rangeOf(shelf, article);
	if (range.to - range.from <= passagesOfOne) return { article, passages: null };
	const scores = scorePassages(shelf, wordsOf(shelf, question, asked, range), range);
	return toChoice(shelf, article, highestOf(scores, range, passagesOfOne));
}

/**
 * The passages of a shelf, or of one of its articles, that hold the most of some words, at most `limit`: their numbers
 * on the shelf.
 */
export function passagesHolding(
	shelf: Shelf,
	article: number | null,
	question: ParsedQuestion,
	asked: AskedWords,
	limit: number,
): number[] {
	const range = article === null ? { from: 0, to: shelf.scope.passages } : rangeOf(shelf, article);
	const scores = scorePassages(shelf, wordsOf(shelf, question, asked, range), range);
	return highestOf(scores, range, limit);
}

/** The passages of a range with the highest scores. */
function highestOf(scores: Float32Array, { from }: Range, limit: number): number[] {
	return highest(scores, limit).map((at) => from + at);
}

/** The passages of some articles with the highest scores. */
function highestOfArticles(
	shelf: Shelf,
	articles: readonly number[],
	scores: Float32Array,
	limit: number,
): number[] {
	const ranges = articles.toSorted((a, b) => a - b).map((article) => rangeOf(shelf, article));
	const starts = cumulate(ranges.map(({ from, to }) => to - from));
	const theirs = new Float32Array(starts[ranges.length] as number);
	ranges.forEach(({ from, to }, i) => {
		theirs.set(scores.subarray(from, to), starts[i]);
	});
	return highest(theirs, limit).map((place) => {
		const i = starts.findLastIndex((start) => start <= place);
		return (ranges[i] as Range).from + place - (starts[i] as number);
	});
}

function toChoice(shelf: Shelf, article: number, best: readonly number[]): Choice {
	const { from, to } = rangeOf(shelf, article);
	if (to - from <= shortArticle) return { article, passages: null };
	const chosen = new Set(best.map((passage) => passage - from));
	for (let passage = 0; passage < opening; passage++) chosen.add(passage);
	return { article, passages: [...chosen].sort((a, b) => a - b) };
}

/** A word of the question as the shelf has it: in which passages, and what it is worth to them. */
interface ShelfWord {
	readonly stems: readonly number[];
	readonly passages: readonly Int32Array[];
	readonly worth: number;
}

function wordsOf(
	shelf: Shelf,
	question: ParsedQuestion,
	asked: AskedWords,
	range: Range,
): ShelfWord[] {
	const count = range.to - range.from;
	const words = [...new Set(question.tokens.map(({ word }) => word))].map((word) => {
		const stems = stemsOf(word, shelf, asked, range);
		const passages = stems.map((stem) => passagesIn(shelf, stem, range));
		const held = Math.min(
			count,
			passages.reduce((sum, { length }) => sum + length, 0),
		);
		const idf = Math.log(1 + (count - held + 0.5) / (held + 0.5));
		return { stems, passages, worth: idf * asked.entryOf(word).rarity };
	});
	const most = words.reduce((best, { worth }) => Math.max(best, worth), 0);
	return words.filter(({ worth }) => worth >= leastWorth * most);
}

/** The word's own stem where the passages have it, else those of what it is corrected to. */
function stemsOf(word: string, shelf: Shelf, asked: AskedWords, range: Range): number[] {
	const { stem } = asked.entryOf(word);
	if (stem >= 0 && passagesIn(shelf, stem, range).length > 0) return [stem];
	const { stemOf } = shelf.lexicon;
	return [...new Set(asked.correct(word).map((each) => stemOf[each.word] as number))];
}

/** By passage of the range, what it holds of the question. */
function scorePassages(
	{ scratch }: Shelf,
	words: readonly ShelfWord[],
	{ from, to }: Range,
): Float32Array {
	const scores = scratch(to - from);
	for (const { passages, worth } of words) {
		for (const holding of passages) {
			for (let i = 0; i < holding.length; i++) {
				const at = (holding[i] as number) - from;
				scores[at] = (scores[at] as number) + worth;
			}
		}
	}
	return scores;
}

/** An article is as likely as its best passage, and the likelier the more of the question its headline holds. */
function scoreArticles(
	{ articles, firstPassages, titled }: Shelf,
	words: readonly ShelfWord[],
	scores: Float32Array,
): Float32Array {
	const best = new Float32Array(articles.length);
	for (let article = 0; article < articles.length; article++) {
		const end = firstPassages[article + 1] as number;
		let most = 0;
		for (let passage = firstPassages[article] as number; passage < end; passage++) {
			const score = scores[passage] as number;
			if (score > most) most = score;
		}
		best[article] = most;
	}
	for (const { stems, worth } of words) {
		for (const article of new Set(stems.flatMap((stem) => titled.get(stem) ?? []))) {
			best[article] = (best[article] as number) + titleWorth * worth;
		}
	}
	return best;
}
