/** Weights of a linear model by feature name. */
export type Weights = ReadonlyMap<string, number>;

export function scoreOf(weights: Weights, features: readonly string[]): number {
	let score = 0;
	for (const feature of features) score += weights.get(feature) ?? 0;
	return score;
}

/** Turns scores into probabilities that sum to one. */
export function softmax(scores: readonly number[]): number[] {
	const top = scores.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY);
	const powers = scores.map((score) => Math.exp(score - top));
	const sum = powers.reduce((total, power) => total + power, 0);
	return powers.map((power) => power / sum);
}

export function sigmoid(score: number): number {
	return 1 / (1 + Math.exp(-score));
}
