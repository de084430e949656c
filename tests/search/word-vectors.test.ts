import { describe, expect, it } from "vitest";
import { stemmerFor } from "../../src/search/languages.ts";
import { noVector, wordVectors } from "../../src/search/word-vectors.ts";
import { wordCosine } from "./word-cosine.ts";

const { count, numberOf } = wordVectors();
const stem = stemmerFor("en");
const vectorOf = (word: string): number => numberOf(stem(word));
const likeness = (a: string, b: string): number => wordCosine(vectorOf(a), vectorOf(b));

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
		expect(count).toBeGreaterThan(12_000);
		const numbers = Array.from({ length: count }, (_, number) => number);
		const off = numbers.filter((n) => n !== noVector && Math.abs(wordCosine(n, n) - 1) > 1e-6);
		expect(off).toEqual([]);
	});

	it("are one for all forms of a word", () => {
		expect(vectorOf("harbours")).toBe(vectorOf("harbour"));
		expect(vectorOf("went")).toBe(vectorOf("going"));
	});

	it("are not there for a word that is not listed, which is like none", () => {
		expect(vectorOf("qzxvkw")).toBe(noVector);
		expect(numberOf("")).toBe(noVector);
		expect(wordCosine(noVector, vectorOf("boat"))).toBe(0);
	});
});
