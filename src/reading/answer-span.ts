import { type Slice, type Span, sliceOf } from "../article/article.ts";

/** A stretch of a row that may answer. */
export interface ScoredSpan {
	readonly span: Span;
	/** The logit of its beginning and that of its end, together. */
	readonly score: number;
}

/** Longer answers than this many pieces were no answers when the model was trained. */
const longestAnswer = 48;

/**
 * The likeliest stretch from a beginning to an end, by their logits.
 *
 * @param places by piece of the row the words that it is part of; null where no answer can be
 * @param logits by piece the logit that an answer begins with it, then that one ends with it, in turns
 */
export function bestSpan(
	places: readonly (Span | null)[],
	logits: ArrayLike<number>,
): ScoredSpan | null {
	let best: { from: Span; to: Span; score: number } | null = null;
	for (const [first, from] of places.entries()) {
		if (from === null) continue;
		const end = Math.min(places.length, first + longestAnswer);
		for (let last = first; last < end; last++) {
			const to = places[last];
			if (!to) break;
			const score = (logits[2 * first] ?? 0) + (logits[2 * last + 1] ?? 0);
			if (best === null || score > best.score) best = { from, to, score };
		}
	}
	return best && { span: { start: best.from.start, end: best.to.end }, score: best.score };
}

/**
 * The words of a stretch as a slice of a text: no word or number is cut in the middle, and marks around them belong to
 * the sentence and not to the answer. Null where there are no words.
 */
export function toAnswer(text: string, { start, end }: Span): Slice | null {
	const from = Math.max(0, start - longestWord);
	const inside = [...text.slice(from, end + longestWord).matchAll(words)]
		.map(({ 0: word, index }) => ({ start: from + index, end: from + index + word.length }))
		.filter((word) => word.end > start && word.start < end);
	const [first] = inside;
	const last = inside.at(-1);
	return first && last ? sliceOf(text, { start: first.start, end: last.end }) : null;
}

/** UTF-16 units: what is longer is no word. */
const longestWord = 60;

/** Words and numbers with what is written inside them, and the signs of money and shares beside them. */
const words =
	/[$€£]?[\p{L}\p{N}\p{M}]+(?:[.,:'’/-][\p{L}\p{N}\p{M}]+)*(?:(?<=\p{N})\s?[%‰€°]C?)?/gu;
