import { type Token, tokensOf } from "../language/tokens.ts";
import { type Notation, type Quantity, quantitiesIn } from "./quantities.ts";
import { shortFormsOf } from "./short-forms.ts";

/**
 * The words of a text in one form for all ways to write them: dates, amounts, times and versions by their parts, short
 * forms and the names that they stand for by a word that both have, and what is written with a hyphen or without as one.
 * Words that stand for a longer or shorter piece of the text share its place.
 */
export function normalWords(text: string, notation: Notation): readonly Token[] {
	const pieces = piecesOf(text, notation);
	const mark = shortFormsOf(notation.language)?.mark ?? ((tokens: readonly Token[]) => tokens);
	if (pieces.length === 0) return mark(tokensOf(text));
	const tokens: Token[] = [];
	let from = 0;
	for (const { start, end, words } of pieces) {
		if (start < from) continue;
		push(tokens, text, from, start);
		const capital = /\p{Lu}/u.test(text.slice(start, end));
		for (const word of words) tokens.push({ word, start, end, capital });
		from = end;
	}
	push(tokens, text, from, text.length);
	return mark(tokens);
}

type Piece = Pick<Quantity, "start" | "end" | "words">;

/** What of a text is not written as it is read, in the text's order. */
function piecesOf(text: string, notation: Notation): Piece[] {
	const pieces: Piece[] = [];
	if (/\p{Nd}/u.test(text) || mayCount.test(text)) {
		for (const quantity of quantitiesIn(text, notation))
			if (quantity.kind !== "number" || /\p{Nd}/u.test(quantity.words[0] ?? ""))
				pieces.push(quantity);
	}
	pieces.push(...hyphenated(text), ...shortForms(text, notation.language), ...spokenPercent(text));
	return pieces.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Number words count where they stand before one of these. */
const mayCount = /milli|trillion|billion|thousand|tausend|\bmil\b/iu;

/** Prefixes that are written apart by a hyphen as often as not. */
const hyphen = /(?<![\p{L}\p{N}-])(wi|co|re|e|log|pre|un)-(\p{L}+)(?![\p{L}-])/giu;

function hyphenated(text: string): Piece[] {
	if (!text.includes("-")) return [];
	return Array.from(text.matchAll(hyphen), ({ index, 0: whole, 1: one = "", 2: two = "" }) => ({
		start: index,
		end: index + whole.length,
		words: tokensOf(one + two).map(({ word }) => word),
	}));
}

function shortForms(text: string, language: string): Piece[] {
	const forms = shortFormsOf(language);
	if (!forms) return [];
	// Where all is in capitals, none tells a short form; but one that is none in small letters either is one.
	const isShouted = text === text.toUpperCase();
	const pieces = Array.from(text.matchAll(forms.pattern), ({ index, 0: short }): Piece | null => {
		const word = forms.wordFor(isShouted ? short.toLowerCase() : short);
		return word ? { start: index, end: index + short.length, words: [word] } : null;
	}).filter((piece) => piece !== null);
	if (language === "en")
		for (const { index } of text.matchAll(theUs))
			pieces.push({ start: index, end: index + 2, words: [forms.wordFor("US") ?? "us"] });
	return pieces;
}

/** In small letters it is the country behind "the": nobody says so of themselves. */
const theUs = /(?<=\bthe )us\b/gu;

const percentWords = /(?<![\p{L}])(?:per cent|pour cent|por ciento)(?!\p{L})/giu;

function spokenPercent(text: string): Piece[] {
	return Array.from(text.matchAll(percentWords), ({ index, 0: whole }) => ({
		start: index,
		end: index + whole.length,
		words: [whole.toLowerCase().replace("per cent", "percent").replace(/\s/gu, "")],
	}));
}

function push(tokens: Token[], text: string, from: number, to: number): void {
	if (from >= to) return;
	for (const { start, end, ...token } of tokensOf(text.slice(from, to)))
		tokens.push({ ...token, start: from + start, end: from + end });
}
