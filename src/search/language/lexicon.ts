import { finish, type Steps } from "../collections/steps.ts";
import { type Stemmer, stemmerFor } from "./languages.ts";
import { commonness } from "./rarity.ts";

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
	const words = [...kept.words];
	const stemOf = Array.from(kept.stemOf);
	const rarity = Array.from(kept.rarity);
	const rootOf = Array.from(kept.rootOf);
	const wordIds = yield* numbered(words);
	const stemIds = yield* numbered(kept.stems);
	const rootIds = yield* numbered(kept.roots);
	return {
		language,
		words,
		stemOf,
		rarity,
		rarityOf,
		rootOf,
		get stemCount() {
			return stemIds.size;
		},
		intern(word) {
			const known = wordIds.get(word);
			if (known !== undefined) return known;
			const id = words.length;
			wordIds.set(word, id);
			words.push(word);
			stemOf.push(numberIn(stemIds, stem(word)));
			rootOf.push(word.length < rootLength ? noRoot : numberIn(rootIds, rootIn(word)));
			rarity.push(rarityOf(word));
			return id;
		},
		find: (word) => wordIds.get(word),
		findStem: (word) => stemIds.get(stem(word)),
		pack: () => ({ words, stems: [...stemIds.keys()], roots: [...rootIds.keys()], stemOf, rootOf, rarity }),
		findRoot: (word) => rootIds.get(rootIn(word)) ?? noRoot,
	};
}

/** The numbers of texts by the texts. */
function* numbered(texts: readonly string[]): Steps<Map<string, number>> {
	const numbers = new Map<string, number>();
	for (let number = 0; number < texts.length; number++) {
		numbers.set(texts[number] as string, number);
		if (number % textsBetween === textsBetween - 1) yield lettersAsLong;
	}
	return numbers;
}

/** To number so many texts takes as long as reading so many letters. */
const textsBetween = 2000;
const lettersAsLong = 1000;

function rootIn(word: string): string {
	return word.slice(0, rootLength);
}

/** The number of a text among others, new if need be. */
function numberIn(numbers: Map<string, number>, text: string): number {
	const known = numbers.get(text);
	if (known !== undefined) return known;
	numbers.set(text, numbers.size);
	return numbers.size - 1;
}
