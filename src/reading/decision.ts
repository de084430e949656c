import learnt from "#data/tables/decision.json" with { type: "json" };
import { sumOfTrees, type Tree } from "../algorithms/boosted-trees.ts";
import { dot } from "../algorithms/dot.ts";
import { sigmoid, softmax } from "../algorithms/probability.ts";
import type { ParsedQuestion } from "../search/query/question.ts";
import type { Found } from "./hybrid-candidates.ts";
import type { PassageReading } from "./reader.ts";

/** A passage with what was read of it. */
export interface ReadPassage extends Found {
	readonly reading: PassageReading;
}

/** A read passage with the probability, 0 to 1, that it is the right one of all that were read. */
export interface DecidedPassage extends ReadPassage {
	/** What spoke for it before it was read, in logits. */
	readonly prior: number;
	readonly probability: number;
	/** What its sentences say, where it was a close call (`close-call.ts`). */
	readonly sentences?: SentenceFigures;
}

/** What a passage's sentences say, each read by itself. */
export interface SentenceFigures {
	/** The logit of the most relevant one. */
	readonly relevance: number;
	/** The cosine of the one that is nearest in meaning to a question for yes or no; 0 for any other question. */
	readonly cosine: number;
}

export interface Decision {
	/** Best first. */
	readonly passages: readonly DecidedPassage[];
	/** The calibrated probability, 0 to 1, that the first passage answers. */
	readonly confidence: number;
	/** What the confidence rests on, in the order of `confidenceNames`, or of those of one article of several where they are one more; none where no passage was read. */
	readonly figures: readonly number[];
}

/** From `sure` on what stands first is right 95 times in 100, and stands alone; below `least` the articles do not say. */
export const readingBars = { least: learnt.minOfReading, sure: learnt.sureOfReading } as const;

/** What a passage is ranked by, in the order of `rankingWeights`. */
export const rankingNames = ["likelihood", "cosine", "relevance", "spanScore", "length"] as const;

export const rankingWeights: readonly number[] = learnt.rankingWeights;

/** What the confidence rests on, by the numbers that its trees know the figures by. */
export const confidenceNames = [
	"relevance",
	"allRelevance",
	"spanScore",
	"spanMargin",
	"cosine",
	"mostCosine",
	"odds",
	"margin",
	"byWords",
	"words",
	"reason",
] as const;

/** The same where one article of several is asked. */
export const confidenceNamesAmong = [...confidenceNames, "belonging"] as const;

/** The logit that the first passage answers, as a sum of trees. */
export const confidenceTrees: readonly Tree[] = learnt.confidenceTrees;

/** The same where one article of several is asked, by `confidenceNamesAmong`. */
export const confidenceTreesAmong: readonly Tree[] = learnt.confidenceTreesAmong;

/** What is known of a question before anything is read. */
export interface AskedFigures {
	/** The confidence of search by words. */
	readonly byWords: number;
	readonly question: ParsedQuestion;
	/** How far it belongs to the one article that is asked (`belongingOf`); null where there is no other to tell by. */
	readonly belonging: number | null;
}

/** The cosine of a passage whose vector is not made: that of a passage as likely as not. */
const middleCosine = 0.35;

/**
 * How surely the first passage answers.
 *
 * @param passages best first; where it was a close call the first ones of before
 */
export function decide(passages: readonly DecidedPassage[], asked: AskedFigures): Decision {
	if (passages.length === 0) return { passages, confidence: 0, figures: [] };
	const figures = confidenceFigures(passages, asked);
	const trees = asked.belonging === null ? confidenceTrees : confidenceTreesAmong;
	// Who lost a close call may be less likely by then than one that was not looked at closer.
	const inOrder = passages.toSorted((a, b) => b.probability - a.probability);
	return { passages: inOrder, confidence: confidenceOfFigures(figures, trees), figures };
}

/**
 * What shares no meaning with any passage, and what is near and left open, look different: a figure that speaks against
 * the one speaks for the other. So the figures are not weighed by themselves; each tree looks at two of them together.
 */
export function confidenceOfFigures(figures: readonly number[], trees: readonly Tree[]): number {
	return sigmoid(sumOfTrees(trees, figures));
}

/**
 * Passages in the order of their probability: a passage's score is linear in its figures, its probability the softmax over
 * all that were read.
 *
 * @param priorOf what speaks for a passage before it is read, in logits
 */
export function decideOrder(
	read: readonly ReadPassage[],
	priorOf: (passage: ReadPassage) => number = () => 0,
	weights: readonly number[] = rankingWeights,
): DecidedPassage[] {
	const priors = read.map(priorOf);
	const shares = softmax(
		read.map((each, at) => dot(rankingFigures(each), weights) + (priors[at] ?? 0)),
	);
	return read
		.map((each, at) => ({ ...each, prior: priors[at] ?? 0, probability: shares[at] ?? 0 }))
		.sort((a, b) => b.probability - a.probability);
}

/** In the order of `rankingNames`. */
export function rankingFigures({ likelihood, cosine, reading, passage }: ReadPassage): number[] {
	const { relevance, spanScore } = reading;
	const length = Math.log(Math.min(passage.text.length, maxLength));
	return [likelihood, cosine ?? middleCosine, relevance, spanScore, length];
}

/** In the order of `confidenceNamesAmong`, the last only where it is known. @param passages best first, at least one */
export function confidenceFigures(
	passages: readonly DecidedPassage[],
	{ byWords, question, belonging }: AskedFigures,
): readonly number[] {
	const [first, second] = passages;
	if (!first) throw new Error("no passage was read");
	const relevances = passages.map(({ reading }) => reading.relevance);
	const others = passages.slice(1).map(({ reading }) => reading.spanScore);
	const most = Math.max(...relevances);
	return [
		first.reading.relevance,
		most + Math.log(relevances.reduce((sum, each) => sum + Math.exp(each - most), 0)),
		first.reading.spanScore,
		others.length > 0 ? first.reading.spanScore - Math.max(...others) : spanMarginAlone,
		first.cosine ?? middleCosine,
		Math.max(...passages.map(({ cosine }) => cosine ?? middleCosine)),
		Math.log(first.probability / Math.max(1e-6, 1 - first.probability)),
		second ? Math.log(first.probability / Math.max(1e-6, second.probability)) : marginAlone,
		byWords,
		Math.log(1 + question.tokens.length),
		question.askedFor === "reason" ? 1 : 0,
		...(belonging === null ? [] : [belonging]),
	];
}

/** Letters of a passage that count: of a longer one not much more is read. */
const maxLength = 2000;

/** What a passage is ahead by where there is no other. */
const spanMarginAlone = 3;
const marginAlone = 3;
