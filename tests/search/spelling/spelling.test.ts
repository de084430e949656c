import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "../../../src/algorithms/edit-distance.ts";
import { createLexicon } from "../../../src/search/language/lexicon.ts";
import { createSpeller } from "../../../src/search/spelling/spelling.ts";

const lexicon = createLexicon("en");
const vocabulary =
	"harbour lighthouse keeper storm barrier council engineer Strasbourg interpretation water";
for (const word of vocabulary.toLowerCase().split(" ")) lexicon.intern(word);
for (const word of ["sandals", "sea", "1958"]) lexicon.intern(word);
const speller = createSpeller(lexicon);
const all = Int32Array.from(lexicon.words.keys());
const readings = (word: string): (string | undefined)[] =>
	speller.correct(word, all).map((correction) => lexicon.words[correction.word]);

describe("a misspelt word", () => {
	it.each([
		["harbuor", "harbour", "two letters are swapped"],
		["lighthuose", "lighthouse", "two letters are swapped in a long word"],
		["strasborg", "strasbourg", "a letter is missing"],
		["interprettion", "interpretation", "a letter is missing"],
		["intrepretatoin", "interpretation", "a long word takes two edits"],
		["waterr", "water", "a letter is doubled"],
		["stotm", "storm", "a neighbouring key was hit"],
	])("%s is read as %s: %s", (typed, meant) => {
		expect(readings(typed)).toContain(meant);
	});

	it.each([
		["wader", "sandals", "nothing like it is there"],
		["tea", "sea", "three letters are too few to correct"],
		["1953", "1958", "numbers are never corrected"],
	])("%s is not read as %s: %s", (typed, other) => {
		expect(readings(typed)).not.toContain(other);
	});

	it("is read as ten words at the most where many are equally near", () => {
		const words = Array.from("bcdefghklmnprstw", (letter) => `${letter}ater`);
		const near = createSpeller({ words }).correct("xater", Int32Array.from(words.keys()));
		expect(near.map(({ similarity }) => similarity)).toEqual(new Array(10).fill(0.8));
		expect(new Set(near.map(({ word }) => word)).size).toBe(10);
	});

	it("is read only as words in the scope", () => {
		expect(speller.correct("harbuor", new Int32Array(0))).toEqual([]);
	});

	it("is read as a word that came after the speller was made", () => {
		const late = lexicon.intern("monument");
		expect(speller.correct("monumnet", Int32Array.of(late))).toMatchObject([{ word: late }]);
	});
});

describe("the edit distance", () => {
	const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });

	it("is the same both ways, zero only for equal words, and at most the limit and one", () => {
		fc.assert(
			fc.property(letters, letters, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
				const distance = editDistance(a, b, limit);
				expect(distance).toBe(editDistance(b, a, limit));
				expect(distance === 0).toBe(a === b);
				expect(distance).toBeLessThanOrEqual(limit + 1);
			}),
		);
	});
});
