import { isProse } from "../../article/line-shapes.ts";
import {
	childrenOf,
	classOf,
	isElement,
	isText,
	type PageElement,
	type PageNode,
	wordsOf,
} from "./dom.ts";
import { isBlock } from "./inline-elements.ts";
import { all, closest, holds } from "./selectors.ts";

/** Where the running text of a page stands: sentences that are not mostly links, whatever elements hold them. */
export interface Prose {
	/** Letters of running text in an element, 0 for one that was not there when it was measured. */
	letters(element: PageElement): number;
	/**
	 * Whether an element holds the article, whatever it is called: the stated text, the headline over text, most
	 * of the page's running text, or questions with their answers. For what `isBeside` articles by its name the
	 * share counts only where hardly anything else is left.
	 */
	isMain(element: PageElement, isBeside: boolean): boolean;
}

/** Measures a page's body as it is now. */
export function measureProse(body: PageElement): Prose {
	const measured = new Map<PageElement, Measure>();
	measure(body, false, measured);
	const { letters: every, own: whole } = measured.get(body) ?? nothing;
	const of = (element: PageElement): Measure => measured.get(element) ?? nothing;
	return {
		letters: (element) => of(element).letters,
		isMain(element, isBeside) {
			const { letters, own } = of(element);
			if (letters > 200 && holdsStatedText(element)) return true;
			const isMost = isBeside ? own > whole * 0.8 && letters > every * 0.65 : own > whole * 0.4;
			if (own > 200 && isMost) return true;
			if (own > 200 && own > whole * 0.3 && holds(element, "h1")) return true;
			return !isBeside && letters > 120 && questionsIn(element) >= 2;
		},
	};
}

interface Measure {
	readonly letters: number;
	/** Without the excerpts on cards that lead to other pages. */
	readonly own: number;
}

const nothing: Measure = { letters: 0, own: 0 };

const statedText = '[itemprop~="articleBody"]';

function holdsStatedText(element: PageElement): boolean {
	return (
		(element.getAttribute("itemprop") ?? "").split(/\s+/u).includes("articleBody") ||
		holds(element, statedText)
	);
}

function questionsIn(element: PageElement): number {
	return all(element, "h2, h3, h4").filter((heading) => /\?$/u.test(wordsOf(heading))).length;
}

const unread = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|TEXTAREA|SELECT|IFRAME)$/iu;

function measure(
	block: PageElement,
	isLinked: boolean,
	measured: Map<PageElement, Measure>,
): Measure {
	let letters = 0;
	let own = 0;
	let text = "";
	let linked = 0;
	const flush = (): void => {
		const line = text.replace(/\s+/gu, " ").trim();
		if (linked * 2 <= line.length && isProse(line)) {
			letters += line.length;
			own += line.length;
		}
		text = "";
		linked = 0;
	};
	const read = (element: PageElement, isLink: boolean): void => {
		const before = { letters, own };
		const cards = cardsAmong(element);
		for (const node of childrenOf(element)) {
			if (isText(node)) {
				const words = node.textContent ?? "";
				text += words;
				if (isLink) linked += words.trim().length;
			}
			if (!isElement(node) || unread.test(node.tagName)) continue;
			if (!isBlock(node)) {
				read(node, isLink || node.tagName === "A");
				continue;
			}
			flush();
			const inner = measure(node, isLink, measured);
			letters += inner.letters;
			if (!cards.has(node)) own += inner.own;
		}
		if (element !== block) {
			measured.set(element, { letters: letters - before.letters, own: own - before.own });
		}
	};
	read(block, isLinked);
	flush();
	const result = { letters, own };
	measured.set(block, result);
	return result;
}

/**
 * Elements that stand in a row and each lead to another page: three or more of one kind, with a linked headline or
 * picture, or with a line of its own that is a link.
 */
export function cardsAmong(parent: PageElement): ReadonlySet<PageNode> {
	const { children } = parent;
	if (children.length < 3) return new Set();
	const rows = new Map<string, PageElement[]>();
	for (const child of Array.from(children)) {
		if (!/^(?:LI|ARTICLE|DIV|SECTION|ASIDE|A)$/u.test(child.tagName)) continue;
		const kind = `${child.tagName} ${classOf(child).split(/\s+/u)[0] ?? ""}`;
		rows.set(kind, [...(rows.get(kind) ?? []), child]);
	}
	return new Set(
		[...rows.values()].flatMap((row) => {
			const cards = row.length < 3 ? [] : row.filter(leadsElsewhere);
			return cards.length * 3 >= row.length * 2 ? cards : [];
		}),
	);
}

const titles = "h1, h2, h3, h4, h5, h6";

/** A linked headline or picture, or a line that is a link and no more. */
function leadsElsewhere(element: PageElement): boolean {
	if (element.tagName === "A") return true;
	return all(element, "a").some((link) => {
		if (closest(link, titles) !== null || holds(link, `${titles}, img, picture`)) return true;
		const line = link.parentElement;
		if (line === null || line === element || !isBlock(line)) return false;
		const words = wordsOf(link);
		return words !== "" && wordsOf(line) === words;
	});
}
