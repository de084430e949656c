import { lowerBound } from "../../algorithms/binary-search.ts";
import { memoize } from "../../algorithms/memoize.ts";
import { createTextNumbers } from "../../algorithms/text-numbers.ts";
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

/** In steps. @param titles the words of each title, form by form */
export function* titleSharingSteps(
	titles: readonly (readonly (readonly Word[])[])[],
): Steps<TitleSharing> {
	const stem = stemmerFor("en");
	const { spelt, starts, words, stems } = yield* listWords(titles);
	const holding = yield* listTitles(starts, stems.row, stems.texts.length);
	const heldBy = (text: string): Int32Array => {
		const number = stems.get(text);
		return number === undefined ? none : holding(number);
	};
	const speller = createSpeller({ words: spelt });
	const scratch = createScratch();
	const wordsIn = memoize(({ from, to }: TitleRange) =>
		Int32Array.from(new Set(words.subarray(starts[from], starts[to]))),
	);
	const stemsFor = (word: Word, range: TitleRange): string[] => {
		const isHeld = (each: string): boolean => heldBy(each).length > 0;
		const exact = [word.stem, ...stemsAlike(word.stem)].filter(isHeld);
		if (isHeld(word.stem)) return exact;
		const corrected = speller.correct(word.word, wordsIn(range));
		return [...exact, ...corrected.map((each) => stem(spelt[each.word] as string))];
	};
	const find = (asked: readonly Word[], range: TitleRange): number[] => {
		const { from, to } = range;
		const telling = asked.filter(({ weight }) => weight > minWeight);
		const shared = scratch(to - from);
		for (const word of telling.length > 0 ? telling : asked) {
			const rows = [...new Set(stemsFor(word, range))].map(heldBy);
			const held = titlesWith(rows, range);
			for (let i = 0; i < held.length; i++) {
				const title = (held[i] as number) - from;
				shared[title] = (shared[title] as number) + word.weight;
			}
		}
		return topPlaces(shared, lookedAt).map((at) => from + at);
	};
	return { find, readAhead: speller.readNew };
}

/**
 * The words of all titles in one row, as numbers of their spellings and of their stems:
 *
 *     starts  [ 0, 3, 9, … ]   by title where its words begin; at the end, how many words there are
 */
function* listWords(titles: readonly (readonly (readonly Word[])[])[]) {
	const starts = new Int32Array(titles.length + 1);
	for (const [title, forms] of titles.entries())
		starts[title + 1] = forms.reduce((sum, { length }) => sum + length, starts[title] as number);
	const words = new Int32Array(starts[titles.length] as number);
	const row = new Int32Array(words.length);
	const [spelt, stems] = [createTextNumbers(), createTextNumbers()];
	// Titles share their words, the very values.
	const numbers = new Map<Word, { readonly spelling: number; readonly stem: number }>();
	let at = 0;
	for (const [title, forms] of titles.entries()) {
		for (const form of forms) {
			for (const word of form) {
				let number = numbers.get(word);
				if (number === undefined) {
					number = { spelling: spelt.add(word.word), stem: stems.add(word.stem) };
					numbers.set(word, number);
				}
				words[at] = number.spelling;
				row[at++] = number.stem;
			}
		}
		if (title % titlesBetween === titlesBetween - 1) yield lettersAsLong;
	}
	return { starts, words, spelt: spelt.texts, stems: { ...stems, row } };
}

const titlesBetween = 500;
const lettersAsLong = 2500;

/** By the number of a stem, the titles that have it, ascending, each once. */
function* listTitles(
	starts: Int32Array,
	stems: Int32Array,
	count: number,
): Steps<(stem: number) => Int32Array> {
	const ends = new Int32Array(count + 1);
	const last = new Int32Array(count);
	const each = function* (tell: (stem: number, title: number) => void): Steps<void> {
		last.fill(-1);
		for (let title = 0; title < starts.length - 1; title++) {
			for (let at = starts[title] as number; at < (starts[title + 1] as number); at++) {
				const stem = stems[at] as number;
				if (last[stem] !== title) tell(stem, title);
				last[stem] = title;
			}
			if (title % titlesBetween === titlesBetween - 1) yield titlesBetween;
		}
	};
	yield* each((stem) => {
		ends[stem + 1] = (ends[stem + 1] as number) + 1;
	});
	for (let stem = 0; stem < count; stem++)
		ends[stem + 1] = (ends[stem + 1] as number) + (ends[stem] as number);
	const free = ends.slice();
	const titles = new Int32Array(ends[count] as number);
	yield* each((stem, title) => {
		const at = free[stem] as number;
		titles[at] = title;
		free[stem] = at + 1;
	});
	return (stem) => titles.subarray(ends[stem], ends[stem + 1]);
}

/** The titles of a range that stand in one of some rows, each once. */
function titlesWith(all: readonly Int32Array[], { from, to }: TitleRange): Int32Array {
	const rows = all.map((row) => row.subarray(lowerBound(row, from), lowerBound(row, to)));
	const [first = none, ...others] = rows.filter(({ length }) => length > 0);
	if (others.length === 0) return first;
	const titles = new Set(first);
	for (const row of others) for (let i = 0; i < row.length; i++) titles.add(row[i] as number);
	return Int32Array.from(titles);
}

const none = new Int32Array(0);
