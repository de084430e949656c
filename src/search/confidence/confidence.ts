import learnt from "#data/tables/confidence.json" with { type: "json" };
import learntElsewhere from "#data/tables/confidence-elsewhere.json" with { type: "json" };
import { sigmoid } from "../../algorithms/probability.ts";
import type { Candidate } from "../ranking/rank.ts";
import { weightsInOrder } from "../ranking/weights.ts";
import { confidenceFigures, confidenceNames } from "./confidence-features.ts";

/**
 * From this confidence on there is an answer: of questions written with an article at hand 94 to 95 % are above, of those
 * on something else 98 % below.
 */
export const leastConfidence = 0.29;

/** The probability, 0 to 1, that the first of some ranked candidates answers the question. */
export function confidenceOf(ranked: readonly Candidate[]): number {
	const figures = confidenceFigures(ranked);
	if (!figures) return 0;
	const weights = weightsFor(ranked);
	const sum = figures.reduce((all, figure, i) => all + (weights[i] as number) * figure, 0);
	return sigmoid(sum);
}

/** Words are worth something else where they have other endings and compounds; so each of the two has its weights. */
export function weightsFor([first]: readonly Candidate[]): ArrayLike<number> {
	return first?.index.notation.language === "en" ? ofEnglish : ofOthers;
}

const ofEnglish = weightsInOrder(confidenceNames, learnt.confidenceWeights);
const ofOthers = weightsInOrder(confidenceNames, learntElsewhere.confidenceWeights);
