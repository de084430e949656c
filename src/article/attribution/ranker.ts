/** Weights of a linear model by feature name. */
export type Weights = ReadonlyMap<string, number>;

export function scoreOf(weights: Weights, features: readonly string[]): number {
	let score = 0;
	for (const feature of features) score += weights.get(feature) ?? 0;
	return score;
}
