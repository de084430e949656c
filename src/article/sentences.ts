import { type Slice, type Span, sliceOf } from "./article.ts";

/**
 * The sentences of a stretch of text, in order, without the white space between them.
 * Unicode's sentence boundaries (UAX 29, `Intl.Segmenter`) and one correction: a break right after an
 * abbreviation or an initial ("Mr", "U.S.", "J.") that more words follow is none.
 */
export function sentencesOf(text: string, span: Span): Slice[] {
	return [...eachSentence(text, span)];
}

/** The same, found one after the other: who needs only the first does not wait for the others. */
export function* eachSentence(text: string, span: Span): Generator<Slice, void> {
	let start = span.start;
	for (const end of boundariesIn(text, span)) {
		if (end < span.end && end - start < longest && endsInAbbreviation(text, start, end)) continue;
		const sentence = trimmed(text, start, end);
		if (sentence.start < sentence.end) yield sliceOf(text, sentence);
		start = end;
	}
}

/**
 * The sentences around a part of a stretch, as far as some thousand letters before and after it: all of them where the
 * stretch goes no further. What is cut off at either end is left out, so these are sentences of the whole stretch, and
 * the part lies within them.
 */
export function sentencesNear(text: string, span: Span, part: Span): Slice[] {
	const start = Math.max(span.start, part.start - reach);
	const end = Math.min(span.end, part.end + reach);
	const found = sentencesOf(text, { start, end });
	const first = found.findIndex((each) => each.end > part.start);
	const last = found.findLastIndex((each) => each.start < part.end);
	// Whoever begins in the middle of a sentence may find two ends of it, at an abbreviation.
	const before = start > span.start ? Math.max(0, Math.min(2, first)) : 0;
	const after = end < span.end && last < found.length - 1 ? 1 : 0;
	return found.slice(before, found.length - after);
}

/** More than any message holds. */
const reach = 10_000;

/**
 * What the segmenter takes for a sentence grows with the text that it is given, so a long stretch is given to it in
 * pieces, each beginning where a sentence does; a sentence that is longer gets a longer piece. What is longer than any
 * sentence, such as a table without a full stop, ends at a word's end.
 */
const pieceLength = 2048;
const maxOfPiece = 64;
const longest = 8 * pieceLength;

/** Where sentences end, white space after them included. */
function* boundariesIn(text: string, { start, end }: Span): Generator<number, void> {
	let from = start;
	let length = pieceLength;
	while (from < end) {
		const to = Math.min(end, from + length);
		const found = boundariesOf(text.slice(from, to), to === end);
		const ends = found.length === 0 && length >= longest ? [wordEndIn(text, from, to)] : found;
		length *= 2;
		for (const boundary of ends) yield from + boundary;
		if (ends.length === 0) continue;
		from += ends.at(-1) ?? 0;
		length = pieceLength;
	}
}

/** The end of the last word in a stretch, white space after it included; the end of a word that is longer is anywhere in it. */
function wordEndIn(text: string, from: number, to: number): number {
	const words = text.slice(from, to);
	const end = words.search(/\S*$/u);
	if (end > 0) return end;
	return words.length - (/[\uD800-\uDBFF]$/.test(words) ? 1 : 0);
}

/**
 * The first boundaries of a piece. What comes after the piece can undo its last two: whether a sentence ends at a full
 * stop is decided by the first letter or the next full stop after it.
 */
function boundariesOf(piece: string, isLast: boolean): number[] {
	const found: number[] = [];
	for (const { index, segment } of segmenter.segment(piece)) {
		found.push(index + segment.length);
		if (found.length === maxOfPiece) break;
	}
	return isLast ? found : found.slice(0, -2);
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

const abbreviation =
	/(?:^|[\s("“‘'[])(?:(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Cpl|Maj|Rev|Hon|Fr|Msgr|Messrs|Mt|Ft|No|Nos|vs|v|cf|e\.g|i\.e|approx|ca|c|pp|p|vol|ed|eds|fig|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.|(?:\p{Lu}\.)+)\s*$/u;

function endsInAbbreviation(text: string, start: number, end: number): boolean {
	if (end - start < 4) return /\p{L}\./u.test(text.slice(start, end));
	const before = text.slice(Math.max(start, end - 16), end);
	return (
		abbreviation.test(before) ||
		(dayOfMonth.test(before) && germanMonth.test(text.slice(end, end + maxMonthLength)))
	);
}

/** "Am 12. Mai". */
const maxMonthLength = 12;
const dayOfMonth = /(?:^|[\s(])\d{1,2}\.\s*$/u;
const germanMonth =
	/^(?:Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/u;

function trimmed(text: string, from: number, to: number): Span {
	let start = from;
	let end = to;
	while (start < end && /\s/u.test(text.charAt(start))) start++;
	while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
	return { start, end };
}
