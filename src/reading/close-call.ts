import learnt from "#data/tables/decision.json" with { type: "json" };
import { dot } from "../algorithms/dot.ts";
import { softmax } from "../algorithms/probability.ts";
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
 * What passages are told apart by that are nearly as likely, in the order of `closeCallWeights`: the logarithm of the
 * probability that each had before, and what their sentences say.
 */
export const closeCallNames = ["firstLook", "sentenceRelevance", "sentenceCosine"] as const;

export const closeCallWeights: readonly number[] = learnt.closeCallWeights;

/**
 * In logits: where the first passage is ahead of another by no more, a closer look is worth its time. Of 1,217
 * development questions it is so for every fourth; where it is ahead by more a closer look gained nothing.
 */
const closeMargin = 1.5;

/** So many passages are looked at closer at most; a fourth gained nothing. */
export const maxClose = 3;

/** So many sentences of a passage are read by themselves at most. */
const maxSentences = 12;

/** The first of some passages, where any of them may well be the right one; none where it is not so close. */
export function closeCallOf(passages: readonly DecidedPassage[]): readonly DecidedPassage[] {
	const likeliest = passages.slice(0, maxClose);
	const most = passages[0]?.probability ?? 0;
	const close = likeliest.filter(({ probability }) => Math.log(most / probability) < closeMargin);
	return close.length > 1 ? close : [];
}

/**
 * Reads the sentences of the first passages by themselves where it is a close call between them, and puts these in the
 * order that then seems right. The order as it was where the reader has failed or is too busy.
 *
 * @param passages best first
 */
export async function lookCloser(
	passages: readonly DecidedPassage[],
	asked: Asked,
	reader: Pick<Reader, "read" | "embedTexts">,
): Promise<readonly DecidedPassage[]> {
	const close = closeCallOf(passages);
	if (close.length === 0) return passages;
	const sentences = await readSentences(close, asked, reader);
	return sentences === null ? passages : settled(passages, sentences);
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

/**
 * Some passages, the first of which share what they have of the probability together as their sentences say.
 *
 * @param sentences what they say, by passage from the first on
 */
export function settled(
	passages: readonly DecidedPassage[],
	sentences: readonly SentenceFigures[],
	weights: readonly number[] = closeCallWeights,
): readonly DecidedPassage[] {
	const close = sentences.flatMap((of, at) => {
		const place = passages[at];
		return place ? [{ ...place, sentences: of }] : [];
	});
	const together = close.reduce((sum, { probability }) => sum + probability, 0);
	const shares = softmax(close.map((each) => dot(closeCallFigures(each, each.sentences), weights)));
	const shared = close
		.map((each, at) => ({ ...each, probability: together * (shares[at] ?? 0) }))
		.sort((a, b) => b.probability - a.probability);
	return [...shared, ...passages.slice(close.length)];
}

/** In the order of `closeCallNames`. */
export function closeCallFigures(
	{ probability }: DecidedPassage,
	{ relevance, cosine }: SentenceFigures,
): readonly number[] {
	return [Math.log(probability), relevance, cosine];
}
