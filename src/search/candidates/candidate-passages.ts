import { inverseDocumentFrequency } from "../../algorithms/probability.ts";
import { topPlaces } from "../collections/top-k.ts";
import { type InvertedIndex, passagesIn } from "../index/inverted-index.ts";
import { type Range, rangeOf } from "../index/passage-lists.ts";
import type { ParsedQuestion } from "../query/question.ts";
import type { AskedWords } from "../query/word-entry.ts";

/** Passages of one article that are to be read for a question. */
export interface Choice {
	/** Number of the article on its inverted index. */
	readonly article: number;
	/** Numbers of the passages within it, ascending; null for all. */
	readonly passages: readonly number[] | null;
}

/** So many articles are read for a question to all. */
const articlesRead = 12;
/** And at least so many, so that an answer always comes with others beside it. */
const minArticles = 5;
/** Of an article so many passages are read, and its first ones, so that there always are some. */
const passagesOfOne = 240;
const opening = 3;
/** What a word in the headline adds to one in a passage. */
const titleWorth = 0.5;
/** Words worth less than this part of the weightiest are in too many passages to tell them apart. */
const minWorth = 0.1;

/**
 * The articles of an inverted index that hold the most of the question's rare words, the likeliest first, of equal ones the first of
 * the inverted index; where next to nothing holds a word of the question, the first of the inverted index are candidates too.
 */
export function candidatePassages(
	inverted: InvertedIndex,
	question: ParsedQuestion,
	asked: AskedWords,
): Choice[] {
	const { articles, scope } = inverted;
	const all = { from: 0, to: scope.passages };
	const words = wordsOf(inverted, question, asked, all);
	const scores = scorePassages(inverted, words, all);
	const chosen = new Set(topPlaces(scoreArticles(inverted, words, scores), articlesRead));
	for (let article = 0; article < articles.length && chosen.size < minArticles; article++)
		chosen.add(article);
	return [...chosen].map((article) => {
		const range = rangeOf(inverted, article);
		return choose(article, range, () => scores.subarray(range.from, range.to));
	});
}

/** The passages of one article that are to be read when it is asked alone. */
export function candidatesOfArticle(
	inverted: InvertedIndex,
	article: number,
	question: ParsedQuestion,
	asked: AskedWords,
): Choice {
	const range = rangeOf(inverted, article);
	return choose(article, range, () =>
		scorePassages(inverted, wordsOf(inverted, question, asked, range), range),
	);
}

/** All passages of an article where it is not very long, else those with the highest scores. */
function choose(article: number, { from, to }: Range, scores: () => Float32Array): Choice {
	if (to - from <= passagesOfOne) return { article, passages: null };
	const chosen = new Set(topPlaces(scores(), passagesOfOne));
	for (let passage = 0; passage < opening; passage++) chosen.add(passage);
	return { article, passages: [...chosen].sort((a, b) => a - b) };
}

/**
 * The passages of an inverted index, or of one of its articles, that hold the most of some words, at most `limit`: their numbers
 * on the inverted index.
 */
export function passagesHolding(
	inverted: InvertedIndex,
	article: number | null,
	question: ParsedQuestion,
	asked: AskedWords,
	limit: number,
): number[] {
	const range =
		article === null ? { from: 0, to: inverted.scope.passages } : rangeOf(inverted, article);
	const scores = scorePassages(inverted, wordsOf(inverted, question, asked, range), range);
	return topPlaces(scores, limit).map((at) => range.from + at);
}

/** A word of the question as the inverted index has it: in which passages, and what it is worth to them. */
interface CandidateWord {
	readonly stems: readonly number[];
	readonly passages: readonly Int32Array[];
	readonly worth: number;
}

/** Initials of a headline ask for its words too. */
function wordsAsked({ lexicon, initials }: InvertedIndex, question: ParsedQuestion): string[] {
	const words = question.wordsIn({ language: lexicon.language, monthFirst: false });
	return words.flatMap(({ word }) => [word, ...(initials.get(word) ?? [])]);
}

function wordsOf(
	inverted: InvertedIndex,
	question: ParsedQuestion,
	asked: AskedWords,
	range: Range,
): CandidateWord[] {
	const count = range.to - range.from;
	const words = [...new Set(wordsAsked(inverted, question))].map((word) => {
		const stems = stemsOf(word, inverted, asked, range);
		const passages = stems.map((stem) => passagesIn(inverted, stem, range));
		const held = Math.min(
			count,
			passages.reduce((sum, { length }) => sum + length, 0),
		);
		const idf = inverseDocumentFrequency(held, count);
		return { stems, passages, worth: idf * asked.entryOf(word).rarity };
	});
	const most = words.reduce((best, { worth }) => Math.max(best, worth), 0);
	return words.filter(({ worth }) => worth >= minWorth * most);
}

/** The word's own stem where the passages have it, else those of what it is corrected to. */
function stemsOf(word: string, inverted: InvertedIndex, asked: AskedWords, range: Range): number[] {
	const { stem, others } = asked.entryOf(word);
	const present = [stem, ...others].filter(
		(each) => each >= 0 && passagesIn(inverted, each, range).length > 0,
	);
	if (present.length > 0) return present;
	const { stemOf } = inverted.lexicon;
	return [...new Set(asked.correct(word).map((each) => stemOf[each.word] as number))];
}

/** By passage of the range, what it holds of the question. */
function scorePassages(
	{ scratch }: InvertedIndex,
	words: readonly CandidateWord[],
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
	{ articles, firstPassages, titled }: InvertedIndex,
	words: readonly CandidateWord[],
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
