import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLetterPairs } from "../../../src/search/spelling/letter-bigrams.ts";

const word = fc.string({ unit: fc.constantFrom(..."abcdé"), minLength: 1, maxLength: 12 });
const pairsOf = (spelling: string): Set<string> => {
	const padded = ` ${spelling} `;
	return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
};

describe("the words that are spelled alike", () => {
	it("are those that counting the letter pairs of all words gives", () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(word, { maxLength: 60 }),
				word,
				fc.integer({ min: 1, max: 2 }),
				fc.integer({ min: 1, max: 10 }),
				(words, typed, edits, limit) => {
					const wanted = pairsOf(typed);
					const shared = (other: string): number =>
						[...pairsOf(other)].filter((pair) => wanted.has(pair)).length;
					const counted = words
						.filter((other) => Math.abs(other.length - typed.length) <= edits)
						.filter((other) => shared(other) >= Math.max(1, wanted.size - 3 * edits))
						.sort((a, b) => shared(b) - shared(a) || (a < b ? -1 : 1));
					const all = Int32Array.from(words.keys());
					const found = createLetterPairs(words, () => true).mostAlike(typed, all, edits, limit);
					expect(found.map((at) => words[at])).toEqual(counted.slice(0, limit));
				},
			),
		);
	});

	it("are found among the given ones alone, and not among those left out", () => {
		const words = ["harbour", "harbours", "harbor"];
		const pairs = createLetterPairs(words, (each) => each !== "harbor");
		expect(pairs.mostAlike("harbour", Int32Array.of(1, 2), 2, 5)).toEqual([1]);
	});

	it("hold words that came later", () => {
		const words = ["tidal"];
		const pairs = createLetterPairs(words, () => true);
		expect(pairs.mostAlike("barrier", Int32Array.of(0), 2, 5)).toEqual([]);
		words.push("barriers");
		expect(pairs.mostAlike("barrier", Int32Array.of(0, 1), 2, 5)).toEqual([1]);
	});
});
