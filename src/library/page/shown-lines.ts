import { foldLine, isProse, wordCount } from "../../article/line-shapes.ts";
import {
	childrenOf,
	isElement,
	isText,
	type PageDocument,
	type PageElement,
	withoutLayoutMarks,
} from "./dom.ts";
import { isBlock } from "./inline-elements.ts";
import { first } from "./selectors.ts";

/** A line that a page shows, as it breaks it. */
export interface ShownLine {
	readonly text: string;
	/** What the elements around it are called, the words apart by hyphens. */
	readonly names: string;
	/** The depth of the heading that it is in, 1 to 6; 7 for none. */
	readonly depth: number;
}

/** All lines of a page, as far as they are read. */
export function shownLines(document: PageDocument): ShownLine[] {
	const body = first(document, "body");
	return body === null ? [] : linesIn(body);
}

/** Of a page's lines those that may say who wrote the article and when: around its headline, up to its first long paragraph. */
export function linesAtHeadline(
	lines: readonly ShownLine[],
	headline: string | null,
): readonly ShownLine[] {
	const from = Math.max(0, placeOfHeadline(lines, headline));
	const below = lines.slice(from + 1, from + 1 + linesBelow);
	const text = below.findIndex(({ text }) => isProse(text) && wordCount(text) >= 30);
	return [
		...(text < 0 ? below : below.slice(0, text)),
		...lines.slice(Math.max(0, from - linesAbove), from),
	];
}

/** The highest heading with the headline's words, else the first heading of all. */
function placeOfHeadline(lines: readonly ShownLine[], headline: string | null): number {
	const wanted = foldLine(headline ?? "");
	let [at, depth] = [-1, 8];
	for (const [index, line] of lines.entries()) {
		if (line.depth >= depth || foldLine(line.text) !== wanted) continue;
		[at, depth] = [index, line.depth];
	}
	return at < 0 ? lines.findIndex((line) => line.depth === 1) : at;
}

const linesBelow = 18;
const linesAbove = 5;

/** More lines than any page has above its article. */
const maxLines = 2000;

const unread =
	/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|NAV|FOOTER|SELECT|TEXTAREA|IFRAME|BUTTON|FIGCAPTION|BLOCKQUOTE)$/iu;

function linesIn(body: PageElement): ShownLine[] {
	const lines: ShownLine[] = [];
	let text = "";
	let names = "";
	let depth = 7;
	const end = (): void => {
		const words = withoutLayoutMarks(text).replace(/\s+/gu, " ").trim();
		if (words !== "") lines.push({ text: words, names, depth });
		text = "";
		names = "";
		depth = 7;
	};
	const read = (element: PageElement, around: string, outer: number): void => {
		if (lines.length > maxLines) return;
		const inner = `${around} ${nameOf(element)}`.slice(-300);
		const own = /^H[1-6]$/u.test(element.tagName) ? Number(element.tagName[1]) : outer;
		for (const node of childrenOf(element)) {
			if (isText(node)) {
				text += node.textContent ?? "";
				if ((node.textContent ?? "").trim() !== "") {
					names += inner;
					depth = own;
				}
			}
			if (!isElement(node)) continue;
			if (unread.test(node.tagName)) {
				text += " ";
				continue;
			}
			const breaks = node.tagName === "BR" || isBlock(node);
			if (breaks) end();
			read(node, inner, own);
			if (breaks) end();
		}
	};
	read(body, "", 7);
	end();
	return lines;
}

function nameOf(element: PageElement): string {
	return ["class", "itemprop", "rel"]
		.map((name) => element.getAttribute(name) ?? "")
		.join(" ")
		.replace(/([a-z\d])([A-Z])/gu, "$1-$2")
		.toLowerCase();
}
