import { dimensions, wordVectors } from "../../src/search/word-vectors.ts";

/** The cosine of two words, figure by figure. */
export function wordCosine(number: number, other: number): number {
	const { figures, lengths } = wordVectors();
	let product = 0;
	for (let i = 0; i < dimensions; i++)
		product += (figures[number * dimensions + i] ?? 0) * (figures[other * dimensions + i] ?? 0);
	return product / ((lengths[number] ?? 0) * (lengths[other] ?? 0));
}
