import type { IndexedText } from "./article-index.ts";
import type { Column } from "./columns.ts";
import { featureNames, featuresOf } from "./features.ts";
import type { Match } from "./match.ts";
import { rankingWeights } from "./ranking-weights.generated.ts";

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
export function rankPassages(matches: readonly Match[], weights: Weights = shipped): Candidate[] {
	const scored = matches.map((match) => ({
		match,
		scores: scoreSentences(featuresOf(match), weights),
	}));
	const highest = Math.max(...scored.map(({ scores }) => maximum(scores)));
	let total = 0;
	const candidates = scored.flatMap(({ match, scores }) =>
		match.index.passages.map(({ firstSentence, endSentence }, passage) => {
			let sum = 0;
			let sentence = firstSentence;
			for (let s = firstSentence; s < endSentence; s++) {
				sum += Math.exp((scores[s] as number) - highest);
				if ((scores[s] as number) > (scores[sentence] as number)) sentence = s;
			}
			total += sum;
			return {
				index: match.index,
				match,
				passage,
				sentence,
				probability: sum,
				score: scores[sentence] as number,
			};
		}),
	);
	return candidates
		.sort((a, b) => b.probability - a.probability)
		.map((candidate) => ({ ...candidate, probability: candidate.probability / total }));
}

/** A weight for each feature, in the order of `featureNames`. */
export type Weights = readonly number[] | Float64Array;

const shipped: Weights = featureNames.map((name) => rankingWeights[name] ?? 0);

function scoreSentences(columns: readonly Column[], weights: Weights): Float64Array {
	const scores = new Float64Array(columns[0]?.length ?? 0);
	columns.forEach((column, f) => {
		const weight = weights[f] as number;
		if (weight === 0) return;
		for (let s = 0; s < scores.length; s++)
			scores[s] = (scores[s] as number) + weight * (column[s] as number);
	});
	return scores;
}

function maximum(scores: Float64Array): number {
	return scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}
