import type { ArticleIndex, IndexedText } from "./article-index.ts";
import { addHit, addUp, gatherHits, type Hits, hitsOf, type Merge, noHits } from "./hits.ts";
import { likenessesTo, likenessScale } from "./kindred-words.ts";
import type { ParsedQuestion } from "./question.ts";
import { type Reading, readTerm, type Scope, type Term } from "./term.ts";
import { questionTopic } from "./topic-vectors.ts";
import type { AskedWords } from "./word-entry.ts";
import { noVector } from "./word-vectors.ts";

/** A question held against one article: who matches whom, before any weighing. */
export interface Match {
	readonly index: IndexedText;
	readonly question: ParsedQuestion;
	readonly scope: Scope;
	readonly terms: readonly Term[];
	/** What the question is about: the vector of its words as they are read, all zeros in languages other than English. */
	readonly topic: Float32Array;
	/** The question's words in order, as numbers into `terms`. */
	readonly order: readonly number[];
	/** By term where it stands in the words that are read, ascending. */
	readonly positions: readonly Int32Array[];
	/** By term the sentences that hold it: how often, weighted by the reading. */
	readonly found: readonly Hits[];
	/** By term the sentences that hold a word formed alike: how much the most alike is. */
	readonly alike: readonly Hits[];
	/** By term the sentences that hold a kindred word: the cosine of the most kindred one. English only. */
	readonly kindred: readonly Hits[];
	/** By term the sentences that hold its exact spelling: 1. */
	readonly exact: readonly Hits[];
}

/** More distinct words than this are not looked at: no question needs them, and a pasted page must not cost more. */
const mostTerms = 48;

/**
 * Holds a question against an article, or against an excerpt of it: what words there are is asked of the whole, where
 * they stand of what is read.
 */
export function matchArticle(
	whole: ArticleIndex,
	read: IndexedText,
	question: ParsedQuestion,
	scope: Scope,
	asked: AskedWords,
): Match {
	const numbers = new Map<string, number>();
	const terms: Term[] = [];
	const order: number[] = [];
	for (const token of question.tokens) {
		let number = numbers.get(token.word);
		if (number === undefined) {
			if (terms.length === mostTerms) continue;
			number = terms.length;
			numbers.set(token.word, number);
			terms.push(readTerm(whole, token.word, token.capital && order.length > 0, scope, asked));
		}
		order.push(number);
	}
	const positions = terms.map((term) => positionsOfTerm(term, read));
	return {
		index: read,
		question,
		scope,
		terms,
		topic: questionTopic(terms),
		order,
		positions,
		found: terms.map((term, t) => standingItself(read, term, positions[t] as Int32Array)),
		alike: terms.map((term) => standing(read, term.related, Math.max)),
		kindred: terms.map((term) => standingKindred(read, term)),
		exact: terms.map((term, t) => standingExactly(read, term, positions[t] as Int32Array)),
	};
}

/** Most words have one reading, whose postings serve as they are. */
function positionsOfTerm({ readings }: Term, index: IndexedText): Int32Array {
	const [first] = readings;
	if (!first) return nowhere;
	if (readings.length === 1) return index.positionsOf(first.stem);
	return Int32Array.from(readings.flatMap(({ stem }) => [...index.positionsOf(stem)])).sort();
}

const nowhere = new Int32Array(0);

/** Where readings stand, with their weights. */
function standing(
	{ sentenceOf, positionsOf }: IndexedText,
	readings: readonly Reading[],
	merge: Merge,
): Hits {
	if (readings.length === 0) return noHits;
	const places: number[] = [];
	const weights: number[] = [];
	for (const { stem, weight } of readings) {
		const positions = positionsOf(stem);
		for (let i = 0; i < positions.length; i++) {
			places.push(sentenceOf[positions[i] as number] as number);
			weights.push(weight);
		}
	}
	return hitsOf(places, weights, merge);
}

/** How often a term stands in each sentence; with one reading, where its positions are. */
function standingItself(read: IndexedText, { readings }: Term, positions: Int32Array): Hits {
	if (readings.length > 1) return standing(read, readings, addUp);
	const weight = readings[0]?.weight ?? 0;
	const hits = gatherHits();
	for (let i = 0; i < positions.length; i++)
		addHit(hits, read.sentenceOf[positions[i] as number] as number, weight, addUp);
	return hits;
}

function standingKindred({ vectors, sentenceOfVector }: IndexedText, { vector }: Term): Hits {
	if (vector === noVector) return noHits;
	const hits = gatherHits();
	const likenesses = likenessesTo(vector);
	for (let i = 0; i < vectors.length; i++) {
		const likeness = likenesses[vectors[i] as number] as number;
		if (likeness === 0) continue;
		addHit(hits, sentenceOfVector[i] as number, likeness / likenessScale, Math.max);
	}
	return hits;
}

function standingExactly(
	{ words, sentenceOf }: IndexedText,
	{ exact }: Term,
	positions: Int32Array,
): Hits {
	if (exact < 0) return noHits;
	const hits = gatherHits();
	for (let i = 0; i < positions.length; i++) {
		const position = positions[i] as number;
		if (words[position] === exact) addHit(hits, sentenceOf[position] as number, 1, Math.max);
	}
	return hits;
}
