import type { Span } from "../article.ts";
import { isSingleApostrophe, withoutPossessives } from "./apostrophes.ts";
import type { Mark, MarkPlace } from "./mark.ts";

/** Which of the two families of marks: “ ” " « » '' are double, ‘ ’ ' ‹ › single. */
export type MarkStyle = "double" | "single";

/** Which way a text's guillemets point: « so », »so« or, both alike, »so». */
export type Guillemets = "outward" | "inward" | "alike";

/** The first of a text's guillemets opens. */
export function guillemetsOf(text: string, style: MarkStyle): Guillemets {
	const [left, right] = (style === "double" ? ["«", "»"] : ["‹", "›"]).map((mark) =>
		text.indexOf(mark),
	) as [number, number];
	if (left < 0 || right < 0) return "alike";
	return left < right ? "outward" : "inward";
}

/** The quotation marks of one style in a stretch of text, in order. */
export function findMarks(
	text: string,
	span: Span,
	style: MarkStyle,
	guillemets: Guillemets,
): Mark[] {
	const marks: Mark[] = [];
	const stretch = text.slice(span.start, span.end);
	for (const match of stretch.matchAll(style === "double" ? doubleMark : singleMark)) {
		if (match[1] !== undefined) continue;
		const place = placeOf(text, span, span.start + match.index, match[0]);
		if (style === "single" && isSingleApostrophe(text, place)) continue;
		marks.push(markAt(place, style, guillemets));
	}
	return style === "single" ? withoutPossessives(text, marks) : marks;
}

/** Six and more in a row are a ruler, not marks: the first alternative takes them out. */
const doubleMark = /(["“”„‟«»＂'’‘`])\1{5,}|'{2,3}|["“”„‟«»＂]|``|‘‘|’’/g;
const singleMark = /(['‘’‚‹›])\1{5,}|['‘’‚‹›]/g;
const space = /\s/u;
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
const openingContext = /[\s([{—–\-/:,;'"“‘…>]/u;
/** What stands before “ where it opens: no word, and no end of a sentence. */
const mayPrecede = /[\s([{—–\-/:;'"“„‘‚«>]/u;
const closingContext = /^$|[\s,.;:!?…)\]}—–-]/u;

function placeOf(text: string, span: Span, index: number, found: string): MarkPlace {
	const before = index > span.start ? text.charAt(index - 1) : "";
	const atStart = before === "" || space.test(before);
	const { start, end } = withoutInnerMark(index, found, atStart);
	const after = end < span.end ? text.charAt(end) : "";
	const atEnd = after === "" || space.test(after);
	return { start, end, character: text.charAt(start), before, after, atStart, atEnd };
}

function markAt(place: MarkPlace, style: MarkStyle, guillemets: Guillemets): Mark {
	const { start, end, character, before, after, atStart, atEnd } = place;
	const mark = { start, end };
	if (/[«»‹›]/.test(character) && guillemets !== "alike") {
		const opens = /[«‹]/.test(character) === (guillemets === "outward");
		return { ...mark, opens, closes: !opens, strictlyOpens: opens };
	}
	if (character === "„" || character === "‚") {
		return { ...mark, opens: after !== "", closes: false, strictlyOpens: !atEnd };
	}
	if (character === "“" || character === "‘") {
		// „It closes there“, as in German.
		if (before !== "" && !mayPrecede.test(before) && closingContext.test(after)) {
			return { ...mark, opens: space.test(after), closes: true, strictlyOpens: false };
		}
		const closes = before !== "" && after !== "" && atStart && atEnd;
		return { ...mark, opens: after !== "", closes, strictlyOpens: !atEnd };
	}
	if (character === "”" || character === "’") {
		const inverted = atStart && wordCharacter.test(after) && style === "double";
		return { ...mark, opens: inverted, closes: !inverted, strictlyOpens: inverted };
	}
	const opens = !atEnd && (atStart || openingContext.test(before) || character === "«");
	const standsAlone = atStart && atEnd && before !== "" && after !== "";
	const closes = standsAlone || (!atStart && (style === "double" || !wordCharacter.test(after)));
	return { ...mark, opens, closes, strictlyOpens: atStart && !atEnd };
}

/** Of three apostrophes in a row two are the outer mark, and one belongs to a quotation inside. */
function withoutInnerMark(index: number, found: string, opening: boolean): Span {
	if (found !== "'''") return { start: index, end: index + found.length };
	return opening ? { start: index, end: index + 2 } : { start: index + 1, end: index + 3 };
}
