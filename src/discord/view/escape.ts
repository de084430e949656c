import { isolate } from "./direction.ts";

/**
 * Text of an article or a member as Discord markdown that shows it to the letter: nothing in it
 * formats, pings, links, or becomes a heading, list, quotation, time stamp or emoji. Discord shows
 * the character after a backslash as it is, wherever that character is neither letter, digit nor space.
 */
export function escapeText(text: string): string {
	return escapeMarked(text, []);
}

/** Markup to put into a text, before the character at `at`. */
export interface Mark {
	readonly at: number;
	readonly sign: string;
}

/** The same with markup in it, in order. What is escaped is what it is without the markup. */
export function escapeMarked(text: string, marks: readonly Mark[]): string {
	const harmless = text.replace(loneSurrogate, "\uFFFD");
	// Each a backslash before its last character. Sorting leaves markup before the escape at the same place.
	const escapes = [meaningfulAnywhere, meaningfulAtLineStart, orderedListItem].flatMap((pattern) =>
		Array.from(harmless.matchAll(pattern), (found) => ({
			at: found.index + found[0].length - 1,
			sign: "\\",
		})),
	);
	let marked = "";
	let from = 0;
	for (const { at, sign } of [...marks, ...escapes].sort((a, b) => a.at - b.at)) {
		marked += harmless.slice(from, at) + sign;
		from = at;
	}
	return marked + harmless.slice(from);
}

/** The same on one line, for names and headings; held apart where it runs from right to left. */
export function escapeLine(text: string): string {
	const line = escapeText(text.replace(/\s+/gu, " ").trim());
	return rightToLeft.test(line) ? isolate(line) : line;
}

/** The text that `escapeLine` has escaped. */
export function unescapeLine(line: string): string {
	return line.replace(/\\([^0-9A-Za-z\s])/gu, "$1").replace(/^\u2068(.*)\u2069$/u, "$1");
}

/** JSON can carry half of a surrogate pair, Discord refuses it. */
const loneSurrogate = /\p{Surrogate}/gu;

/**
 * Emphasis, code, spoilers, links, `<@1>` and its kin, `@everyone`; a colon only where it would make an
 * address (`https://`) or an emoji (`:tada:`), so that times of day stay as they are.
 */
const meaningfulAnywhere = /[\\*_~|`<[\]@]|:(?=\/\/|[^\s:]{0,64}:)/g;

/** Headings (`#`), subtext (`-#`), lists (`-`, `+`; `*` is escaped anywhere), quotations (`>`). */
const meaningfulAtLineStart = /^[^\S\n]*[#>+-]/gm;

const orderedListItem = /^[^\S\n]*\d{1,20}[.)]/gm;

/** Hebrew, Arabic and their neighbours, and the marks that turn the direction of what follows. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\p{Bidi_Control}]/u;
