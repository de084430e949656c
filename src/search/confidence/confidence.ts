import learnt from "#data/tables/confidence.json" with { type: "json" };
import learntElsewhere from "#data/tables/confidence-elsewhere.json" with { type: "json" };
import { memoize } from "../../algorithms/memoize.ts";
import { sigmoid } from "../../algorithms/probability.ts";
import { maxLanguages } from "../language/stemmers.ts";
import type { Candidate } from "../ranking/rank.ts";
import { weightsInOrder } from "../ranking/weights.ts";
import { confidenceFigures, confidenceNames } from "./confidence-features.ts";

/**
 * From this confidence on there is an answer: of questions written with an article at hand 94 to 95 % are above, of those
 * on something else 98 % below.
 */
export const minConfidence = 0.29;

/** The probability, 0 to 1, that the first of some ranked candidates answers the question. */
export function confidenceOf(ranked: readonly Candidate[]): number {
	const figures = confidenceFigures(ranked);
	if (!figures) return 0;
	const weights = weightsFor(ranked);
	const sum = figures.reduce((all, figure, i) => all + (weights[i] as number) * figure, 0);
	return sigmoid(sum);
}

/** Words are worth something else where they have other endings and compounds: so there are weights for English and others. */
export function weightsFor([first]: readonly Candidate[]): ArrayLike<number> {
	const language = first?.index.notation.language ?? "en";
	return language === "en" ? ofEnglish : ofOthers(language);
}

const ofEnglish = weightsInOrder(confidenceNames, learnt.confidenceWeights);

const biases: Readonly<Record<string, number>> = learntElsewhere.biases;

/** All others share their weights but the first, by which each refuses as many questions on something else. */
const ofOthers = memoize((language: string): readonly number[] => {
	const { confidenceWeights } = learntElsewhere;
	const bias = biases[language] ?? confidenceWeights.bias ?? 0;
	return weightsInOrder(confidenceNames, { ...confidenceWeights, bias });
}, maxLanguages);
