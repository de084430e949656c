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
	readonly isHeadline: boolean;
}

/** Lines that may say who wrote an article and when: those around its headline, up to its first long paragraph. */
export function linesAtHeadline(document: PageDocument, headline: string | null): ShownLine[] {
	const body = first(document, "body");
	if (body === null) return [];
	const lines = linesIn(body);
	const wanted = foldLine(headline ?? "");
	const exact = lines.findIndex(({ text, isHeadline }) => isHeadline && foldLine(text) === wanted);
	const at = exact < 0 ? lines.findIndex(({ isHeadline }) => isHeadline) : exact;
	const from = Math.max(0, at);
	const below = lines.slice(from + 1, from + 1 + linesBelow);
	const text = below.findIndex(({ text }) => isProse(text) && wordCount(text) >= 30);
	return [
		...(text < 0 ? below : below.slice(0, text)),
		...lines.slice(Math.max(0, from - linesAbove), from),
	];
}

const linesBelow = 18;
const linesAbove = 5;

/** More lines than any page has above its article. */
const maxLines = 2000;

const unread =
	/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|NAV|FOOTER|SELECT|TEXTAREA|IFRAME|FIGCAPTION|BLOCKQUOTE)$/iu;

function linesIn(body: PageElement): ShownLine[] {
	const lines: ShownLine[] = [];
	let text = "";
	let names = "";
	let isHeadline = false;
	const end = (): void => {
		const words = withoutLayoutMarks(text).replace(/\s+/gu, " ").trim();
		if (words !== "") lines.push({ text: words, names, isHeadline });
		text = "";
		names = "";
		isHeadline = false;
	};
	const read = (element: PageElement, around: string, inHeadline: boolean): void => {
		if (lines.length > maxLines) return;
		const inner = `${around} ${nameOf(element)}`.slice(-300);
		const isHead = inHeadline || element.tagName === "H1";
		for (const node of childrenOf(element)) {
			if (isText(node)) {
				text += node.textContent ?? "";
				if ((node.textContent ?? "").trim() !== "") {
					names += inner;
					isHeadline = isHead;
				}
			}
			if (!isElement(node) || unread.test(node.tagName)) continue;
			const breaks = node.tagName === "BR" || isBlock(node);
			if (breaks) end();
			read(node, inner, isHead);
			if (breaks) end();
		}
	};
	read(body, "", false);
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
