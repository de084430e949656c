import { answerableByWordsWeights } from "./answerable-by-words-weights.generated.ts";
import { answerableWeights } from "./answerable-weights.generated.ts";
import {
	type ConfidenceFigures,
	confidenceFigures,
	wordFigureNames,
} from "./confidence-figures.ts";
import { firstRightWeights } from "./first-right-weights.generated.ts";
import type { Candidate } from "./rank.ts";
import { topicFigureNames } from "./topic-figures.ts";
import { weightsInOrder } from "./weights-in-order.ts";

/** What a logistic model reads of a question: figures, and in their order what each is called and weighs. */
export interface Evidence {
	readonly names: readonly string[];
	readonly figures: readonly number[];
	readonly weights: readonly number[];
}

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
	return joinChances(logistic(answerableEvidence(figures)), logistic(firstRightEvidence(figures)));
}

/**
 * One probability from two: that the question has an answer, and that the first passage is the answer if there is one.
 * It is their product where there is clearly an answer.
 */
export function joinChances(answerable: number, firstRight: number): number {
	if (answerable < clearlyAnswerable) return (answerable / clearlyAnswerable) * confidenceThere;
	return Math.max(confidenceThere, answerable * firstRight);
}

export const answerableNames: readonly string[] = [...wordFigureNames, ...topicFigureNames];
export const firstRightNames: readonly string[] = wordFigureNames;

/** For whether the articles asked are on what the question asks for. */
export function answerableEvidence({ words, topic }: ConfidenceFigures): Evidence {
	if (topic.length === 0)
		return { names: wordFigureNames, figures: words, weights: weightsByWords };
	return { names: answerableNames, figures: [...words, ...topic], weights: weightsOfAnswerable };
}

/** For whether the first passage answers a question that the articles are on. */
export function firstRightEvidence({ words }: ConfidenceFigures): Evidence {
	return { names: firstRightNames, figures: words, weights: weightsOfFirstRight };
}

const weightsByWords = weightsInOrder(wordFigureNames, answerableByWordsWeights);
const weightsOfAnswerable = weightsInOrder(answerableNames, answerableWeights);
const weightsOfFirstRight = weightsInOrder(firstRightNames, firstRightWeights);

function logistic({ figures, weights }: Evidence): number {
	const sum = figures.reduce((all, figure, i) => all + (weights[i] as number) * figure, 0);
	return 1 / (1 + Math.exp(-sum));
}
