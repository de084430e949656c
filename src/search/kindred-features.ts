import { byPassage, spread } from "./by-passage.ts";
import { add, type Column, type Columns } from "./columns.ts";
import type { Hits } from "./hits.ts";
import { leastKindred } from "./kindred-words.ts";
import type { Match } from "./match.ts";
import { totalWeight } from "./term.ts";
import { writeTopicCosines } from "./topic-vectors.ts";

/** Whether a sentence and its passage speak of what is asked in other words. English only: elsewhere all is 0. */
export const kindredNames = ["pKindred", "sKindred", "pSame", "sSame", "sTopic"] as const;

/** From this cosine on a word means nearly the same. */
const leastSame = 0.6;

export function kindredFeatures(
	match: Match,
	{ pKindred, sKindred, pSame, sSame, sTopic }: Columns<(typeof kindredNames)[number]>,
): void {
	const { index, terms, topic } = match;
	const total = totalWeight(terms);
	terms.forEach(({ weight }, t) => {
		const share = weight / total;
		const inSentences = match.kindred[t] as Hits;
		const inPassages = byPassage(index, inSentences, Math.max);
		cover(pKindred, inPassages, leastKindred, share);
		cover(sKindred, inSentences, leastKindred, share);
		cover(pSame, inPassages, leastSame, share);
		cover(sSame, inSentences, leastSame, share);
	});
	spread(index, pKindred);
	spread(index, pSame);
	writeTopicCosines(index, topic, sTopic);
}

/** Adds a term's share of the question where kindred words stand for it; from `least` on a cosine counts, 1 in full. */
function cover(covered: Column, { places, figures }: Hits, least: number, share: number): void {
	const scale = share / (1 - least);
	for (let i = 0; i < places.length; i++) {
		const above = (figures[i] as number) - least;
		if (above > 0) add(covered, places[i] as number, scale * above);
	}
}
