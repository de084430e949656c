import { createTextNumbers, type TextNumbers } from "../../algorithms/text-numbers.ts";
import { finish, type Steps } from "../collections/steps.ts";
import { commonness } from "./rarity.ts";
import { type Stemmer, stemmerFor } from "./stemmers.ts";

/**
 * Numbers for words and stems, shared by all articles of one language: what an index stores
 * is these numbers, so that a word is stemmed and looked up only once.
 */
export interface Lexicon {
	readonly language: string;
	readonly words: readonly string[];
	/** The stem's number by the word's number. */
	readonly stemOf: readonly number[];
	/** How rare a word is in the language as a whole, 0 (commonest) to 1, by its number. */
	readonly rarity: readonly number[];
	/** By the word's number the number of its root, `noRoot` for a short word. */
	readonly rootOf: readonly number[];
	readonly stemCount: number;
	/** How rare any word is in the language as a whole, whether an article holds it or not. */
	rarityOf(word: string): number;
	/** The number of a word, new if need be. */
	intern(word: string): number;
	/** The number of a word, or undefined if no article holds it. */
	find(word: string): number | undefined;
	/** The number of the stem of a word, or undefined if no article holds one with that stem. */
	findStem(word: string): number | undefined;
	/** The number of a word's root, its first `rootLength` letters; `noRoot` if no article holds a word with it. */
	findRoot(word: string): number;
	/** For an equal lexicon in a process after this one. */
	pack(): KeptLexicon;
}

/** What a lexicon holds. */
export interface KeptLexicon {
	readonly words: readonly string[];
	readonly stems: readonly string[];
	readonly roots: readonly string[];
	readonly stemOf: ArrayLike<number>;
	readonly rootOf: ArrayLike<number>;
	readonly rarity: ArrayLike<number>;
}

/** Words that begin with the same letters, so many, have the same root. */
const rootLength = 4;

export const noRoot = -1;

/** Below this rarity a word is a function word: a question of such words alone asks for nothing. */
export const tellingRarity = 0.3;

export function createLexicon(language: string): Lexicon {
	return finish(lexiconSteps(language, nothingKept));
}

const nothingKept: KeptLexicon = {
	words: [],
	stems: [],
	roots: [],
	stemOf: [],
	rootOf: [],
	rarity: [],
};

/** In steps, the lexicon that holds what an equal one held. */
export function* lexiconSteps(language: string, kept: KeptLexicon): Steps<Lexicon> {
	const stem: Stemmer = stemmerFor(language);
	const rarityOf = commonness(language);
	const words = yield* numbered(kept.words);
	const stems = yield* numbered(kept.stems);
	const roots = yield* numbered(kept.roots);
	const stemOf = Array.from(kept.stemOf);
	const rarity = Array.from(kept.rarity);
	const rootOf = Array.from(kept.rootOf);
	return {
		language,
		words: words.texts,
		stemOf,
		rarity,
		rarityOf,
		rootOf,
		get stemCount() {
			return stems.texts.length;
		},
		intern(word) {
			const id = words.add(word);
			if (id < stemOf.length) return id;
			stemOf.push(stems.add(stem(word)));
			rootOf.push(word.length < rootLength ? noRoot : roots.add(rootIn(word)));
			rarity.push(rarityOf(word));
			return id;
		},
		find: words.get,
		findStem: (word) => stems.get(stem(word)),
		pack: () => ({
			words: words.texts,
			stems: stems.texts,
			roots: roots.texts,
			stemOf,
			rootOf,
			rarity,
		}),
		findRoot: (word) => roots.get(rootIn(word)) ?? noRoot,
	};
}

function* numbered(texts: readonly string[]): Steps<TextNumbers> {
	const numbers = createTextNumbers(texts.length);
	for (let at = 0; at < texts.length; at++) {
		numbers.add(texts[at] as string);
		if (at % textsBetween === textsBetween - 1) yield lettersAsLong;
	}
	return numbers;
}

/** To number so many texts takes as long as reading so many letters. */
const textsBetween = 5000;
const lettersAsLong = 1000;

function rootIn(word: string): string {
	return word.slice(0, rootLength);
}
