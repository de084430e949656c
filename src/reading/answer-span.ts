import { softmax } from "../algorithms/probability.ts";
import { type Slice, type Span, sliceOf } from "../article/article.ts";

/** The words that a piece of a row is part of, in the article's text. */
export interface Place extends Span {
	/** Where the sentence ends that they begin in. */
	readonly sentenceEnd: number;
}

/** A stretch of a row that may answer. */
interface ScoredSpan {
	readonly span: Span;
	/** The logit of its beginning and that of its end, together. */
	readonly score: number;
}

/** Longer answers than this many pieces were no answers when the model was trained. */
const maxAnswerLength = 48;

/**
 * The stretch within one sentence that answers, and how much speaks for an answer: the highest score that any stretch
 * has, in one sentence or over several.
 *
 * @param places by piece of the row the words that it is part of; null where no answer can be
 * @param logits by piece the logit that an answer begins with it, then that one ends with it, in turns
 */
export function bestSpan(
	places: readonly (Place | null)[],
	logits: ArrayLike<number>,
): ScoredSpan | null {
	const likeliest: ScoredSpan[] = [];
	let most = Number.NEGATIVE_INFINITY;
	for (const [first, from] of places.entries()) {
		if (from === null) continue;
		const end = Math.min(places.length, first + maxAnswerLength);
		for (let last = first; last < end; last++) {
			const to = places[last];
			if (!to) break;
			const score = (logits[2 * first] ?? 0) + (logits[2 * last + 1] ?? 0);
			most = Math.max(most, score);
			if (to.end <= from.sentenceEnd)
				keepLikeliest({ span: { start: from.start, end: to.end }, score }, likeliest);
		}
	}
	return likeliest.length === 0 ? null : { span: mostAgreedOn(likeliest), score: most };
}

/** So many stretches have a say in which is taken. */
const considered = 5;

/** @param likeliest the best so far, best first, each stretch once */
function keepLikeliest(found: ScoredSpan, likeliest: ScoredSpan[]): void {
	const weakest = likeliest[considered - 1];
	if (weakest && found.score <= weakest.score) return;
	const { start, end } = found.span;
	const known = likeliest.findIndex(({ span }) => span.start === start && span.end === end);
	if (known >= 0 && (likeliest[known]?.score ?? 0) >= found.score) return;
	if (known >= 0) likeliest.splice(known, 1);
	const worse = likeliest.findIndex(({ score }) => score < found.score);
	likeliest.splice(worse < 0 ? likeliest.length : worse, 0, found);
	likeliest.length = Math.min(likeliest.length, considered);
}

/**
 * Of some stretches, with their probabilities by their scores, the one that the right one is expected to overlap with
 * most: what lies within two that are about as likely goes before what shares nothing with any other.
 */
function mostAgreedOn(spans: readonly ScoredSpan[]): Span {
	const shares = softmax(spans.map(({ score }) => score));
	const agreed = spans.map(({ span }) => ({
		span,
		overlap: spans.reduce(
			(sum, other, at) => sum + (shares[at] ?? 0) * overlap(span, other.span),
			0,
		),
	}));
	return agreed.reduce((best, each) => (each.overlap > best.overlap ? each : best)).span;
}

/** The part, 0 to 1, that two stretches have in common (F1 of their letters). */
function overlap(one: Span, other: Span): number {
	const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
	return (2 * Math.max(0, common)) / (one.end - one.start + other.end - other.start);
}

/**
 * The words of a stretch as a slice of a text: no word or number is cut in the middle, and marks around them belong to
 * the sentence and not to the answer. Null where there are no words.
 */
export function toAnswer(text: string, { start, end }: Span): Slice | null {
	const from = Math.max(0, start - maxWordLength);
	const inside = [...text.slice(from, end + maxWordLength).matchAll(words)]
		.map(({ 0: word, index }) => ({ start: from + index, end: from + index + word.length }))
		.filter((word) => word.end > start && word.start < end);
	const [first] = inside;
	const last = inside.at(-1);
	return first && last ? sliceOf(text, { start: first.start, end: last.end }) : null;
}

/** UTF-16 units: what is longer is no word. */
const maxWordLength = 60;

/** Words and numbers with what is written inside them, and the signs of money and shares beside them. */
const words =
	/[$€£]?[\p{L}\p{N}\p{M}]+(?:[.,:'’/-][\p{L}\p{N}\p{M}]+)*(?:(?<=\p{N})\s?[%‰€°]C?)?/gu;
