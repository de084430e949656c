import { isSpeechVerb } from "../../english/speech-verbs.ts";
import type { Section, Span } from "../article.ts";
import type { Mark } from "./mark.ts";
import { findMarks, type Guillemets, guillemetsOf, type MarkStyle } from "./marks.ts";
import type { Paragraph, Piece } from "./piece.ts";
import { withTurns } from "./transcript.ts";

/**
 * All passages of an article in reading order, as far as it is read for quotations.
 *
 * @param setApart what is shown as another's words, in order: block quotations, posts
 */
export function paragraphsOf(
	text: string,
	sections: readonly Section[],
	setApart: readonly Span[] = [],
): Paragraph[] {
	const read = endOfReading(text);
	const starts = new Set(setApart.map(({ start }) => start));
	let [stretches, wasApart] = [0, false];
	return sections.flatMap((section, index) =>
		section.passages
			.filter(({ end }) => end <= read)
			.map(({ start, end }) => {
				const isApart = starts.has(start);
				if (isApart && !wasApart) stretches++;
				wasApart = isApart;
				return { start, end, section: index, apart: isApart ? stretches : 0 };
			}),
	);
}

/** No article has more marks, apostrophes not counted; a text made of marks must not take minutes. */
const maxMarks = 10_000;

/** The offset of the mark that is one too many; the text's length where none is. */
function endOfReading(text: string): number {
	let marks = 0;
	for (const { index } of text.matchAll(anyMark)) if (++marks > maxMarks) return index;
	return text.length;
}

const anyMark = /["“”„‟«»＂‘‚‹›`]|(?<!\p{L})['’]|['’](?!\p{L})/gu;

/**
 * Pairs the quotation marks of an article: what stands between them, outermost marks only. Single marks count
 * where an article uses them for speech more often than it has double ones outside them, or has no others.
 */
export function findPieces(text: string, paragraphs: readonly Paragraph[]): Piece[] {
	return withTurns(text, paragraphs, findMarked(text, paragraphs));
}

function findMarked(text: string, paragraphs: readonly Paragraph[]): Piece[] {
	const doubles = pairMarks(text, paragraphs, "double");
	const singles = pairMarks(text, paragraphs, "single");
	if (doubles.length === 0 && singles.some((piece) => isPhrase(text, piece))) return singles;
	const speech = singles.filter((piece) => looksLikeSpeech(text, piece)).length;
	return speech > countOutside(doubles, singles) ? singles : doubles;
}

interface Opening {
	readonly start: number;
	readonly outerStart: number;
	readonly continues: boolean;
}

interface Numbered extends Paragraph {
	readonly index: number;
}

/** What is set apart is paired by itself, and the article's own words go on behind it. */
function pairMarks(text: string, paragraphs: readonly Paragraph[], style: MarkStyle): Piece[] {
	const stretches = new Map<number, Numbered[]>([[0, []]]);
	for (const [index, paragraph] of paragraphs.entries()) {
		const { apart } = paragraph;
		const stretch = stretches.get(apart) ?? [];
		stretches.set(apart, stretch);
		stretch.push({ ...paragraph, index });
	}
	const guillemets = guillemetsOf(text, style);
	const pieces = [...stretches.values()]
		.flatMap((stretch) => pairStretch(text, stretch, style, guillemets))
		.sort((a, b) => a.start - b.start);
	return pieces.map((piece, at) => {
		const before = paragraphs[pieces[at - 1]?.paragraph ?? -1]?.apart;
		const goesOn = piece.continues && before === paragraphs[piece.paragraph]?.apart;
		return { ...piece, continues: goesOn };
	});
}

function pairStretch(
	text: string,
	paragraphs: readonly Numbered[],
	style: MarkStyle,
	guillemets: Guillemets,
): Piece[] {
	const pieces: Piece[] = [];
	const marksOf = (paragraph: Paragraph) => findMarks(text, paragraph, style, guillemets);
	let open: Opening | null = null;
	let marks = paragraphs[0] === undefined ? [] : marksOf(paragraphs[0]);
	for (const [at, paragraph] of paragraphs.entries()) {
		const { index } = paragraph;
		const next = paragraphs[at + 1];
		const following = next === undefined ? [] : marksOf(next);
		const emit = (opening: Opening, end: number, outerEnd: number) =>
			pushPiece(pieces, text, index, opening, end, outerEnd);
		open = pairWithin(marks, open, emit);
		const goesOn: Opening | null =
			open !== null && next?.section === paragraph.section
				? continuation(text, paragraph, next, following, open)
				: null;
		if (open !== null && (goesOn !== null || endsUnclosed(text, open, paragraph, style))) {
			emit(open, paragraph.end, paragraph.end);
		}
		open = goesOn;
		marks = goesOn !== null && goesOn.start > goesOn.outerStart ? following.slice(1) : following;
	}
	return pieces;
}

function pairWithin(
	marks: readonly Mark[],
	carried: Opening | null,
	emit: (opening: Opening, end: number, outerEnd: number) => void,
): Opening | null {
	let open = carried;
	let depth = 0;
	for (const [index, mark] of marks.entries()) {
		if (open === null) {
			if (mark.opens) open = { start: mark.end, outerStart: mark.start, continues: false };
		} else if (mark.strictlyOpens) {
			if (depth > 0 || closesTwice(marks, index)) depth++;
			else open = { start: mark.end, outerStart: mark.start, continues: false };
		} else if (mark.closes && depth > 0) {
			depth--;
		} else if (mark.closes) {
			emit(open, mark.start, mark.end);
			open = null;
		}
	}
	return open;
}

/** No quotation has more marks inside; a text made of marks must not take minutes. */
const farthestClosing = 30;

/** An opening mark inside a quotation opens an inner one where both are closed: `“… “…” and “…” …”`. */
function closesTwice(marks: readonly Mark[], index: number): boolean {
	let depth = 1;
	for (let at = index; at < Math.min(marks.length, index + farthestClosing); at++) {
		const mark = marks[at];
		if (mark?.strictlyOpens) depth++;
		else if (mark?.closes) depth--;
		if (depth === 0) return true;
	}
	return false;
}

/** A quotation left open goes on where the next paragraph opens with a mark, or has a closing one first. */
function continuation(
	text: string,
	paragraph: Numbered,
	next: Numbered,
	marks: readonly Mark[],
	open: Opening,
): Opening | null {
	const first = marks[0];
	if (first === undefined) return null;
	// a post or a block quotation between the two is no interruption
	const isBeside = next.index === paragraph.index + 1;
	const isInterrupted = isBeside && /[^\s*_#]/u.test(text.slice(paragraph.end, next.start));
	if (first.start === next.start && first.opens) {
		return { start: first.end, outerStart: first.start, continues: !isInterrupted };
	}
	if (first.strictlyOpens || !first.closes || open.continues || isInterrupted || !isBeside)
		return null;
	return { start: next.start, outerStart: next.start, continues: true };
}

/**
 * A mark that nothing closes counts where a quotation may well begin: the paragraph's start, after `:` or `,`. Not
 * where the article's own words follow: `“It is late, said Ada Example.`
 */
function endsUnclosed(
	text: string,
	open: Opening,
	paragraph: Paragraph,
	style: MarkStyle,
): boolean {
	if (style === "single" || saysWhoSpeaks(text.slice(open.start, paragraph.end))) return false;
	if (open.outerStart === paragraph.start) return true;
	return /[:,]\s*$/u.test(
		text.slice(Math.max(paragraph.start, open.outerStart - 3), open.outerStart),
	);
}

/** `…, said Ada Example`, `…, she said`. */
function saysWhoSpeaks(words: string): boolean {
	const inverted = /[,?!]\s+(\p{Ll}+)\s+(?:\p{Lu}|the\s|an?\s|he\b|she\b|they\b)/gu;
	const straight = /[,?!]\s+(?:he|she|they|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s(\p{Ll}+)[.,:]/gu;
	return [inverted, straight].some((tag) =>
		[...words.matchAll(tag)].some(([, verb = ""]) => isSpeechVerb(verb)),
	);
}

function pushPiece(
	pieces: Piece[],
	text: string,
	paragraph: number,
	opening: Opening,
	end: number,
	outerEnd: number,
): void {
	const span = trimmed(text, { start: opening.start, end });
	if (!/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) return;
	const outer = { start: opening.outerStart, end: outerEnd };
	pieces.push({ ...span, paragraph, continues: opening.continues, outer, isTurn: false });
}

function trimmed(text: string, span: Span): Span {
	let { start, end } = span;
	while (start < end && /\s/u.test(text.charAt(start))) start++;
	while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
	return { start, end };
}

function looksLikeSpeech(text: string, piece: Piece): boolean {
	return isPhrase(text, piece) && /[,.?!…]$/u.test(text.slice(piece.start, piece.end));
}

function isPhrase(text: string, piece: Piece): boolean {
	return /\s/u.test(text.slice(piece.start, piece.end));
}

function countOutside(inner: readonly Piece[], outer: readonly Piece[]): number {
	let count = 0;
	let at = 0;
	for (const piece of inner) {
		while (at < outer.length && (outer[at]?.outer.end ?? 0) <= piece.start) at++;
		const around = outer[at];
		if (around === undefined || piece.start < around.start) count++;
	}
	return count;
}
