import type { Span } from "../article.ts";

/** Which of the two families of marks: “ ” " « » '' are double, ‘ ’ ' ‹ › single. */
export type MarkStyle = "double" | "single";

/** One quotation mark in a paragraph, with what its neighbours let it be. */
export interface Mark extends Span {
	readonly opens: boolean;
	readonly closes: boolean;
	/** It can only open: white space or nothing before it, a word after it. */
	readonly strictlyOpens: boolean;
}

/** The quotation marks of one style in a stretch of text, in order. */
export function findMarks(text: string, span: Span, style: MarkStyle): Mark[] {
	const marks: Mark[] = [];
	const stretch = text.slice(span.start, span.end);
	for (const match of stretch.matchAll(style === "double" ? doubleMark : singleMark)) {
		if (match[1] !== undefined) continue;
		const mark = markAt(text, span, span.start + match.index, match[0], style);
		if (mark !== null) marks.push(mark);
	}
	return style === "single" ? withoutApostrophes(text, marks) : marks;
}

/** Six and more in a row are a ruler, not marks: the first alternative takes them out. */
const doubleMark = /(["“”„‟«»＂'’‘`])\1{5,}|'{2,3}|["“”„‟«»＂]|``|‘‘|’’/g;
const singleMark = /(['‘’‚‹›])\1{5,}|['‘’‚‹›]/g;
const space = /\s/u;
const wordCharacter = /[\p{L}\p{N}]/u;
const openingContext = /[\s([{—–\-/:,;'"“‘…>]/u;
const elision = /^(?:em|til|tis|twas|cause|n|bout|round|\d0s)\b/iu;

function markAt(
	text: string,
	span: Span,
	index: number,
	found: string,
	style: MarkStyle,
): Mark | null {
	const before = index > span.start ? text.charAt(index - 1) : "";
	const atStart = before === "" || space.test(before);
	const { start, end } = withoutInnerMark(index, found, atStart);
	const after = end < span.end ? text.charAt(end) : "";
	const atEnd = after === "" || space.test(after);
	const isWordBefore = wordCharacter.test(before);
	const isWordAfter = wordCharacter.test(after);
	const character = text.charAt(start);
	if (style === "single" && isApostropheOrDoubled(text, index, isWordBefore && isWordAfter)) {
		return null;
	}
	if (style === "single" && atStart && elision.test(text.slice(end, end + 6))) return null;

	const opens = !atEnd && (atStart || openingContext.test(before) || "“„‘‚«".includes(character));
	const standsAlone = atStart && atEnd && before !== "" && after !== "";
	const closes = standsAlone || (!atStart && (style === "double" || !isWordAfter));
	if (character === "“" || character === "‘") {
		return { start, end, opens: after !== "", closes: closes && atEnd, strictlyOpens: !atEnd };
	}
	if (character === "”" || character === "’") {
		const inverted = atStart && isWordAfter && style === "double";
		return { start, end, opens: inverted, closes: !inverted, strictlyOpens: inverted };
	}
	return { start, end, opens, closes, strictlyOpens: atStart && !atEnd };
}

/** Of three apostrophes in a row two are the outer mark, and one belongs to a quotation inside. */
function withoutInnerMark(index: number, found: string, opening: boolean): Span {
	if (found !== "'''") return { start: index, end: index + found.length };
	return opening ? { start: index, end: index + 2 } : { start: index + 1, end: index + 3 };
}

function isApostropheOrDoubled(text: string, index: number, insideWord: boolean): boolean {
	const character = text.charAt(index);
	return insideWord || text.charAt(index - 1) === character || text.charAt(index + 1) === character;
}

/** A plural possessive ("the ministers' plan") closes nothing where a later mark may close. */
function withoutApostrophes(text: string, marks: readonly Mark[]): Mark[] {
	return marks.filter((mark, index) => {
		const next = marks[index + 1];
		const possessive =
			/s/iu.test(text.charAt(mark.start - 1)) &&
			/^ [\p{L}]/u.test(text.slice(mark.end, mark.end + 2));
		return !(possessive && mark.closes && next?.closes && !next.strictlyOpens);
	});
}
