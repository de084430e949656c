import { type ArticleIndex, postingsOf } from "./article-index.ts";
import { type Column, makeColumns } from "./columns.ts";
import type { ParsedQuestion } from "./question.ts";
import type { Correction } from "./spelling.ts";

/** A stem that stands for a question's word, and how surely, 0 to 1. */
export interface Reading {
	readonly stem: number;
	readonly weight: number;
}

/** One distinct word of a question, read in the words of one article. */
export interface Term {
	readonly word: string;
	/** The word itself where the article has it, else what it was corrected to, else nothing. */
	readonly readings: readonly Reading[];
	/** Words of the article that are formed alike ("Armenian" for "Armenia"). */
	readonly related: readonly Reading[];
	readonly corrected: boolean;
	/** Word number of the exact spelling, or -1. */
	readonly exact: number;
	/** Rarity in the language as a whole, 0 to 1. */
	readonly rarity: number;
	/** Inverse document frequency over the scope's passages. */
	readonly idf: number;
	/** rarity × idf: what the word is worth. */
	readonly weight: number;
	readonly name: boolean;
	readonly number: boolean;
	readonly inTitle: boolean;
}

/** Statistics of the passages among which the answer is looked for. */
export interface Scope {
	readonly passages: number;
	readonly averageLength: number;
	/** How many passages hold one of the stems. */
	passagesWith(stems: readonly number[]): number;
}

/** A question held against one article: who matches whom, before any weighing. */
export interface Match {
	readonly index: ArticleIndex;
	readonly question: ParsedQuestion;
	readonly scope: Scope;
	readonly terms: readonly Term[];
	/** The question's words in order, as numbers into `terms`. */
	readonly order: readonly number[];
	/** By term, by sentence: how often it stands there, weighted by the reading. */
	readonly found: readonly Column[];
	/** By term, by sentence: the best related word there, 0 where there is none. */
	readonly alike: readonly Column[];
	/** By term, by sentence: 1 where the exact spelling stands there. */
	readonly exact: readonly Uint8Array[];
}

/** More distinct words than this are not looked at: no question needs them, and a pasted page must not cost more. */
const mostTerms = 48;

export function matchArticle(
	index: ArticleIndex,
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
			terms.push(readTerm(index, token.word, token.capital && order.length > 0, scope, correct));
		}
		order.push(number);
	}
	return {
		index,
		question,
		scope,
		terms,
		order,
		found: fillColumns(index, terms, (term, column) => countReadings(index, term.readings, column)),
		alike: fillColumns(index, terms, (term, column) => keepBest(index, term.related, column)),
		exact: terms.map((term) => spelledBySentence(index, term)),
	};
}

function readTerm(
	index: ArticleIndex,
	word: string,
	capital: boolean,
	scope: Scope,
	correct: (word: string) => readonly Correction[],
): Term {
	const { lexicon } = index;
	const stem = lexicon.findStem(word);
	const present = stem !== undefined && postingsOf(index, stem).length > 0;
	const corrections = present ? [] : correct(word);
	const readings: Reading[] = present
		? [{ stem, weight: 1 }]
		: mergeReadings(
				corrections.map((c) => ({ stem: lexicon.stemOf[c.word] as number, weight: c.similarity })),
			);
	const rarity = rarityOf(word, index, corrections);
	const holding = scope.passagesWith(readings.map((reading) => reading.stem));
	const idf = Math.log(1 + (scope.passages - holding + 0.5) / (holding + 0.5));
	return {
		word,
		readings,
		related: relatedTo(word, index, readings),
		corrected: corrections.length > 0,
		exact: present ? (lexicon.find(word) ?? -1) : -1,
		rarity,
		idf,
		weight: rarity * idf,
		name: capital,
		number: /^\p{N}/u.test(word),
		inTitle: readings.some((reading) => index.titleStems.has(reading.stem)),
	};
}

function rarityOf(word: string, index: ArticleIndex, corrections: readonly Correction[]): number {
	const { lexicon } = index;
	const corrected = corrections[0];
	if (corrected) return lexicon.rarity[corrected.word] as number;
	const known = lexicon.find(word);
	return known === undefined ? lexicon.rarityOf(word) : (lexicon.rarity[known] as number);
}

function mergeReadings(readings: readonly Reading[]): Reading[] {
	const best = new Map<number, number>();
	for (const { stem, weight } of readings) best.set(stem, Math.max(weight, best.get(stem) ?? 0));
	return [...best].map(([stem, weight]) => ({ stem, weight }));
}

const shortestRoot = 4;

/** Words that share a long beginning: at least four letters and two thirds of the shorter word. */
function relatedTo(word: string, index: ArticleIndex, readings: readonly Reading[]): Reading[] {
	if (word.length < shortestRoot || /^\p{N}/u.test(word)) return [];
	const { lexicon, vocabulary } = index;
	const root = word.slice(0, shortestRoot);
	const own = new Set(readings.map((reading) => reading.stem));
	const related: Reading[] = [];
	for (let at = firstWith(root, index); at < vocabulary.length; at++) {
		const number = vocabulary[at] as number;
		const other = lexicon.words[number] as string;
		if (!other.startsWith(root)) break;
		const stem = lexicon.stemOf[number] as number;
		if (own.has(stem)) continue;
		const shared = commonPrefix(word, other);
		if (shared < (2 / 3) * Math.min(word.length, other.length)) continue;
		related.push({ stem, weight: shared / Math.max(word.length, other.length) });
	}
	return mergeReadings(related);
}

function firstWith(root: string, index: ArticleIndex): number {
	const { lexicon, vocabulary } = index;
	let low = 0;
	let high = vocabulary.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((lexicon.words[vocabulary[middle] as number] as string) < root) low = middle + 1;
		else high = middle;
	}
	return low;
}

function commonPrefix(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
}

function fillColumns(
	index: ArticleIndex,
	terms: readonly Term[],
	fill: (term: Term, column: Column) => void,
): Column[] {
	const columns = makeColumns(terms.length, index.sentences.length);
	terms.forEach((term, t) => {
		fill(term, columns[t] as Column);
	});
	return columns;
}

function countReadings(index: ArticleIndex, readings: readonly Reading[], counts: Column): void {
	for (const { stem, weight } of readings) {
		for (const position of postingsOf(index, stem)) {
			const sentence = index.sentenceOf[position] as number;
			counts[sentence] = (counts[sentence] as number) + weight;
		}
	}
}

function keepBest(index: ArticleIndex, readings: readonly Reading[], best: Column): void {
	for (const { stem, weight } of readings) {
		for (const position of postingsOf(index, stem)) {
			const sentence = index.sentenceOf[position] as number;
			if (weight > (best[sentence] as number)) best[sentence] = weight;
		}
	}
}

function spelledBySentence(index: ArticleIndex, term: Term): Uint8Array {
	const spelled = new Uint8Array(index.sentences.length);
	if (term.exact < 0) return spelled;
	const stem = index.lexicon.stemOf[term.exact] as number;
	for (const position of postingsOf(index, stem)) {
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
		return new Set(stems.flatMap((stem) => [...postingsOf(index, stem)].map(passageAt))).size;
	}
	let passages = 0;
	let last = -1;
	for (const position of postingsOf(index, only)) {
		const passage = passageAt(position);
		if (passage !== last) passages++;
		last = passage;
	}
	return passages;
}

/** Whether an article holds a word in exactly this spelling. */
export function holdsWord(index: ArticleIndex, word: number): boolean {
	const stem = index.lexicon.stemOf[word];
	return (
		stem !== undefined && postingsOf(index, stem).some((position) => index.words[position] === word)
	);
}
