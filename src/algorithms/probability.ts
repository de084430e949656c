/** Scores as shares of 1. */
export function softmax(scores: readonly number[]): number[] {
	const highest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
	const powers = scores.map((score) => Math.exp(score - highest));
	const total = powers.reduce((sum, power) => sum + power, 0);
	return powers.map((power) => power / total);
}

/** The probability, 0 to 1, that a logistic model's sum stands for. */
export function sigmoid(sum: number): number {
	return 1 / (1 + Math.exp(-sum));
}

/** What holding a word tells that `holding` of `all` texts hold: the inverse document frequency of BM25, never below 0. */
export function inverseDocumentFrequency(holding: number, all: number): number {
	return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}
