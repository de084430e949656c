import learnt from "#data/tables/decision.json" with { type: "json" };
import { dot } from "../algorithms/dot.ts";
import { sigmoid } from "../algorithms/probability.ts";
import { sentencesNear } from "../article/sentences.ts";
import type { DecidedPassage, SentenceFigures } from "./decision.ts";
import type { Reader } from "./reader.ts";
import type { ReadQuestion } from "./spelled.ts";

/** What a question is held against sentences with. */
interface Asked {
	readonly question: ReadQuestion;
	/** The direction of its meaning. */
	readonly vector: Float32Array;
	readonly isYesOrNo: boolean;
}

/**
 * What two passages are told apart by that are nearly as likely, in the order of `closeCallWeights`: the logarithm of the
 * probability that each had before, and what their sentences say.
 */
export const closeCallNames = ["firstLook", "sentenceRelevance", "sentenceCosine"] as const;

export const closeCallWeights: readonly number[] = learnt.closeCallWeights;

/**
 * In logits: where the first passage is ahead of the second by no more, a closer look is worth its time. Of 1,217
 * development questions it is so for every fourth; where it is ahead by more a closer look gained nothing.
 */
const closeMargin = 1.5;

/** So many sentences of a passage are read by themselves at most. */
const maxSentences = 12;

/** The first two of some passages, where either may well be the right one; null where it is not so close. */
export function closeCallOf(
	passages: readonly DecidedPassage[],
): readonly [DecidedPassage, DecidedPassage] | null {
	const [first, second] = passages;
	if (!first || !second) return null;
	return Math.log(first.probability / second.probability) < closeMargin ? [first, second] : null;
}

/**
 * Reads the sentences of the first two passages by themselves where it is a close call between them, and puts the two in
 * the order that then seems right. The order as it was where the reader has failed or is too busy.
 *
 * @param passages best first
 */
export async function lookCloser(
	passages: readonly DecidedPassage[],
	asked: Asked,
	reader: Pick<Reader, "read" | "embedTexts">,
): Promise<readonly DecidedPassage[]> {
	const close = closeCallOf(passages);
	const [first, second] = (close && (await readSentences(close, asked, reader))) ?? [];
	return first && second ? settled(passages, [first, second]) : passages;
}

/** What the sentences of some passages say; null where the reader has failed or is too busy. */
export async function readSentences(
	passages: readonly DecidedPassage[],
	{ question, vector, isYesOrNo }: Asked,
	reader: Pick<Reader, "read" | "embedTexts">,
): Promise<readonly SentenceFigures[] | null> {
	const sentences = passages.flatMap((each, number) =>
		sentencesOf(each).map((sentence) => ({ ...each, passage: sentence, around: sentence, number })),
	);
	const texts = sentences.map(({ passage }) => passage.text);
	const further = { ...question, isFurther: true };
	const [reading, vectors] = await Promise.all([
		reader.read(further, sentences),
		isYesOrNo ? reader.embedTexts(further, texts) : noVectors,
	]);
	if (reading === null || vectors === null) return null;
	return passages.map((_, number) => {
		const own = sentences.flatMap((each, at) => (each.number === number ? [at] : []));
		const relevances = own.map((at) => reading.passages[at]?.relevance ?? 0);
		const cosines = isYesOrNo ? own.map((at) => cosineAt(vectors, at, vector)) : [0];
		return { relevance: Math.max(...relevances), cosine: Math.max(...cosines) };
	});
}

const noVectors = new Float32Array(0);

/** The sentences of a passage; of a long one those around the sentence that its words are read around. */
function sentencesOf({ article, passage, around }: DecidedPassage) {
	const sentences = sentencesNear(article.text, passage, around);
	const key = sentences.findIndex(({ end }) => end > around.start);
	const last = Math.max(0, sentences.length - maxSentences);
	const from = Math.min(last, Math.max(0, key - maxSentences / 2));
	return sentences.slice(from, from + maxSentences);
}

function cosineAt(vectors: Float32Array, row: number, vector: Float32Array): number {
	const { length } = vector;
	return dot(vectors.subarray(row * length, (row + 1) * length), vector);
}

/** Some passages, the first two of which share what both have of the probability as their sentences say. */
export function settled(
	[first, second, ...others]: readonly DecidedPassage[],
	[ofFirst, ofSecond]: readonly [SentenceFigures, SentenceFigures],
	weights: readonly number[] = closeCallWeights,
): readonly DecidedPassage[] {
	if (!first || !second) throw new Error("there is no close call between less than two passages");
	const share = sigmoid(
		dot(closeCallFigures(first, ofFirst), weights) -
			dot(closeCallFigures(second, ofSecond), weights),
	);
	const both = first.probability + second.probability;
	const two: readonly DecidedPassage[] = [
		{ ...first, sentences: ofFirst, probability: both * share },
		{ ...second, sentences: ofSecond, probability: both * (1 - share) },
	];
	return [...(share < 0.5 ? two.toReversed() : two), ...others];
}

/** In the order of `closeCallNames`. */
export function closeCallFigures(
	{ probability }: DecidedPassage,
	{ relevance, cosine }: SentenceFigures,
): readonly number[] {
	return [Math.log(probability), relevance, cosine];
}
