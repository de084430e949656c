import { partsOfTrees } from "../algorithms/boosted-trees.ts";
import { type Part, partsOf, weightiestFirst } from "../search/explain-ranking.ts";
import { closeCallNames, closeCallWeights } from "./close-call.ts";
import {
	confidenceNames,
	confidenceNamesAmong,
	confidenceTrees,
	confidenceTreesAmong,
	type DecidedPassage,
	type Decision,
	rankingFigures,
	rankingNames,
	rankingWeights,
} from "./decision.ts";

/** A probability, 0 to 1, with what its logit is the sum of. */
interface Judgement {
	readonly probability: number;
	readonly parts: readonly Part[];
}

/**
 * What the score of a read passage is the sum of, the weightiest first. Where it was a close call, the first look counts
 * for its share, and what the sentences say beside it.
 */
export function explainRead(passage: DecidedPassage): Part[] {
	const { sentences, prior } = passage;
	const names = [...rankingNames, "talkedAbout"];
	const figures = [...rankingFigures(passage), prior];
	const weights = [...rankingWeights, 1];
	if (sentences === undefined) return partsOf(names, figures, weights);
	const [, ...namesOfSentences] = closeCallNames;
	const [firstLook = 1, ...weightsOfSentences] = closeCallWeights;
	return partsOf(
		[...names, ...namesOfSentences],
		[...figures, sentences.relevance, sentences.cosine],
		[...weights.map((weight) => weight * firstLook), ...weightsOfSentences],
	);
}

/** That the first passage answers, the weightiest figures first; `start` is what none of them is asked for. */
export function explainDecision({ figures, confidence }: Decision): Judgement {
	const isAmong = figures.length > confidenceNames.length;
	const trees = isAmong ? confidenceTreesAmong : confidenceTrees;
	const { parts, rest } = partsOfTrees(trees, figures);
	const named = parts.map((part, at) => ({
		name: confidenceNamesAmong[at] ?? "",
		figure: figures[at] ?? 0,
		weight: null,
		part,
	}));
	const start = { name: "start", figure: 1, weight: null, part: rest };
	return { probability: confidence, parts: weightiestFirst([...named, start]) };
}
