import { lowerBound } from "../../algorithms/binary-search.ts";
import { memoize } from "../../algorithms/memoize.ts";
import { addTo } from "../collections/group-by.ts";
import type { Steps } from "../collections/steps.ts";
import { topPlaces } from "../collections/top-k.ts";
import { createScratch } from "../index/accumulator.ts";
import { stemmerFor } from "../language/stemmers.ts";
import { stemsAlike } from "../language/synonyms.ts";
import { createSpeller } from "../spelling/spelling.ts";
import { minWeight, type Word } from "./title-words.ts";

/** Titles from one number up to, not including, another. What is read of them is kept by the range, the very value. */
export interface TitleRange {
	readonly from: number;
	readonly to: number;
}

/** Finds the titles that share the most with some words: as they are, misspelt, or in other words. */
interface TitleSharing {
	/** The numbers of titles within a range, those that share the most first. */
	find(words: readonly Word[], range: TitleRange): number[];
	/** Reads what only misspelt words need; who needs it sooner does so at once. */
	readAhead(): Steps<void>;
}

/** So many titles that share the most with the question are looked at closely. */
const lookedAt = 40;

/** In steps. @param titles the words of each title */
export function* titleSharingSteps(titles: readonly (readonly Word[])[]): Steps<TitleSharing> {
	const stem = stemmerFor("en");
	const holding = yield* listTitles(titles);
	const numberOf = new Map<string, number>();
	const numbers: (readonly number[])[] = [];
	for (const words of titles) {
		numbers.push(words.map(({ word }) => numberIn(numberOf, word)));
		yield words.length;
	}
	const spelt = [...numberOf.keys()];
	const speller = createSpeller({ words: spelt });
	const scratch = createScratch();
	const wordsIn = memoize(({ from, to }: TitleRange) =>
		Int32Array.from(new Set(numbers.slice(from, to).flat())),
	);
	const stemsFor = (word: Word, range: TitleRange): string[] => {
		const exact = [word.stem, ...stemsAlike(word.stem)].filter((each) => holding.has(each));
		if (holding.has(word.stem)) return exact;
		const corrected = speller.correct(word.word, wordsIn(range));
		return [...exact, ...corrected.map((each) => stem(spelt[each.word] as string))];
	};
	const find = (words: readonly Word[], range: TitleRange): number[] => {
		const { from, to } = range;
		const telling = words.filter(({ weight }) => weight > minWeight);
		const shared = scratch(to - from);
		for (const word of telling.length > 0 ? telling : words) {
			const stems = [...new Set(stemsFor(word, range))];
			const held = titlesWith(stems, holding, range);
			for (let i = 0; i < held.length; i++) {
				const title = (held[i] as number) - from;
				shared[title] = (shared[title] as number) + word.weight;
			}
		}
		return topPlaces(shared, lookedAt).map((at) => from + at);
	};
	return { find, readAhead: speller.readNew };
}

/** The number of a word among others, new if need be. */
function numberIn(numbers: Map<string, number>, word: string): number {
	const number = numbers.get(word) ?? numbers.size;
	numbers.set(word, number);
	return number;
}

/** By stem, the titles that have it, ascending. */
function* listTitles(titles: readonly (readonly Word[])[]): Steps<Map<string, Int32Array>> {
	const listed = new Map<string, number[]>();
	for (const [title, words] of titles.entries()) {
		for (const stem of new Set(words.map((word) => word.stem))) addTo(listed, stem, title);
		yield words.length;
	}
	return new Map([...listed].map(([stem, numbers]) => [stem, Int32Array.from(numbers)]));
}

/** The titles of a range that have one of the stems, each once. */
function titlesWith(
	stems: readonly string[],
	holding: ReadonlyMap<string, Int32Array>,
	{ from, to }: TitleRange,
): Int32Array {
	const rows = stems.flatMap((stem) => {
		const row = holding.get(stem);
		return row ? [row.subarray(lowerBound(row, from), lowerBound(row, to))] : [];
	});
	const [first = none, ...others] = rows.filter(({ length }) => length > 0);
	if (others.length === 0) return first;
	const titles = new Set(first);
	for (const row of others) for (let i = 0; i < row.length; i++) titles.add(row[i] as number);
	return Int32Array.from(titles);
}

const none = new Int32Array(0);
