import type { Column } from "./columns.ts";
import type { Hits } from "./hits.ts";
import { leastKindred } from "./kindred-words.ts";
import type { Match } from "./match.ts";
import { add, byPassage, spread } from "./passage-columns.ts";
import { questionTopic, topicCosines } from "./topic-vectors.ts";

/** Whether a sentence and its passage speak of what is asked in other words. English only: elsewhere all is 0. */
export const kindredNames = ["pKindred", "sKindred", "pSame", "sSame", "sTopic"] as const;

/** From this cosine on a word means nearly the same. */
const leastSame = 0.6;

export function kindredFeatures(match: Match): Column[] {
	const { sentences, passages } = match.index;
	const inPassages = match.kindred.map((hits) => byPassage(match, hits, Math.max));
	const inSentences = match.kindred;
	return [
		spread(match, coverage(match, inPassages, leastKindred, passages.length)),
		coverage(match, inSentences, leastKindred, sentences.length),
		spread(match, coverage(match, inPassages, leastSame, passages.length)),
		coverage(match, inSentences, leastSame, sentences.length),
		topicCosines(match.index, questionTopic(match.terms)),
	];
}

/** The share of the question's weight that stands there in kindred words; from `least` on a cosine counts, 1 in full. */
function coverage({ terms }: Match, hits: readonly Hits[], least: number, length: number): Column {
	const total = Math.max(
		1e-9,
		terms.reduce((sum, { weight }) => sum + weight, 0),
	);
	const covered = new Float64Array(length);
	hits.forEach(({ places, figures }, t) => {
		const share = (terms[t]?.weight ?? 0) / total / (1 - least);
		places.forEach((u, i) => {
			const above = (figures[i] as number) - least;
			if (above > 0) add(covered, u, share * above);
		});
	});
	return covered;
}
