import { type Token, tokensOf } from "../language/tokens.ts";
import { quantitiesIn } from "./quantities.ts";
import type { Notation, Quantity } from "./quantity.ts";
import { type ShortForms, shortFormsOf } from "./short-forms.ts";
import { withLetterPairs } from "./unspaced-bigrams.ts";

/**
 * The words of a text in one form for all ways to write them: dates, amounts, times and versions by their parts, short
 * forms and the names that they stand for by a word that both have, and what is written with a hyphen or without as one.
 * Words that stand for a longer or shorter piece of the text share its place.
 */
export function normalWords(
	text: string,
	notation: Notation,
	tokens: readonly Token[] = tokensOf(text),
): readonly Token[] {
	const forms = shortFormsOf(notation.language);
	const pieces = piecesOf(text, notation);
	const read = pieces.length === 0 ? tokens : withPieces(tokens, pieces, text);
	return named(withLetterPairs(read, notation.language), text, forms);
}

/** Tokens with the words of some pieces of the text in the place of those that stand there. */
function withPieces(tokens: readonly Token[], pieces: readonly Piece[], text: string): Token[] {
	const read: Token[] = [];
	let at = 0;
	let from = 0;
	for (const { start, end, words } of pieces) {
		if (start < from) continue;
		for (; at < tokens.length && (tokens[at] as Token).start < start; at++)
			read.push(tokens[at] as Token);
		while (at < tokens.length && (tokens[at] as Token).start < end) at++;
		const capital = /\p{Lu}/u.test(text.slice(start, end));
		for (const word of words) read.push({ word, start, end, capital });
		from = end;
	}
	return [...read, ...tokens.slice(at)];
}

/** With short forms by their one word, and the names that they stand for marked with it. */
function named(
	tokens: readonly Token[],
	text: string,
	forms: ShortForms | undefined,
): readonly Token[] {
	if (!forms) return tokens;
	let read: Token[] | null = null;
	tokens.forEach((token, at) => {
		const word = forms.wordFor(token, text);
		if (word === undefined) return;
		read ??= [...tokens];
		read[at] = { ...token, word };
	});
	return forms.mark(read ?? tokens);
}

type Piece = Pick<Quantity, "start" | "end" | "words">;

/** What of a text is not written as it is read, in the text's order. */
function piecesOf(text: string, notation: Notation): Piece[] {
	const pieces: Piece[] = [];
	if (/\d/.test(text) || mayCount.test(text)) {
		for (const quantity of quantitiesIn(text, notation))
			if (quantity.kind !== "number" || /\d/.test(quantity.words[0] ?? "")) pieces.push(quantity);
	}
	if (text.includes("-")) pieces.push(...hyphenated(text));
	if (percent.test(text)) pieces.push(...spokenPercent(text));
	return pieces.length < 2 ? pieces : pieces.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Number words count where they stand before one of these. */
const mayCount = /milli|trillion|billion|thousand|tausend|\bmil\b/iu;

/** Prefixes that are written apart by a hyphen as often as not. */
const hyphen = /(?<![\p{L}\p{N}-])(wi|co|re|e|log|pre|un)-(\p{L}+)(?![\p{L}-])/giu;

function hyphenated(text: string): Piece[] {
	return Array.from(text.matchAll(hyphen), ({ index, 0: whole, 1: one = "", 2: two = "" }) => ({
		start: index,
		end: index + whole.length,
		words: tokensOf(one + two).map(({ word }) => word),
	}));
}

const percent = /per cent|pour cent|por ciento/iu;
const percentWords = /(?<!\p{L})(?:per cent|pour cent|por ciento)(?!\p{L})/giu;

function spokenPercent(text: string): Piece[] {
	return Array.from(text.matchAll(percentWords), ({ index, 0: whole }) => ({
		start: index,
		end: index + whole.length,
		words: [whole.toLowerCase().replace(/\s/gu, "")],
	}));
}
