import { answerableEvidence, type Evidence, firstRightEvidence } from "./confidence.ts";
import { confidenceFigures } from "./confidence-figures.ts";
import { featureNames, featuresOf } from "./features.ts";
import { type Candidate, shippedWeights } from "./rank.ts";

/** What one figure adds to a sum that decides. */
export interface Part {
	readonly name: string;
	readonly figure: number;
	/** The figure times its weight. */
	readonly part: number;
}

/** What the score of a candidate's best sentence is the sum of, the weightiest first. */
export function explainScore({ match, sentence }: Candidate): Part[] {
	const figures = featuresOf(match).map((column) => column[sentence] ?? 0);
	return partsOf({ names: featureNames, figures, weights: shippedWeights });
}

/** What the two models behind a confidence sum up: whether there is an answer, and whether it stands first. */
export function explainConfidence(ranked: readonly Candidate[]): {
	readonly answerable: Part[];
	readonly firstRight: Part[];
} {
	const figures = confidenceFigures(ranked);
	if (!figures) return { answerable: [], firstRight: [] };
	return {
		answerable: partsOf(answerableEvidence(figures)),
		firstRight: partsOf(firstRightEvidence(figures)),
	};
}

function partsOf({ names, figures, weights }: Evidence): Part[] {
	return figures
		.map((figure, index) => {
			const name = names[index] ?? "";
			return { name, figure, part: figure * (weights[index] ?? 0) };
		})
		.filter(({ part }) => part !== 0)
		.sort((one, other) => Math.abs(other.part) - Math.abs(one.part));
}
