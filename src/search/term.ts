import type { ArticleIndex } from "./article-index.ts";
import { nearestCommonWord } from "./common-spelling.ts";
import { type Lexicon, noRoot, rootLength } from "./lexicon.ts";
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
	/** Words of the article that mean the same or are derived from it, after WordNet. English only. */
	readonly akin: readonly Reading[];
	/** The number of its word vector, or of that of what it was corrected to. */
	readonly vector: number;
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

/** A word commoner in the language than this is meant as it is typed, though the article has one spelt like it. */
const misspeltRarity = 0.6;

/** Reads a word of a question in the words of an article. */
export function readTerm(
	index: ArticleIndex,
	word: string,
	capital: boolean,
	scope: Scope,
	correct: (word: string) => readonly Correction[],
): Term {
	const { lexicon } = index;
	const stem = lexicon.findStem(word);
	const present = stem !== undefined && index.positionsOf(stem).length > 0;
	const { meant, corrections } = present
		? { meant: word, corrections: [] }
		: meaningOf(word, lexicon, correct);
	const readings: Reading[] = present
		? [{ stem, weight: 1 }]
		: mergeReadings(
				corrections.map((c) => ({ stem: lexicon.stemOf[c.word] as number, weight: c.similarity })),
			);
	const rarity = lexicon.rarityOf(meant);
	const holding = scope.passagesWith(readings.map((reading) => reading.stem));
	const idf = Math.log(1 + (scope.passages - holding + 0.5) / (holding + 0.5));
	const vector = lexicon.vectorFor(meant);
	return {
		word,
		readings,
		related: relatedTo(word, index, readings),
		akin: akinTo(meant, index, readings),
		vector,
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

/**
 * What a word is taken for that the article does not have: what was typed if that is a common word, else the word
 * spelt nearest, of the article's own or of the common ones; where both are as near, the article's.
 */
function meaningOf(
	word: string,
	lexicon: Lexicon,
	correct: (word: string) => readonly Correction[],
) {
	if (lexicon.rarityOf(word) < misspeltRarity) return { meant: word, corrections: [] };
	const corrections = correct(word);
	const [own] = corrections;
	const isSure = own?.similarity === 1 || lexicon.language !== "en";
	const common = isSure ? null : nearestCommonWord(word);
	if (common && common.similarity > (own?.similarity ?? 0))
		return { meant: common.word, corrections: [] };
	return { meant: own ? (lexicon.words[own.word] as string) : word, corrections };
}

function mergeReadings(readings: readonly Reading[]): Reading[] {
	if (readings.length < 2) return [...readings];
	const best = new Map<number, number>();
	for (const { stem, weight } of readings) best.set(stem, Math.max(weight, best.get(stem) ?? 0));
	return [...best].map(([stem, weight]) => ({ stem, weight }));
}

/** Words that share a long beginning: their root and two thirds of the shorter word. */
function relatedTo(word: string, index: ArticleIndex, readings: readonly Reading[]): Reading[] {
	if (word.length < rootLength || /^\p{N}/u.test(word)) return [];
	const { lexicon, vocabulary } = index;
	const root = lexicon.findRoot(word);
	if (root === noRoot) return [];
	const related: Reading[] = [];
	for (let at = firstWith(root, index); at < vocabulary.length; at++) {
		const number = vocabulary[at] as number;
		if (lexicon.rootOf[number] !== root) break;
		const stem = lexicon.stemOf[number] as number;
		if (readings.some((reading) => reading.stem === stem)) continue;
		const other = lexicon.words[number] as string;
		const shared = commonPrefix(word, other);
		if (shared < (2 / 3) * Math.min(word.length, other.length)) continue;
		related.push({ stem, weight: shared / Math.max(word.length, other.length) });
	}
	return mergeReadings(related);
}

function akinTo(word: string, index: ArticleIndex, readings: readonly Reading[]): Reading[] {
	return index.lexicon
		.relatedTo(word)
		.filter((stem) => !readings.some((reading) => reading.stem === stem))
		.map((stem) => ({ stem, weight: 1 }));
}

/** The place in the article's vocabulary where the words with a root begin. */
function firstWith(root: number, { lexicon, vocabulary }: ArticleIndex): number {
	let low = 0;
	let high = vocabulary.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((lexicon.rootOf[vocabulary[middle] as number] as number) < root) low = middle + 1;
		else high = middle;
	}
	return low;
}

function commonPrefix(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
}
