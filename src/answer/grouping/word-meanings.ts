import type { Steps } from "../../search/collections/steps.ts";
import { commonness } from "../../search/language/rarity.ts";
import { stemmerFor } from "../../search/language/stemmers.ts";
import { tokensOf } from "../../search/language/tokens.ts";
import { createNearSpellings } from "./near-spellings.ts";

/** The words of many questions as numbers: one for whatever endings and small misspellings it is written with. */
export interface MeantWords {
	/** For each question the numbers of its words, each once. */
	readonly questions: readonly (readonly number[])[];
	/** How rare each word is, as its commonest form: 0 to 1. */
	readonly rarity: readonly number[];
	/** How many of the questions hold each word. */
	readonly spread: readonly number[];
}

/** Of a longer question so many characters are read, and of its words the rarest: they tell what it asks. */
const maxReadLength = 120;
const maxWords = 12;
/** So many different words are brought to their stems; the questions of a server seldom have more. */
const maxStemmed = 5000;

/**
 * Reads the words of questions, in steps, the most frequent question first. What it takes is bounded whatever they hold: of each
 * question the rarest words count, and of very many different words only the first have their endings and misspellings
 * seen through.
 *
 * @param language whose stems and common words count
 */
export function* meantWordSteps(questions: readonly string[], language: string): Steps<MeantWords> {
	const spelt = yield* readSpelling(questions, commonness(language));
	const meanings = yield* findMeanings(spelt, language);
	const rarity: number[] = [];
	const spread: number[] = [];
	const read = spelt.questions.map((words) => {
		const held: number[] = [];
		for (const word of words) {
			const meaning = meanings[word] ?? 0;
			rarity[meaning] = Math.min(rarity[meaning] ?? 1, spelt.rarity[word] ?? 1);
			if (held.includes(meaning)) continue;
			held.push(meaning);
			spread[meaning] = (spread[meaning] ?? 0) + 1;
		}
		return held;
	});
	return { questions: read, rarity, spread };
}

/** Words as they are written, by numbers in the order in which they first come. */
interface SpeltWords {
	readonly words: readonly string[];
	readonly rarity: readonly number[];
	readonly questions: readonly (readonly number[])[];
}

function* readSpelling(
	questions: readonly string[],
	rarityOf: (word: string) => number,
): Steps<SpeltWords> {
	const numbers = new Map<string, number>();
	const words: string[] = [];
	const rarity: number[] = [];
	const numberOf = (word: string): number => {
		const known = numbers.get(word);
		if (known !== undefined) return known;
		numbers.set(word, words.length);
		rarity.push(rarityOf(word));
		return words.push(word) - 1;
	};
	const read: number[][] = [];
	for (const question of questions) {
		read.push(rarestWords(question, rarityOf).map(numberOf));
		yield Math.min(question.length, maxReadLength);
	}
	return { words, rarity, questions: read };
}

function rarestWords(question: string, rarityOf: (word: string) => number): string[] {
	const words = [...new Set(wordsOf(question.slice(0, maxReadLength)))];
	if (words.length <= maxWords) return words;
	const rarities = Float64Array.from(words, rarityOf);
	const bar = rarities.toSorted()[words.length - maxWords] ?? 0;
	const rarer = words.filter((_, index) => (rarities[index] ?? 0) > bar);
	const asRare = words.filter((_, index) => rarities[index] === bar);
	return [...rarer, ...asRare.slice(0, maxWords - rarer.length)];
}

/** Of letters and gaps alone, as most questions are, the words are found some times as fast. */
function wordsOf(text: string): string[] {
	if (!/^[A-Za-z ?!,;:]*$/.test(text)) return tokensOf(text).map(({ word }) => word);
	return text
		.toLowerCase()
		.split(/[ ?!,;:]+/)
		.filter((word) => word !== "");
}

/** Pausing after every single word would take as long as the words. */
const lettersAStep = 500;

/** By a word's number the number of what it means: of its stem, or of the stem that it misspells. */
function* findMeanings({ words, questions }: SpeltWords, language: string): Steps<Int32Array> {
	const stem = stemmerFor(language);
	const stems: string[] = [];
	let letters = 0;
	for (const [number, word] of words.entries()) {
		stems.push(number < maxStemmed ? stem(word) : word);
		letters += word.length;
		if (letters < lettersAStep) continue;
		yield letters;
		letters = 0;
	}
	const counts = new Map<string, number>();
	for (const number of questions.flat()) {
		if (number >= maxStemmed) continue;
		const each = stems[number] ?? "";
		counts.set(each, (counts.get(each) ?? 0) + 1);
	}
	yield 1000;
	const meant = yield* correctAlike(counts);
	const numbers = new Map<string, number>();
	return Int32Array.from(stems, (each) => {
		const meaning = meant.get(each) ?? each;
		const number = numbers.get(meaning) ?? numbers.size;
		numbers.set(meaning, number);
		return number;
	});
}

/** Words this long may be meant where another is one edit away; nobody misspells longer ones by a letter. */
const minCorrectedLength = 5;
const maxCorrectedLength = 24;
/** So many different words are compared, the most frequent ones. */
const maxCorrected = 3000;
/** Correcting one takes about as long as reading so many letters. */
const lettersACorrection = 50;

/** For a stem, a more frequent one that is a single edit away; stems that share what one deletion leaves are near. */
function* correctAlike(counts: ReadonlyMap<string, number>): Steps<Map<string, string>> {
	const meant = new Map<string, string>();
	const known = createNearSpellings();
	const frequentFirst = [...counts]
		.filter(([stem]) => isCorrected(stem))
		.sort(([, one], [, other]) => other - one)
		.slice(0, maxCorrected);
	for (const [stem] of frequentFirst) {
		yield lettersACorrection;
		const near = known.findOrAdd(stem);
		if (near !== null) meant.set(stem, near);
	}
	return meant;
}

function isCorrected(stem: string): boolean {
	const { length } = stem;
	return length >= minCorrectedLength && length <= maxCorrectedLength && !/\p{N}/u.test(stem);
}
