import learnt from "#data/tables/ranking.json" with { type: "json" };
import type { ArticleIndex } from "../index/article-index.ts";
import { featureNames, featuresOf } from "./features.ts";
import type { Match } from "./match.ts";
import { weightsInOrder } from "./weights.ts";

/** A passage as the ranking sees it. */
export interface Candidate {
	readonly index: ArticleIndex;
	readonly match: Match;
	/** Its number in `index.passages`. */
	readonly passage: number;
	/** The number of its best sentence in `index.sentences`. */
	readonly sentence: number;
	/** The probability, 0 to 1, that it is the right one of all candidates. */
	readonly probability: number;
	/** The best sentence's score: what the softmax is taken of. */
	readonly score: number;
}

/**
 * Orders the passages of some articles by the probability that they answer: a sentence's score is linear in
 * its features, a passage's probability the sum of its sentences' shares in the softmax over all sentences.
 */
export function rankPassages(
	matches: readonly Match[],
	weights: Weights = shippedWeights,
): Candidate[] {
	const candidates = matches.flatMap((match) => {
		const scores = scoreSentences(match, weights);
		const passages = match.passages ?? match.index.passages.keys();
		return Array.from(passages, (passage) => toCandidate(match, passage, scores));
	});
	const highest = candidates.reduce((most, { score }) => Math.max(most, score), -Infinity);
	for (const each of candidates) each.probability *= Math.exp(each.score - highest);
	const total = candidates.reduce((sum, { probability }) => sum + probability, 0);
	for (const each of candidates) each.probability /= total;
	return candidates.sort((a, b) => b.probability - a.probability);
}

/** A passage with its best sentence; its probability is yet its sentences' together beside that of the best. */
function toCandidate(match: Match, passage: number, scores: Float64Array) {
	const { firstSentence = 0, endSentence = 0 } = match.index.passages[passage] ?? {};
	let sentence = firstSentence;
	for (let s = firstSentence; s < endSentence; s++)
		if ((scores[s] as number) > (scores[sentence] as number)) sentence = s;
	const score = scores[sentence] as number;
	let probability = 0;
	for (let s = firstSentence; s < endSentence; s++)
		probability += Math.exp((scores[s] as number) - score);
	return { index: match.index, match, passage, sentence, probability, score };
}

/** A weight for each feature, in the order of `featureNames`. */
export type Weights = readonly number[] | Float64Array;

/** As learnt. */
export const shippedWeights = weightsInOrder(featureNames, learnt.rankingWeights);

function scoreSentences(match: Match, weights: Weights): Float64Array {
	const scores = new Float64Array(match.index.sentences.length);
	featuresOf(match).forEach((column, f) => {
		const weight = weights[f] as number;
		for (let s = 0; s < scores.length; s++)
			scores[s] = (scores[s] as number) + weight * (column[s] as number);
	});
	return scores;
}
