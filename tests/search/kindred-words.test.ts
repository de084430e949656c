import { describe, expect, it } from "vitest";
import { leastKindred, likenessesTo, likenessScale } from "../../src/search/kindred-words.ts";
import { stemmerFor } from "../../src/search/languages.ts";
import { wordCosine, wordVectors } from "../../src/search/word-vectors.ts";

const { count, numberOf } = wordVectors();
const vectorOf = (word: string): number => numberOf(stemmerFor("en")(word));
const asked = ["boat", "doctor", "arid", "parliament", "violin"].map(vectorOf);

describe("kindred words", () => {
	it("are as likely as their cosine", () => {
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

	it("are those of the word that was asked for last, whatever was asked before", () => {
		const [boat, doctor] = asked as [number, number];
		const before = likenessesTo(boat).slice();
		likenessesTo(doctor);
		expect(likenessesTo(boat)).toEqual(before);
		expect(likenessesTo(doctor)).not.toEqual(before);
	});
});
