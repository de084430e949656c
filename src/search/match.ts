import type { ArticleIndex, IndexedText } from "./article-index.ts";
import { type Column, makeColumns } from "./columns.ts";
import { askKindred, kindredRow } from "./kindred-words.ts";
import type { ParsedQuestion } from "./question.ts";
import type { Correction } from "./spelling.ts";
import { type Reading, readTerm, type Scope, type Term } from "./term.ts";

/** A question held against one article: who matches whom, before any weighing. */
export interface Match {
	readonly index: IndexedText;
	readonly question: ParsedQuestion;
	readonly scope: Scope;
	readonly terms: readonly Term[];
	/** The question's words in order, as numbers into `terms`. */
	readonly order: readonly number[];
	/** By term, by sentence: how often it stands there, weighted by the reading. */
	readonly found: readonly Column[];
	/** By term, by sentence: the best related word there, 0 where there is none. */
	readonly alike: readonly Column[];
	/** By term, by sentence: 1 where a word stands that means the same. */
	readonly akin: readonly Column[];
	/** By term, by sentence: the cosine of the most kindred word there, 0 where there is none. English only. */
	readonly kindred: readonly Column[];
	/** By term, by sentence: 1 where the exact spelling stands there. */
	readonly exact: readonly Uint8Array[];
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
	correct: (word: string) => readonly Correction[],
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
			terms.push(readTerm(whole, token.word, token.capital && order.length > 0, scope, correct));
		}
		order.push(number);
	}
	return {
		index: read,
		question,
		scope,
		terms,
		order,
		found: fillColumns(read, terms, (term, column) => countReadings(read, term.readings, column)),
		alike: fillColumns(read, terms, (term, column) => keepBest(read, term.related, column)),
		akin: fillColumns(read, terms, (term, column) => keepBest(read, term.akin, column)),
		kindred: findKindred(read, terms),
		exact: terms.map((term) => spelledBySentence(read, term)),
	};
}

function fillColumns(
	index: IndexedText,
	terms: readonly Term[],
	fill: (term: Term, column: Column) => void,
): Column[] {
	const columns = makeColumns(terms.length, index.sentences.length);
	terms.forEach((term, t) => {
		fill(term, columns[t] as Column);
	});
	return columns;
}

function countReadings(index: IndexedText, readings: readonly Reading[], counts: Column): void {
	for (const { stem, weight } of readings) {
		for (const position of index.positionsOf(stem)) {
			const sentence = index.sentenceOf[position] as number;
			counts[sentence] = (counts[sentence] as number) + weight;
		}
	}
}

function keepBest(index: IndexedText, readings: readonly Reading[], best: Column): void {
	for (const { stem, weight } of readings) {
		for (const position of index.positionsOf(stem)) {
			const sentence = index.sentenceOf[position] as number;
			if (weight > (best[sentence] as number)) best[sentence] = weight;
		}
	}
}

function findKindred({ vectors, sentences, sentenceOf }: IndexedText, terms: readonly Term[]) {
	const columns = makeColumns(terms.length, sentences.length);
	const asked = terms.flatMap(({ vector }, t) =>
		vector < 0 ? [] : [{ row: kindredRow(vector), most: columns[t] as Column }],
	);
	for (let i = 0; i < vectors.length; i++) {
		const other = vectors[i] as number;
		if (other < 0) continue;
		const sentence = sentenceOf[i] as number;
		for (const { row, most } of asked) {
			const likeness = (row.cosines[other] as number) || askKindred(row, other);
			if (likeness > (most[sentence] as number)) most[sentence] = likeness;
		}
	}
	return columns;
}

function spelledBySentence(index: IndexedText, term: Term): Uint8Array {
	const spelled = new Uint8Array(index.sentences.length);
	if (term.exact < 0) return spelled;
	const stem = index.lexicon.stemOf[term.exact] as number;
	for (const position of index.positionsOf(stem)) {
		if (index.words[position] === term.exact) spelled[index.sentenceOf[position] as number] = 1;
	}
	return spelled;
}

/** The scope that is one article alone. */
export function scopeOfArticle(index: ArticleIndex): Scope {
	return {
		passages: index.passages.length,
		averageLength: index.words.length / Math.max(1, index.passages.length),
		passagesWith: (stems) => passagesHolding(index, stems),
	};
}

/** How many passages of an article hold at least one of the stems. */
function passagesHolding(index: ArticleIndex, stems: readonly number[]): number {
	const passageAt = (position: number): number =>
		index.passageOf[index.sentenceOf[position] as number] as number;
	const [only] = stems;
	if (only === undefined) return 0;
	if (stems.length > 1) {
		const holding = new Set<number>();
		for (const stem of stems) {
			for (const position of index.positionsOf(stem)) holding.add(passageAt(position));
		}
		return holding.size;
	}
	let passages = 0;
	let last = -1;
	for (const position of index.positionsOf(only)) {
		const passage = passageAt(position);
		if (passage !== last) passages++;
		last = passage;
	}
	return passages;
}
