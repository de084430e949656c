import { weightsFor } from "./confidence/confidence.ts";
import { confidenceFigures, confidenceNamesAmong } from "./confidence/confidence-features.ts";
import { featureNames, featuresOf } from "./ranking/features.ts";
import { type Candidate, shippedWeights } from "./ranking/rank.ts";

/** What one figure adds to a sum that decides. */
export interface Part {
	readonly name: string;
	readonly figure: number;
	/** Null where the figure is not weighed by itself. */
	readonly weight: number | null;
	/** The figure times its weight, where it has one. */
	readonly part: number;
}

/** What the score of a candidate's best sentence is the sum of, the weightiest first. */
export function explainScore({ match, sentence }: Candidate): Part[] {
	const figures = featuresOf(match).map((column) => column[sentence] ?? 0);
	return partsOf(featureNames, figures, shippedWeights);
}

/** What the model behind a confidence sums up, the weightiest first. */
export function explainConfidence(
	ranked: readonly Candidate[],
	belonging: number | null,
): { readonly confidence: Part[] } {
	const figures = confidenceFigures(ranked, belonging) ?? [];
	return { confidence: partsOf(confidenceNamesAmong, figures, weightsFor(ranked, belonging)) };
}

/** What figures add to a sum, the weightiest first. */
export function partsOf(
	names: readonly string[],
	figures: readonly number[],
	weights: ArrayLike<number>,
): Part[] {
	const parts = figures.map((figure, i) => {
		const weight = weights[i] ?? 0;
		return { name: names[i] ?? "", figure, weight, part: figure * weight };
	});
	return weightiestFirst(parts);
}

/** Parts by how much they add or take, without those that do neither. */
export function weightiestFirst(parts: readonly Part[]): Part[] {
	return parts
		.filter(({ part }) => part !== 0)
		.sort((one, other) => Math.abs(other.part) - Math.abs(one.part));
}
