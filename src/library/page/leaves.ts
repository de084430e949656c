import { isQuestion, wordCount } from "../../article/line-shapes.ts";
import {
	all,
	isElement,
	isText,
	type PageDocument,
	type PageElement,
	type PageNode,
	wordsOf,
} from "./dom.ts";
import type { ListItem, PageBlock } from "./page.ts";

/** A block of the page with what speaks for and against its being text of the article. */
export interface Leaf {
	readonly block: PageBlock;
	/** The element that stands for it in the page; several leaves may share one. */
	readonly element: PageElement;
	/** The share of its letters that are links, 0 to 1. */
	readonly linked: number;
}

/** The attribute that numbers the elements of leaves, so that they are found again in what is made of the page. */
export const leafMark = "data-leaf";

/** Splits a page's body into blocks, in reading order, and marks the element of each with its number. */
export function splitLeaves(document: PageDocument, body: PageElement): Leaf[] {
	const leaves: Leaf[] = [];
	const add = (element: PageElement, found: readonly Omit<Leaf, "element">[]): void => {
		if (found.length > 0) element.setAttribute(leafMark, `${leaves.length}`);
		for (const leaf of found) leaves.push({ ...leaf, element });
	};
	walk(document, body, add);
	return leaves;
}

type Add = (element: PageElement, leaves: readonly Omit<Leaf, "element">[]) => void;

const blockTags =
	/^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CENTER|DD|DETAILS|DIALOG|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HGROUP|HR|LI|MAIN|MENU|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL|.*-.*)$/u;

const blocks =
	"address, article, aside, blockquote, center, div, dl, figure, footer, form, h1, h2, h3, h4, h5, h6, header, main, menu, ol, p, pre, section, table, ul";

function walk(document: PageDocument, element: PageElement, add: Add): void {
	let run: PageNode[] = [];
	const flush = (): void => {
		addRun(document, element, run, add);
		run = [];
	};
	for (const node of Array.from(element.childNodes)) {
		if (isText(node)) run.push(node);
		if (!isElement(node)) continue;
		if (!blockTags.test(node.tagName) && node.querySelector(blocks) === null) {
			run.push(node);
			continue;
		}
		flush();
		addBlock(document, node, add);
	}
	flush();
}

function addBlock(document: PageDocument, element: PageElement, add: Add): void {
	const { tagName } = element;
	if (/^H[1-6]$/u.test(tagName)) {
		const text = linesOf([element])
			.map((line) => line.text)
			.join(" ");
		if (text === "") return;
		const block = { kind: "heading", depth: Number(tagName[1]), text } as const;
		add(element, [{ block, linked: linkedShare(element) }]);
	} else if (/^(?:UL|OL|MENU)$/u.test(tagName) && isPlainList(element)) {
		const items = itemsOf(element, 0);
		if (items.length === 0) return;
		const block = { kind: "list", ordered: tagName === "OL", items } as const;
		add(element, [{ block, linked: linkedShare(element) }]);
	} else if (tagName === "TABLE" && isDataTable(element)) {
		const rows = all(element, "tr").map((row) =>
			Array.from(row.children).map((cell) => wordsOf(cell)),
		);
		const block = {
			kind: "table",
			rows: rows.filter((row) => row.some((cell) => cell !== "")),
		} as const;
		add(element, [{ block, linked: linkedShare(element) }]);
	} else if (tagName === "PRE") {
		const text = (element.textContent ?? "").replace(/^\n|\s+$/gu, "");
		if (text.trim() !== "") add(element, [{ block: { kind: "code", text }, linked: 0 }]);
	} else walk(document, element, add);
}

/** Points, not sections: no item holds a heading, or paragraphs one below the other. */
function isPlainList(list: PageElement): boolean {
	if (list.querySelector("h1, h2, h3, h4, h5, h6, table, pre, dl") !== null) return false;
	return all(list, "li").every((item) => {
		const paragraphs = all(item, "p").filter((p) => p.closest("li") === item && wordsOf(p) !== "");
		return paragraphs.length < 2 && !leadsWithQuestion(item);
	});
}

function leadsWithQuestion(item: PageElement): boolean {
	const [first, second] = linesOf([item]);
	return first !== undefined && second !== undefined && first.bold && isQuestion(first.text);
}

function itemsOf(list: PageElement, level: number): ListItem[] {
	return Array.from(list.children).flatMap((item) => {
		if (/^(?:UL|OL)$/u.test(item.tagName)) return itemsOf(item, level + 1);
		const inner = all(item, "ul, ol").filter(
			(each) => each.parentElement?.closest("ul, ol") === list,
		);
		const nested = inner.flatMap((each) => itemsOf(each, level + 1));
		for (const each of inner) each.remove();
		const text = wordsOf(item);
		return text === "" ? nested : [{ level, text }, ...nested];
	});
}

/** Rows of cells with few words each; other tables hold the layout of a page. */
function isDataTable(table: PageElement): boolean {
	if (table.querySelector("table, h1, h2, h3, h4, ul, ol, div p") !== null) return false;
	const rows = all(table, "tr");
	if (table.querySelector("th") !== null) return rows.length > 1;
	return (
		rows.length > 1 &&
		rows.every((row) => row.children.length > 1) &&
		all(table, "td").every((cell) => wordCount(wordsOf(cell)) <= 25)
	);
}

interface Line {
	readonly text: string;
	/** All its words are bold, or set larger. */
	readonly bold: boolean;
	readonly linked: number;
	/** A blank line stood above it. */
	readonly apart: boolean;
}

/** Text between blocks is a paragraph, or several with blank lines between; it gets an element of its own. */
function addRun(
	document: PageDocument,
	parent: PageElement,
	run: readonly PageNode[],
	add: Add,
): void {
	const lines = linesOf(run, parent.closest("a") !== null);
	const [first] = run;
	if (lines.length === 0 || first === undefined) return;
	let element = parent;
	if (parent.tagName !== "P" || run.length < parent.childNodes.length) {
		element = document.createElement("p");
		first.before(element);
		element.append(...run);
	}
	add(element, paragraphsOf(lines));
}

/** A question in bold on a line of its own is a heading; long lines under each other are paragraphs. */
function paragraphsOf(lines: readonly Line[]): Omit<Leaf, "element">[] {
	const long = lines.length > 1 && lines.every(({ text }) => wordCount(text) >= 12);
	const leaves: Omit<Leaf, "element">[] = [];
	let open: Line[] = [];
	const close = (): void => {
		const letters = open.reduce((sum, { text }) => sum + text.length, 0);
		const linked = open.reduce((sum, line) => sum + line.linked * line.text.length, 0);
		const text = open.map((line) => line.text).join("\n");
		if (text !== "") leaves.push({ block: { kind: "paragraph", text }, linked: linked / letters });
		open = [];
	};
	for (const line of lines) {
		const asks = line.bold && isQuestion(line.text);
		if (asks || line.apart || long) close();
		if (asks) {
			const block = { kind: "heading", depth: 3, text: line.text } as const;
			leaves.push({ block, linked: line.linked });
		} else open.push(line);
	}
	close();
	return leaves;
}

interface Style {
	readonly bold: boolean;
	readonly linked: boolean;
}

/** The lines of inline text, apart where the page breaks them. */
function linesOf(nodes: readonly PageNode[], linked = false): Line[] {
	const lines: Line[] = [];
	let pieces: { text: string; style: Style }[] = [];
	let apart = false;
	const end = (): void => {
		const line = lineOf(pieces, apart);
		apart = line === null ? lines.length > 0 : false;
		if (line !== null) lines.push(line);
		pieces = [];
	};
	const read = (node: PageNode, style: Style): void => {
		if (isText(node)) {
			const text = node.textContent ?? "";
			if (!style.bold && /^\s*["“(]?\p{Lu}/u.test(text) && isBoldQuestion(pieces)) end();
			pieces.push({ text, style });
		}
		if (!isElement(node) || /^(?:SCRIPT|STYLE|IMG)$/u.test(node.tagName)) return;
		if (node.tagName === "BR") {
			end();
			return;
		}
		if (node.tagName === "SUP" && /^\[.{1,4}\]$/u.test(wordsOf(node))) return;
		const inner = {
			bold: style.bold || isBold(node),
			linked: style.linked || node.tagName === "A",
		};
		const marks = node.tagName === "Q" ? ["“", "”"] : ["", ""];
		if (blockTags.test(node.tagName)) end();
		pieces.push({ text: marks[0] ?? "", style: inner });
		for (const child of Array.from(node.childNodes)) read(child, inner);
		pieces.push({ text: marks[1] ?? "", style: inner });
		if (blockTags.test(node.tagName)) end();
	};
	for (const node of nodes) read(node, { bold: false, linked });
	end();
	return lines;
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
		) || /(?:^|[\s_-])(?:bold|strong)(?:$|[\s_-])/iu.test(element.getAttribute("class") ?? "")
	);
}

/** Soft hyphens and marks without width are for the page's layout. */
function lineOf(pieces: readonly { text: string; style: Style }[], apart: boolean): Line | null {
	const text = pieces
		.map((piece) => piece.text)
		.join("")
		.replace(/[\u00ad\u200b\u2060\ufeff]/gu, "")
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

function linkedShare(element: PageElement): number {
	if (element.closest("a") !== null) return 1;
	const links = all(element, "a").reduce((sum, link) => sum + letters(wordsOf(link)), 0);
	return links / Math.max(1, letters(wordsOf(element)));
}
