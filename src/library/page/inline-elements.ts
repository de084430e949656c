import { isProse, wordCount } from "../../article/line-shapes.ts";
import { childrenOf, isElement, isText, type PageElement, type PageNode, wordsOf } from "./dom.ts";

/** Elements that begin a line of their own. */
const blockTags =
	/^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CENTER|DD|DETAILS|DIALOG|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HGROUP|HR|HTML|LI|MAIN|MENU|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/u;

/**
 * Whether an element begins a line of its own. One that the site invented does where it holds blocks or stands
 * among them; beside text it is a piece of that text.
 */
export function isBlock(element: PageElement): boolean {
	const { tagName } = element;
	if (blockTags.test(tagName)) return true;
	if (!tagName.includes("-")) return false;
	return holdsBlock(element) || !standsInText(element);
}

function holdsBlock(element: PageElement): boolean {
	return Array.from(element.children).some((child) => isBlockTag(child) || holdsBlock(child));
}

function isBlockTag({ tagName }: PageElement): boolean {
	return blockTags.test(tagName);
}

function standsInText(element: PageElement): boolean {
	const parent = element.parentElement;
	if (parent === null) return false;
	if (/^(?:P|H[1-6]|A|SPAN|EM|STRONG|B|I)$/u.test(parent.tagName)) return true;
	return childrenOf(parent).some((node) => isText(node) && (node.textContent ?? "").trim() !== "");
}

/** Words before and after an element on its line, that is: between blocks and breaks. */
export interface Surroundings {
	readonly before: string;
	readonly after: string;
}

/** Letters that are looked at on either side; more change nothing. */
const farEnough = 400;

/** What stands on an element's line before and after it, in whatever inline elements. */
export function surroundingsOf(element: PageElement): Surroundings {
	return { before: wordsBeside(element, "before"), after: wordsBeside(element, "after") };
}

function wordsBeside(element: PageElement, side: "before" | "after"): string {
	let words = "";
	let at: PageNode = element;
	while (words.length < farEnough) {
		let next: PageNode | null = side === "before" ? at.previousSibling : at.nextSibling;
		while (next !== null && words.length < farEnough) {
			if (isElement(next) && endsLine(next)) return words;
			const text = isText(next) || isElement(next) ? (next.textContent ?? "") : "";
			words = side === "before" ? text + words : words + text;
			next = side === "before" ? next.previousSibling : next.nextSibling;
		}
		const parent = at.parentNode;
		if (parent === null || isBlock(parent)) return words;
		at = parent;
	}
	return words;
}

function endsLine(element: PageElement): boolean {
	return element.tagName === "BR" || isBlock(element) || holdsBlock(element);
}

/**
 * Whether an element is part of a sentence of running text: without it words would be missing. What follows a whole
 * sentence, such as a link to another article at a paragraph's end, is not.
 */
export function standsInSentence(element: PageElement): boolean {
	if (isBlock(element) || holdsBlock(element)) return false;
	const { before, after } = surroundingsOf(element);
	const [above, below] = [before.trim(), after.trim()];
	if (wordCount(above) + wordCount(below) < 3) return false;
	if (!isProse(`${above} ${wordsOf(element)} ${below}`)) return false;
	const goesOn = above !== "" && !/[.!?…:。！？]["”“’'»)\]]*$/u.test(above);
	const begins = /^[\p{Ll}\d,;:.)–—-]/u.test(below) || wordCount(below) >= 5;
	return goesOn || begins;
}
