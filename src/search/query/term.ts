import { firstNot } from "../../algorithms/binary-search.ts";
import { inverseDocumentFrequency } from "../../algorithms/probability.ts";
import type { ArticleIndex } from "../index/article-index.ts";
import type { Scope } from "../index/scope.ts";
import { type Lexicon, noRoot } from "../language/lexicon.ts";
import type { Correction } from "../spelling/spelling.ts";
import { compoundReadings, compoundSpelled } from "./compounds.ts";
import type { Reading } from "./reading.ts";
import type { AskedWords, WordEntry } from "./word-entry.ts";

/** One distinct word of a question, read in the words of one article. */
export interface Term {
	readonly word: string;
	/**
	 * The word itself where the article has it, else what it was corrected to; and words of the article that are formed
	 * alike ("Armenian" for "Armenia").
	 */
	readonly readings: readonly Reading[];
	/** Word number of the exact spelling, or -1. */
	readonly exact: number;
	/** Rarity in the language as a whole, 0 to 1. */
	readonly rarity: number;
	/** Its rarity times its inverse document frequency over the scope's passages: what the word is worth. */
	readonly weight: number;
	readonly name: boolean;
}

/** The sum of a figure of all of a question's words, by which a share is divided; never zero. */
export function totalOf(terms: readonly Term[], figure: (term: Term) => number): number {
	return Math.max(
		1e-9,
		terms.reduce((sum, term) => sum + figure(term), 0),
	);
}

/** How surely another word for the same is meant. */
const otherWord = 0.9;

/** How surely a word is meant that may mean the same. */
const relatedWord = 0.6;

/** A word commoner in the language than this is meant as it is typed, though the article has one spelt like it. */
const misspeltRarity = 0.6;

/** Reads a word of a question in the words of an article. */
export function readTerm(
	index: ArticleIndex,
	word: string,
	capital: boolean,
	scope: Scope,
	asked: AskedWords,
): Term {
	const entry = asked.entryOf(word);
	const present = entry.stem >= 0 && index.positionsOf(entry.stem).length > 0;
	const { meant, corrections } = present
		? { meant: entry, corrections: [] }
		: meaningOf(entry, index.lexicon, asked);
	const own = present ? [{ stem: entry.stem, weight: 1 }] : readingsOf(corrections, index);
	const held = (stems: readonly number[], weight: number): Reading[] =>
		stems.filter((stem) => index.positionsOf(stem).length > 0).map((stem) => ({ stem, weight }));
	const others = held(entry.others, otherWord);
	// A word that the article has in another form is not misspelt.
	const meantWords = others.length > 0 && !present ? others : [...own, ...others];
	const isUnknown = !present && entry.rarity === 1 && corrections.length === 0;
	const compound = (isUnknown ? compoundSpelled(word, index.lexicon, asked) : null) ?? word;
	const readings = mergeReadings([
		...meantWords,
		...held(entry.related, relatedWord),
		...sharingPrefix(entry, index),
		...compoundReadings(compound, entry.rarity, index),
	]);
	const holding = scope.passagesWith(meantWords.map((reading) => reading.stem));
	const idf = inverseDocumentFrequency(holding, scope.passages);
	return {
		word,
		readings,
		exact: present ? entry.number : -1,
		rarity: meant.rarity,
		weight: meant.rarity * idf,
		name: capital,
	};
}

/**
 * What a word is taken for that the article does not have: what was typed if that is a common word, else the word
 * spelt nearest, of the article's own or of the common ones; where both are as near, the article's.
 */
function meaningOf(entry: WordEntry, { words }: Lexicon, asked: AskedWords) {
	const { word, rarity } = entry;
	if (rarity < misspeltRarity) return { meant: entry, corrections: [] };
	const corrections = asked.correct(word);
	const [own] = corrections;
	const common = asked.nearestCommonWord(word, own?.similarity);
	if (common) return { meant: asked.entryOf(common.word), corrections: [] };
	return { meant: own ? asked.entryOf(words[own.word] as string) : entry, corrections };
}

function readingsOf(corrections: readonly Correction[], { lexicon }: ArticleIndex): Reading[] {
	return corrections.map(({ word, similarity }) => ({
		stem: lexicon.stemOf[word] as number,
		weight: similarity,
	}));
}

/** Each stem once, at its highest weight. */
function mergeReadings(readings: readonly Reading[]): readonly Reading[] {
	if (readings.length < 2) return readings;
	const best = new Map<number, number>();
	for (const { stem, weight } of readings) best.set(stem, Math.max(weight, best.get(stem) ?? 0));
	return [...best].map(([stem, weight]) => ({ stem, weight }));
}

/** Words that share a long beginning: their root and two thirds of the shorter word. */
function sharingPrefix({ word, root }: WordEntry, index: ArticleIndex): Reading[] {
	if (root === noRoot) return [];
	const { lexicon, vocabulary } = index;
	const related: Reading[] = [];
	for (let at = firstWith(root, index); at < vocabulary.length; at++) {
		const number = vocabulary[at] as number;
		if (lexicon.rootOf[number] !== root) break;
		const other = lexicon.words[number] as string;
		const shared = commonPrefix(word, other);
		if (shared < (2 / 3) * Math.min(word.length, other.length)) continue;
		// Squared: a word that only begins alike tells less than its length.
		const weight = (shared / Math.max(word.length, other.length)) ** 2;
		related.push({ stem: lexicon.stemOf[number] as number, weight });
	}
	return related;
}

/** The place in the article's vocabulary where the words with a root begin. */
function firstWith(root: number, { lexicon, vocabulary }: ArticleIndex): number {
	const rootAt = (at: number): number => lexicon.rootOf[vocabulary[at] as number] as number;
	return firstNot((at) => rootAt(at) < root, vocabulary.length);
}

function commonPrefix(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
}
