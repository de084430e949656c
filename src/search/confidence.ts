import { answerableByWordsWeights } from "./answerable-by-words-weights.generated.ts";
import { answerableWeights } from "./answerable-weights.generated.ts";
import { confidenceFigures, confidenceNames, wordFigureNames } from "./confidence-figures.ts";
import { firstRightWeights } from "./first-right-weights.generated.ts";
import type { Candidate } from "./rank.ts";

type WeightsByName = Readonly<Record<string, number>>;

/**
 * Up to this probability that the articles asked answer the question, the confidence grows with it alone, up to
 * `confidenceThere`: whether there is an answer is then the doubt that counts.
 */
const clearlyAnswerable = 0.8;
const confidenceThere = 0.45;

/** From this confidence on there is an answer: its probability is two thirds. */
export const leastConfidence = (0.66 / clearlyAnswerable) * confidenceThere;

/** The probability, 0 to 1, that the first of some ranked candidates answers the question. */
export function confidenceOf(ranked: readonly Candidate[]): number {
	const figures = confidenceFigures(ranked);
	if (!figures) return 0;
	return joinChances(
		logistic(figures, answerableModelFor(figures)),
		logistic(figures, firstRightWeights),
	);
}

/**
 * One probability from two: that the question has an answer, and that the first passage is the answer if there is one.
 * It is their product where there is clearly an answer.
 */
export function joinChances(answerable: number, firstRight: number): number {
	if (answerable < clearlyAnswerable) return (answerable / clearlyAnswerable) * confidenceThere;
	return Math.max(confidenceThere, answerable * firstRight);
}

/** The weights for whether there is an answer, by whether the figures tell of the topic. */
export function answerableModelFor(figures: readonly number[]): WeightsByName {
	return figures.length > wordFigureNames.length ? answerableWeights : answerableByWordsWeights;
}

function logistic(figures: readonly number[], weights: WeightsByName): number {
	const sum = figures.reduce(
		(all, figure, i) => all + (weights[confidenceNames[i] ?? ""] ?? 0) * figure,
		0,
	);
	return 1 / (1 + Math.exp(-sum));
}
