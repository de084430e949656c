import { describe, expect, it } from "vitest";
import { wordCosine, wordVectors } from "../../src/search/word-vectors.ts";

const { words, numberOf } = wordVectors();
const likeness = (a: string, b: string): number => wordCosine(numberOf(a), numberOf(b));

describe("word vectors", () => {
	it.each([
		["boat", "ship", "banana"],
		["doctor", "hospital", "harvest"],
		["arid", "dry", "legal"],
		["monday", "friday", "banana"],
	])("%s is nearer to %s than to %s", (word, near, far) => {
		expect(likeness(word, near)).toBeGreaterThan(0.4);
		expect(likeness(word, far)).toBeLessThan(0.3);
	});

	it("are as near to themselves as can be, all of them", () => {
		expect(words).toHaveLength(20_000);
		const off = words.filter((_, n) => Math.abs(wordCosine(n, n) - 1) > 1e-6);
		expect(off).toEqual([]);
	});

	it("are not there for a word that is not listed", () => {
		expect(numberOf("qzxvkw")).toBe(-1);
		expect(numberOf("")).toBe(-1);
	});
});
