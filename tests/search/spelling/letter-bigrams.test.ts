import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLetterBigrams } from "../../../src/search/spelling/letter-bigrams.ts";

const word = fc.string({ unit: fc.constantFrom(..."abcdé"), minLength: 1, maxLength: 12 });
const bigramsOf = (spelling: string): Set<string> => {
	const padded = ` ${spelling} `;
	return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
};

describe("the words that are spelled alike", () => {
	it("are those that counting the letter bigrams of all words gives", () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(word, { maxLength: 60 }),
				word,
				fc.integer({ min: 1, max: 2 }),
				fc.integer({ min: 1, max: 10 }),
				(words, typed, edits, limit) => {
					const wanted = bigramsOf(typed);
					const shared = (other: string): number =>
						[...bigramsOf(other)].filter((bigram) => wanted.has(bigram)).length;
					const counted = words
						.filter((other) => Math.abs(other.length - typed.length) <= edits)
						.filter((other) => shared(other) >= Math.max(1, wanted.size - 3 * edits))
						.sort((a, b) => shared(b) - shared(a) || (a < b ? -1 : 1));
					const all = Int32Array.from(words.keys());
					const found = createLetterBigrams(words, () => true).candidates(typed, all, edits, limit);
					expect(found.map((at) => words[at])).toEqual(counted.slice(0, limit));
				},
			),
		);
	});

	it("are found among the given ones alone, and not among those left out", () => {
		const words = ["harbour", "harbours", "harbor"];
		const bigrams = createLetterBigrams(words, (each) => each !== "harbor");
		expect(bigrams.candidates("harbour", Int32Array.of(1, 2), 2, 5)).toEqual([1]);
	});

	it("hold words that came later", () => {
		const words = ["tidal"];
		const bigrams = createLetterBigrams(words, () => true);
		expect(bigrams.candidates("barrier", Int32Array.of(0), 2, 5)).toEqual([]);
		words.push("barriers");
		expect(bigrams.candidates("barrier", Int32Array.of(0, 1), 2, 5)).toEqual([1]);
	});
});
