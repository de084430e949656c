import { sigmoid } from "../algorithms/probability.ts";
import { type Part, partsOf } from "../search/explain-ranking.ts";
import {
	confidenceNames,
	type DecidedPassage,
	type Decision,
	rankingFigures,
	rankingNames,
	rankingWeights,
	shippedWeights,
	topicWeights,
} from "./decision.ts";

/** A probability, 0 to 1, with what its logit is the sum of. */
interface Judgement {
	readonly probability: number;
	readonly parts: readonly Part[];
}

/** What the score of a read passage is the sum of, the weightiest first. */
export function explainRead(passage: DecidedPassage): Part[] {
	return partsOf(
		[...rankingNames, "talkedAbout"],
		[...rankingFigures(passage), passage.prior],
		[...rankingWeights, 1],
	);
}

/** The two judgements behind a confidence: that the articles speak of what is asked, and that the first passage answers. */
export function explainDecision({ figures }: Decision): {
	readonly onTopic: Judgement;
	readonly right: Judgement;
} {
	return {
		onTopic: judgementOf(figures, topicWeights(shippedWeights)),
		right: judgementOf(figures, shippedWeights.right),
	};
}

function judgementOf(figures: readonly number[], weights: readonly number[]): Judgement {
	const parts = partsOf(confidenceNames, figures, weights);
	const logit = parts.reduce((sum, { part }) => sum + part, 0);
	return { probability: sigmoid(logit), parts };
}
