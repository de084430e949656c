import { isolate } from "./direction.ts";

/**
 * Text of an article or a member as Discord markdown that shows it to the letter: nothing in it
 * formats, pings, links, or becomes a heading, list, quotation, time stamp or emoji. Discord shows
 * the character after a backslash as it is, wherever that character is neither letter, digit nor space.
 */
export function escapeText(text: string): string {
	return text
		.replace(loneSurrogate, "\uFFFD")
		.replace(meaningfulAnywhere, "\\$&")
		.replace(meaningfulAtLineStart, "$1\\$2")
		.replace(orderedListItem, "$1\\$2");
}

/** The same on one line, for names and headings; held apart where it runs from right to left. */
export function escapeLine(text: string): string {
	const line = escapeText(text.replace(/\s+/gu, " ").trim());
	return rightToLeft.test(line) ? isolate(line) : line;
}

/** JSON can carry half of a surrogate pair, Discord refuses it. */
const loneSurrogate = /\p{Surrogate}/gu;

/**
 * Emphasis, code, spoilers, links, `<@1>` and its kin, `@everyone`; a colon only where it would make an
 * address (`https://`) or an emoji (`:tada:`), so that times of day stay as they are.
 */
const meaningfulAnywhere = /[\\*_~|`<[\]@]|:(?=\/\/|[^\s:]{0,64}:)/g;

/** Headings (`#`), subtext (`-#`), lists (`-`, `+`; `*` is escaped anywhere), quotations (`>`). */
const meaningfulAtLineStart = /^([^\S\n]*)([#>+-])/gm;

const orderedListItem = /^([^\S\n]*\d{1,20})([.)])/gm;

/** Hebrew, Arabic and their neighbours, and the marks that turn the direction of what follows. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\p{Bidi_Control}]/u;
