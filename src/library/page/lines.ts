import { isQuestion } from "../../article/line-shapes.ts";
import {
	childrenOf,
	classOf,
	isElement,
	isText,
	type PageElement,
	type PageNode,
	withoutLayoutMarks,
	wordsOf,
} from "./dom.ts";
import { isBlock } from "./inline-elements.ts";
import { all, closest } from "./selectors.ts";

/** A line of inline text, as the page breaks it. */
export interface Line {
	readonly text: string;
	/** All its words are bold, or set larger. */
	readonly bold: boolean;
	readonly linked: number;
	/** A blank line stood above it. */
	readonly apart: boolean;
}

/** The lines of inline text, apart where the page breaks them. */
export function linesOf(nodes: readonly PageNode[], linked = false): Line[] {
	const lines: Line[] = [];
	let pieces: { text: string; style: Style }[] = [];
	let apart = false;
	// Looked at once a line: a line that begins bold asks a question, or does not.
	let isMixed = false;
	const end = (): void => {
		const line = lineOf(pieces, apart);
		apart = line === null ? lines.length > 0 : false;
		if (line !== null) lines.push(line);
		pieces = [];
		isMixed = false;
	};
	const read = (node: PageNode, style: Style): void => {
		if (isText(node)) {
			const text = node.textContent ?? "";
			const isPlain = !style.bold && /[\p{L}\p{N}]/u.test(text);
			if (isPlain && !isMixed && /^\s*["“(]?\p{Lu}/u.test(text) && isBoldQuestion(pieces)) end();
			if (isPlain) isMixed = true;
			pieces.push({ text, style });
		}
		if (!isElement(node) || /^(?:SCRIPT|STYLE|IMG)$/u.test(node.tagName)) return;
		if (node.tagName === "BR") {
			end();
			return;
		}
		const inner = {
			bold: style.bold || isBold(node),
			linked: style.linked || node.tagName === "A",
		};
		const marks = node.tagName === "Q" ? ["“", "”"] : ["", ""];
		const endsLine = isBlock(node);
		if (endsLine) end();
		pieces.push({ text: marks[0] ?? "", style: inner });
		for (const child of childrenOf(node)) read(child, inner);
		pieces.push({ text: marks[1] ?? "", style: inner });
		if (endsLine) end();
	};
	for (const node of nodes) read(node, { bold: false, linked });
	end();
	return lines;
}

/** The same lines as one. */
export function joinedLines(nodes: readonly PageNode[]): string {
	return linesOf(nodes)
		.map(({ text }) => text)
		.join(" ");
}

/** The share of an element's letters that are links. */
export function linkedShare(element: PageElement): number {
	if (closest(element, "a") !== null) return 1;
	const links = all(element, "a").reduce((sum, link) => sum + letters(wordsOf(link)), 0);
	return links / Math.max(1, letters(wordsOf(element)));
}

interface Style {
	readonly bold: boolean;
	readonly linked: boolean;
}

/** "**What does it cost?** Two crowns.": a heading with its answer on the same line. */
function isBoldQuestion(pieces: readonly { text: string; style: Style }[]): boolean {
	const line = lineOf(pieces, false);
	return line?.bold === true && isQuestion(line.text);
}

function isBold(element: PageElement): boolean {
	if (/^(?:B|STRONG|BIG|H[1-6])$/u.test(element.tagName)) return true;
	if (element.tagName === "FONT") return /^(?:\+|[4-7])/u.test(element.getAttribute("size") ?? "");
	return (
		/font-weight:\s*(?:bold|[6-9]00)|font-size:\s*(?:large|x|1\.[1-9]|[2-9]\d?(?:\.\d+)?r?em)/iu.test(
			element.getAttribute("style") ?? "",
		) || /(?:^|[\s_-])(?:bold|strong)(?:$|[\s_-])/iu.test(classOf(element))
	);
}

function lineOf(pieces: readonly { text: string; style: Style }[], apart: boolean): Line | null {
	const text = withoutLayoutMarks(pieces.map((piece) => piece.text).join(""))
		.replace(/\s+/gu, " ")
		.trim();
	if (text === "") return null;
	const count = (of: (style: Style) => boolean): number =>
		pieces.reduce((sum, { text: words, style }) => sum + (of(style) ? letters(words) : 0), 0);
	const whole = Math.max(
		1,
		count(() => true),
	);
	return {
		text,
		bold: count(({ bold }) => bold) === whole,
		linked: count(({ linked }) => linked) / whole,
		apart,
	};
}

function letters(text: string): number {
	return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
