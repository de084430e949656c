import type { IndexedText } from "./article-index.ts";
import type { Column } from "./columns.ts";
import { featureNames, featuresOf } from "./features.ts";
import type { Match } from "./match.ts";
import { rankingWeights } from "./ranking-weights.generated.ts";
import { weightsInOrder } from "./weights-in-order.ts";

/** A passage as the ranking sees it. */
export interface Candidate {
	readonly index: IndexedText;
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
	const scored = matches.map((match) => ({ match, scores: scoreSentences(match, weights) }));
	const highest = Math.max(...scored.map(({ scores }) => maximum(scores)));
	const candidates = scored.flatMap(({ match, scores }) =>
		match.index.passages.map((_, passage) => toCandidate(match, passage, scores, highest)),
	);
	const total = candidates.reduce((sum, { probability }) => sum + probability, 0);
	candidates.sort((a, b) => b.probability - a.probability);
	for (const candidate of candidates) candidate.probability /= total;
	return candidates;
}

/** A passage with its best sentence; its probability is yet to be divided by the sum of all. */
function toCandidate(match: Match, passage: number, scores: Float64Array, highest: number) {
	const { firstSentence = 0, endSentence = 0 } = match.index.passages[passage] ?? {};
	let probability = 0;
	let sentence = firstSentence;
	for (let s = firstSentence; s < endSentence; s++) {
		probability += Math.exp((scores[s] as number) - highest);
		if ((scores[s] as number) > (scores[sentence] as number)) sentence = s;
	}
	const score = scores[sentence] as number;
	return { index: match.index, match, passage, sentence, probability, score };
}

/** A weight for each feature, in the order of `featureNames`. */
export type Weights = readonly number[] | Float64Array;

/** As learnt. */
export const shippedWeights = weightsInOrder(featureNames, rankingWeights);

function scoreSentences(match: Match, weights: Weights): Float64Array {
	const scores = new Float64Array(match.index.sentences.length);
	const columns = featuresOf(match);
	let f = 0;
	// Four at a time, so that scores are read and written a fourth as often.
	for (; f + 3 < columns.length; f += 4) addFour(scores, columns, weights, f);
	for (; f < columns.length; f++) addOne(scores, columns[f] as Column, weights[f] as number);
	return scores;
}

type Four<T> = [T, T, T, T];

function addFour(
	scores: Float64Array,
	columns: readonly Column[],
	weights: Weights,
	f: number,
): void {
	const [a, b, c, d] = columns.slice(f, f + 4) as Four<Column>;
	const [wa, wb, wc, wd] = [...weights.slice(f, f + 4)] as Four<number>;
	for (let s = 0; s < scores.length; s++)
		scores[s] =
			(scores[s] as number) +
			wa * (a[s] as number) +
			wb * (b[s] as number) +
			wc * (c[s] as number) +
			wd * (d[s] as number);
}

function addOne(scores: Float64Array, column: Column, weight: number): void {
	for (let s = 0; s < scores.length; s++)
		scores[s] = (scores[s] as number) + weight * (column[s] as number);
}

function maximum(scores: Float64Array): number {
	let most = Number.NEGATIVE_INFINITY;
	for (let s = 0; s < scores.length; s++) most = Math.max(most, scores[s] as number);
	return most;
}
