import { isQuestion, wordCount } from "../../article/line-shapes.ts";
import {
	childrenOf,
	classOf,
	isElement,
	isText,
	type PageDocument,
	type PageElement,
	type PageNode,
	wordsOf,
} from "./dom.ts";
import { isBlock } from "./inline-elements.ts";
import { joinedLines, type Line, linesOf, linkedShare } from "./lines.ts";
import { itemsOf, numberItems } from "./list-items.ts";
import { struckMark } from "./meant-words.ts";
import { type PageBlock, textOfBlock } from "./page-blocks.ts";
import { all, closest, first, holds } from "./selectors.ts";

/** A block of the page with what speaks for and against its being text of the article. */
export interface Leaf {
	readonly block: PageBlock;
	/** The element that stands for it in the page; several leaves may share one. */
	readonly element: PageElement;
	/** The share of its letters that are links, 0 to 1. */
	readonly linked: number;
	/** A list whose points each begin with a linked headline and go on with how that article begins. */
	readonly teases?: boolean;
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

const blocks =
	"address, article, aside, blockquote, center, div, dl, figure, footer, form, h1, h2, h3, h4, h5, h6, header, main, menu, ol, p, pre, section, table, ul";

function walk(document: PageDocument, element: PageElement, add: Add): void {
	let run: PageNode[] = [];
	const flush = (): void => {
		addRun(document, element, run, add);
		run = [];
	};
	for (const node of childrenOf(element)) {
		if (isText(node)) run.push(node);
		if (!isElement(node)) continue;
		if (!isBlock(node) && !holds(node, blocks)) {
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
	if (/^(?:UL|OL|MENU)$/u.test(tagName) && !isPlainList(element)) numberItems(document, element);
	const isWhole = readBlock[tagName.replace(/\d/u, "")]?.fits(element) ?? false;
	if (!isWhole && !element.hasAttribute(struckMark)) {
		walk(document, element, add);
		return;
	}
	const struck = struckIn(element);
	const teases = /^(?:UL|OL)$/u.test(tagName) && isTeaserList(element);
	const linked = /^(?:PRE|BLOCKQUOTE)$/u.test(tagName) ? 0 : linkedShare(element);
	const block = readBlock[tagName.replace(/\d/u, "")]?.read(element) ?? null;
	const isEmpty = block === null || textOfBlock(block).trim() === "";
	add(element, [...(isEmpty ? [] : [{ block, linked, teases }]), ...struck]);
}

interface BlockReader {
	fits(element: PageElement): boolean;
	read(element: PageElement): PageBlock;
}

function isTeaserList(list: PageElement): boolean {
	const items = Array.from(list.children);
	const teasers = items.filter((item) => {
		const link = first(item, "a");
		const [headline, all] = [wordsOf(link), wordsOf(item)];
		return (
			wordCount(headline) >= 4 &&
			all.startsWith(headline) &&
			wordCount(all) >= wordCount(headline) + 8
		);
	});
	return items.length >= 3 && teasers.length * 4 >= items.length * 3;
}

/** A post of a social network, by the name of what shows it or by the link to it. */
export function isPost(element: PageElement): boolean {
	return (
		postName.test(classOf(element)) ||
		all(element, "a").some((link) => postAddress.test(link.getAttribute("href") ?? ""))
	);
}

const postName =
	/(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|fb-post|tiktok-embed|bluesky-embed|mastodon-embed|reddit-(?:card|embed)\S*|telegram-post)(?:\s|$)/u;

const postAddress =
	/^https?:\/\/(?:\w+\.)?(?:(?:twitter|x)\.com\/\w+\/status\/|instagram\.com\/p\/|facebook\.com\/[^/]+\/posts\/|bsky\.app\/profile\/[^/]+\/post\/|t\.me\/\w+\/\d|threads\.net\/|tiktok\.com\/@)/u;

const listReader: BlockReader = {
	fits: (list) => isPlainList(list),
	read: (list) => ({ kind: "list", items: itemsOf(list, 0) }),
};

/** The elements that are one block each, by their names without figures. */
const readBlock: Readonly<Record<string, BlockReader>> = {
	H: {
		fits: ({ tagName }) => /^H[1-6]$/u.test(tagName),
		read: (heading) => {
			return { kind: "heading", depth: Number(heading.tagName[1]), text: joinedLines([heading]) };
		},
	},
	BLOCKQUOTE: {
		fits: (quotation) => isPost(quotation) && wordCount(wordsOf(quotation)) <= 150,
		read: (quotation) => {
			return {
				kind: "post",
				text: linesOf([quotation])
					.map(({ text }) => text)
					.join("\n"),
			};
		},
	},
	UL: listReader,
	OL: listReader,
	MENU: listReader,
	TABLE: {
		fits: (table) => isDataTable(table),
		read: (table) => ({ kind: "table", rows: rowsOf(table) }),
	},
	PRE: {
		fits: () => true,
		// no pattern for the spaces at the end: thousands in a row would be tried from each of them
		read: ({ textContent }) => ({
			kind: "code",
			text: (textContent ?? "").replace(/^\n/u, "").trimEnd(),
		}),
	},
};

function rowsOf(table: PageElement): string[][] {
	return all(table, "tr")
		.map((row) => Array.from(row.children).map((cell) => joinedLines([cell])))
		.filter((row) => row.some((cell) => cell !== ""));
}

/** The words that were struck out of an element, each once. */
function struckIn(element: PageElement): Omit<Leaf, "element">[] {
	const marked = [element, ...all(element, `[${struckMark}]`)];
	return marked.flatMap((each) => {
		const words = each.getAttribute(struckMark) ?? "";
		each.removeAttribute(struckMark);
		return words === "" ? [] : [{ block: { kind: "struck", words }, linked: 0 } as const];
	});
}

/** Points, not sections: no item holds a heading, or paragraphs one below the other. */
function isPlainList(list: PageElement): boolean {
	if (holds(list, "h1, h2, h3, h4, h5, h6, table, pre, dl")) return false;
	return all(list, "li").every((item) => {
		const paragraphs = all(item, "p").filter((p) => closest(p, "li") === item && wordsOf(p) !== "");
		return paragraphs.length < 2 && !leadsWithQuestion(item);
	});
}

function leadsWithQuestion(item: PageElement): boolean {
	const [first, second] = linesOf([item]);
	return first !== undefined && second !== undefined && first.bold && isQuestion(first.text);
}

/** Rows of cells with few words each; other tables hold the layout of a page. */
function isDataTable(table: PageElement): boolean {
	if (holds(table, "table, h1, h2, h3, h4, form")) return false;
	const rows = all(table, "tr");
	if (holds(table, "th")) {
		return rows.length > 1 && all(table, "td").every((cell) => wordCount(wordsOf(cell)) <= 80);
	}
	if (holds(table, "ul, ol") || all(table, "div").some((box) => holds(box, "p"))) return false;
	return (
		rows.length > 1 &&
		rows.every((row) => row.children.length > 1) &&
		all(table, "td").every((cell) => wordCount(wordsOf(cell)) <= 25)
	);
}

/** Text between blocks is a paragraph, or several with blank lines between; it gets an element of its own. */
function addRun(
	document: PageDocument,
	parent: PageElement,
	run: readonly PageNode[],
	add: Add,
): void {
	const lines = linesOf(run, closest(parent, "a") !== null);
	const [first] = run;
	const strikes = run.some((node) => isElement(node) && holdsStruck(node));
	if ((lines.length === 0 && !strikes) || first === undefined) return;
	let element = parent;
	if (parent.tagName !== "P" || run.length < childrenOf(parent).length) {
		element = document.createElement("p");
		first.before(element);
		element.append(...run);
	}
	add(element, [...paragraphsOf(lines), ...struckIn(element)]);
}

function holdsStruck(element: PageElement): boolean {
	return element.hasAttribute(struckMark) || holds(element, `[${struckMark}]`);
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
