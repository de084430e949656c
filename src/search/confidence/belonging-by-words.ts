import type { Candidate } from "../ranking/rank.ts";

/** No smaller share of the probability counts for less. */
const minShare = 1e-3;
/** Nothing stands out further, in logits: 2, 4 and 7 told as much. */
const mostAhead = 4;

/**
 * By how much the article that is asked stands out by a question's words, in logits; below 0, by how much another does.
 * Where none stands out, as in a large library that has something of every question, it is about 0.
 *
 * @param everywhere the passages of all articles in its language, as search by words ranks them
 */
export function belongingByWords(
	asked: Candidate["index"],
	everywhere: readonly Candidate[],
): number {
	const shares = new Map<Candidate["index"], number>();
	for (const { index, probability } of everywhere)
		shares.set(index, probability + (shares.get(index) ?? 0));
	const [first, second] = [...shares].sort(([, one], [, other]) => other - one);
	if (!first) return 0;
	const ahead = Math.log((first[1] + minShare) / ((second?.[1] ?? 0) + minShare));
	return Math.min(mostAhead, ahead) * (first[0] === asked ? 1 : -1);
}
