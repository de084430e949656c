import { type Slice, type Span, sliceOf } from "./article.ts";

/**
 * The sentences of a stretch of text, in order, without the white space between them.
 * Unicode's sentence boundaries (UAX 29, `Intl.Segmenter`) and one correction: a break right after an
 * abbreviation or an initial ("Mr", "U.S.", "J.") that more words follow is none.
 */
export function sentencesOf(text: string, span: Span): Slice[] {
	const stretch = text.slice(span.start, span.end);
	const sentences: Slice[] = [];
	let start = 0;
	for (const { index, segment } of segmenter.segment(stretch)) {
		const end = index + segment.length;
		if (end < stretch.length && endsInAbbreviation(stretch.slice(start, end))) continue;
		pushTrimmed(sentences, text, span.start + start, span.start + end);
		start = end;
	}
	return sentences;
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

const abbreviation =
	/(?:^|[\s("“‘'[])(?:(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Cpl|Maj|Rev|Hon|Fr|Msgr|Messrs|Mt|Ft|No|Nos|vs|v|cf|e\.g|i\.e|approx|ca|c|pp|p|vol|ed|eds|fig|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.|(?:\p{Lu}\.)+)\s*$/u;

function endsInAbbreviation(piece: string): boolean {
	return piece.length < 4 ? /\p{L}\./u.test(piece) : abbreviation.test(piece.slice(-16));
}

function pushTrimmed(sentences: Slice[], text: string, from: number, to: number): void {
	let start = from;
	let end = to;
	while (start < end && /\s/u.test(text.charAt(start))) start++;
	while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
	if (start < end) sentences.push(sliceOf(text, { start, end }));
}
