import { describe, expect, it } from "vitest";
import { cosine, dimensions, wordVectors } from "../../src/search/word-vectors.ts";

const { figures, numberOf } = wordVectors();
const likeness = (a: string, b: string): number =>
	cosine(figures, numberOf(a), figures, numberOf(b));

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

	it("have length 1, all of them", () => {
		const lengths = Array.from({ length: figures.length / dimensions }, (_, n) =>
			cosine(figures, n, figures, n),
		);
		expect(lengths).toHaveLength(20_000);
		expect(Math.min(...lengths)).toBeCloseTo(1, 4);
		expect(Math.max(...lengths)).toBeCloseTo(1, 4);
	});

	it("are not there for a word that is not listed", () => {
		expect(numberOf("qzxvkw")).toBe(-1);
		expect(numberOf("")).toBe(-1);
	});
});
