import {
	childrenOf,
	classOf,
	isElement,
	type PageDocument,
	type PageElement,
	retag,
	wordsOf,
} from "./dom.ts";
import { first } from "./selectors.ts";

/**
 * Makes titles and lists of what Word and Google Docs write as paragraphs with a class. It comes before the first search of
 * the page, which finds only what was there.
 */
export function readStyles(document: PageDocument, body: PageElement): void {
	const isFromDocs = hasClass(body, "doc-content");
	const open = [body];
	for (let element = open.pop(); element !== undefined; element = open.pop()) {
		for (const child of childrenOf(element).filter(isElement)) {
			if (child.tagName !== "P") open.push(child);
			else if (hasClass(child, "MsoTitle") || (isFromDocs && hasClass(child, "title"))) {
				if (wordsOf(child) !== "") retag(document, child, "h1");
			} else if (/(?:^|\s)MsoListParagraph/u.test(classOf(child))) toPoint(document, child);
		}
	}
}

function hasClass(element: PageElement, name: string): boolean {
	return classOf(element).split(/\s+/u).includes(name);
}

function toPoint(document: PageDocument, paragraph: PageElement): void {
	const mark = first(paragraph, "span");
	if (mark === null || !bullet.test(wordsOf(mark))) return;
	mark.remove();
	const before = paragraph.previousElementSibling;
	let list = before?.hasAttribute(made) === true ? before : null;
	if (list === null) {
		list = document.createElement("ul");
		list.setAttribute(made, "");
		paragraph.before(list);
	}
	list.append(retag(document, paragraph, "li"));
}

const made = "data-made-list";

/** Signs of the fonts that Word sets before points. */
const bullet = /^[·•o§▪–ü-]$/u;
