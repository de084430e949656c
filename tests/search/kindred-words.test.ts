import { describe, expect, it } from "vitest";
import { leastKindred, likenessesTo, likenessScale } from "../../src/search/kindred-words.ts";
import { stemmerFor } from "../../src/search/languages.ts";
import { wordVectors } from "../../src/search/word-vectors.ts";
import { wordCosine } from "./word-cosine.ts";

const { count, numberOf } = wordVectors();
const vectorOf = (word: string): number => numberOf(stemmerFor("en")(word));
const asked = ["boat", "doctor", "arid", "parliament", "violin"].map(vectorOf);

describe("kindred words", () => {
	it("are as alike as their cosine says", () => {
		for (const vector of asked) {
			likenessesTo(vector).forEach((likeness, other) => {
				if (likeness === 0) return;
				const cosine = wordCosine(vector, other);
				expect(cosine).toBeGreaterThanOrEqual(leastKindred);
				expect(likeness / likenessScale).toBeCloseTo(cosine, 2);
			});
		}
	});

	it("are nearly all that have such a cosine, and all of the most kindred", () => {
		for (const vector of asked) {
			const likenesses = likenessesTo(vector);
			const numbers = Array.from({ length: count }, (_, number) => number);
			const near = numbers.filter((other) => wordCosine(vector, other) >= leastKindred);
			const found = near.filter((other) => (likenesses[other] as number) > 0);
			expect(found.length).toBeGreaterThan(0.8 * near.length);
			const nearest = near.filter((other) => wordCosine(vector, other) >= 0.65);
			expect(nearest.filter((other) => likenesses[other] === 0)).toEqual([]);
		}
	});

	it("are the same however many others were asked for in between", () => {
		const many = Array.from({ length: 400 }, (_, i) => 1 + i * 30);
		const before = many.map((vector) => likenessesTo(vector).slice());
		const order = many.map((_, i) => (i * 23) % many.length);
		const changed = order.filter((i) => {
			return Buffer.compare(likenessesTo(many[i] ?? 0), before[i] ?? Buffer.alloc(0)) !== 0;
		});
		expect(changed).toEqual([]);
	});
});
