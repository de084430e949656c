import { firstNot } from "../algorithms/binary-search.ts";
import { type Article, type Slice, type Span, sliceOf } from "../article/article.ts";
import { sentencesNear } from "../article/sentences.ts";

/** A passage or the part of it that is shown. */
interface Excerpt {
	readonly shown: Slice;
	/** True when the passage begins before `shown`. */
	readonly cutBefore: boolean;
	/** True when the passage goes on after `shown`. */
	readonly cut: boolean;
}

/**
 * The most of a passage that fits, as one unbroken slice around its key sentence: the whole; else whole
 * sentences, from the beginning where that reaches the key sentence, with no boundary inside a quotation;
 * else with one; else the beginning of the key sentence up to a word's end. Null where nothing fits.
 */
export function excerptOf(
	article: Article,
	passage: Span,
	key: Span,
	fits: (excerpt: Excerpt) => boolean,
): Excerpt | null {
	const whole = cutOut(article, passage, passage);
	if (fits(whole)) return whole;
	const sentences = sentencesNear(article.text, passage, key);
	const units = joinWithinQuotes(sentences, article);
	return (
		wholeUnits(article, passage, units, key, fits) ??
		wholeUnits(article, passage, sentences, key, fits) ??
		wholeWords(article, passage, sentences.find((each) => each.end > key.start) ?? passage, fits)
	);
}

function cutOut(article: Article, passage: Span, span: Span): Excerpt {
	return {
		shown: sliceOf(article.text, span),
		cutBefore: span.start > passage.start,
		cut: span.end < passage.end,
	};
}

/** Joins neighbouring sentences that a quotation, with its marks, runs across. */
function joinWithinQuotes(sentences: readonly Span[], article: Article): Span[] {
	const [from, to] = [sentences.at(0)?.start ?? 0, sentences.at(-1)?.end ?? 0];
	const quoted = article.quotes
		.flatMap((quote) => quote.spans)
		.filter(({ start, end }) => start < to && end > from);
	const units: Span[] = [];
	for (const sentence of sentences) {
		const before = units.at(-1);
		const quote = before && quoted.find((q) => before.end <= q.end && q.start <= sentence.start);
		if (before && quote) units.splice(-1, 1, { start: before.start, end: sentence.end });
		else units.push(sentence);
	}
	return units;
}

function wholeUnits(
	article: Article,
	passage: Span,
	units: readonly Span[],
	key: Span,
	fits: (excerpt: Excerpt) => boolean,
): Excerpt | null {
	const last = units.length - 1;
	const isBlank = (start: number, end: number) =>
		end - start < maxBlank && article.text.slice(start, end).trim() === "";
	const excerptFrom = (from: number, to: number): Excerpt => {
		const { start = passage.start } = units[from] ?? {};
		const { end = passage.end } = units[to] ?? {};
		return cutOut(article, passage, {
			start: isBlank(passage.start, start) ? passage.start : start,
			end: isBlank(end, passage.end) ? passage.end : end,
		});
	};
	const fitting = (from: number, to: number) => fits(excerptFrom(from, to));
	let from = units.findIndex((unit) => unit.end > key.start);
	let to = Math.max(
		from,
		units.findLastIndex((unit) => unit.start < key.end),
	);
	if (from < 0 || !fitting(from, to)) return null;
	if (fitting(0, to)) from = 0;
	// A sentence of context on either side in turn, for as long as they fit.
	for (let grew = true; grew; ) {
		const before = from > 0 && fitting(from - 1, to);
		if (before) from--;
		const after = to < last && fitting(from, to + 1);
		if (after) to++;
		grew = before || after;
	}
	return excerptFrom(from, to);
}

/** White space around a passage's sentences is shown with them, unless there is no end of it. */
const maxBlank = 1000;

/** The beginning of a sentence that is longer than the room: never with words left out in between. */
function wholeWords(
	article: Article,
	passage: Span,
	sentence: Span,
	fits: (excerpt: Excerpt) => boolean,
): Excerpt | null {
	const end = Math.min(sentence.end, sentence.start + maxOfSentence);
	const text = article.text.slice(sentence.start, end);
	const wordEnds = Array.from(text.matchAll(/\S+/gu), (word) => word.index + word[0].length);
	const characterEnds = [...text.slice(0, wordEnds[0])].map(endAfterEach());
	const upTo = (end: number): Excerpt =>
		cutOut(article, passage, { start: sentence.start, end: sentence.start + end });
	const fitting =
		lastFitting(wordEnds, (each) => fits(upTo(each))) ??
		lastFitting(characterEnds, (each) => fits(upTo(each)));
	return fitting === null ? null : upTo(fitting);
}

/** In letters: more than any message holds. */
const maxOfSentence = 10_000;

function endAfterEach(): (character: string) => number {
	let end = 0;
	return (character) => {
		end += character.length;
		return end;
	};
}

/** The last of rising `ends` that fits, where whatever lies before one that fits does too. */
function lastFitting(ends: readonly number[], fits: (end: number) => boolean): number | null {
	const fitting = firstNot((at) => fits(ends[at] ?? 0), ends.length);
	return ends[fitting - 1] ?? null;
}
