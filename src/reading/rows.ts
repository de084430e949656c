import { type Slice, type Span, sliceOf } from "../article/article.ts";
import { eachSentence } from "../article/sentences.ts";
import type { Place } from "./answer-span.ts";
import { headed, type PassageInPlace } from "./reader.ts";
import type { PieceEncoder } from "./tokenizer.ts";

/** A question and a passage, or one text alone, as the model reads them. */
export interface Row {
	readonly ids: readonly number[];
	/** 0 for the question and what is read alone, 1 for the passage. */
	readonly types: readonly number[];
	/** By piece of the row the words of the article that it is part of; null for all other pieces. */
	readonly places: readonly (Place | null)[];
}

/** The model was trained on rows of this many pieces at most; a question takes no more of them than this. */
const maxRowLength = 288;
const maxQuestionLength = 64;
/** Pieces that begin a row and end its parts. */
const ofARow = 3;

/** A passage, or the part of it that can be read, as it is sent to be read. */
export interface Readable {
	/** What stands before it: its heading. */
	readonly before: string;
	/** A slice of the article's text. */
	readonly slice: Slice;
	/** Where to read if that is too long, in the article's text. */
	readonly around: Span;
}

/** As much of a passage as could have room, with what it takes to read it. */
export function toReadable({ article, section, passage, around }: PassageInPlace): Readable {
	const reach = maxRowLength * maxPieceLength;
	const start = Math.max(passage.start, around.start - reach);
	const end = Math.min(passage.end, around.start + reach);
	return {
		before: headed(article, section, ""),
		slice: sliceOf(article.text, { start, end }),
		around: { start: around.start, end: around.end },
	};
}

/**
 * A question before a passage. Of a passage that is too long, as much as has room around one of its sentences is read.
 */
export function pairRow(
	encoder: PieceEncoder,
	question: string,
	{ before, slice, around }: Readable,
): Row {
	const asked = encoder.encode(question.slice(0, maxQuestionLength * maxPieceLength)).ids;
	const first = asked.slice(0, maxQuestionLength);
	const heading = encoder.encode(before.slice(0, maxQuestionLength * maxPieceLength)).ids;
	const named = heading.slice(0, maxQuestionLength);
	const room = maxRowLength - ofARow - first.length - named.length;
	const read = piecesAround(encoder, slice, around, room);
	const ids = [encoder.begin, ...first, encoder.end, ...named, ...read.ids, encoder.end];
	const lead = first.length + 2;
	return {
		ids,
		types: ids.map((_, at) => (at < lead ? 0 : 1)),
		places: [...new Array<null>(lead + named.length).fill(null), ...read.places, null],
	};
}

/** One text alone, cut where the model's room ends. */
export function textRow(encoder: PieceEncoder, text: string): Row {
	const pieces = encoder
		.encode(text.slice(0, maxTextLength * maxPieceLength))
		.ids.slice(0, maxTextLength);
	const ids = [encoder.begin, ...pieces, encoder.end];
	return { ids, types: ids.map(() => 0), places: ids.map(() => null) };
}

/** Pieces of a text whose meaning is asked for: as many as the model was trained on. */
const maxTextLength = 200;
/** UTF-16 units: a piece of a word is hardly ever longer, so what is cut off by it would have no room anyway. */
const maxPieceLength = 20;

function piecesAround(
	encoder: PieceEncoder,
	{ start: from, text }: Slice,
	around: Span,
	room: number,
): { ids: readonly number[]; places: readonly Place[] } {
	const { ids, starts, ends } = encoder.encode(text);
	const sentences = eachSentence(text, { start: 0, end: text.length });
	let sentenceEnd = 0;
	const places = ids.map((_, at) => {
		const start = starts[at] as number;
		while (start >= sentenceEnd) sentenceEnd = sentences.next().value?.end ?? text.length;
		return {
			start: from + start,
			end: from + (ends[at] as number),
			sentenceEnd: from + sentenceEnd,
		};
	});
	if (ids.length <= room) return { ids, places };
	const inside = places.filter(({ start, end }) => start >= around.start && end <= around.end);
	const first = places.findIndex(({ start }) => start >= around.start);
	const beside = Math.max(0, room - inside.length);
	const begin = Math.max(0, Math.min(first - Math.floor(beside / 2), ids.length - room));
	return { ids: ids.slice(begin, begin + room), places: places.slice(begin, begin + room) };
}
