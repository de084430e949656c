import {
	childrenOf,
	isElement,
	type PageDocument,
	type PageElement,
	retag,
	wordsOf,
} from "./dom.ts";
import { isBlock } from "./inline-elements.ts";
import { all, holds } from "./selectors.ts";

/** A heading with more letters is a paragraph. */
const maxHeadingLength = 220;

/** A heading that its page never ends holds the text under it: what is text goes below it again. */
export function endHeadings(document: PageDocument, body: PageElement): void {
	for (const heading of all(body, "h1, h2, h3, h4, h5, h6")) {
		const nodes = childrenOf(heading);
		const from = nodes.findIndex((node) => isElement(node) && isBlock(node) && holdsText(node));
		if (from < 0 || wordsOf(heading).length <= maxHeadingLength) continue;
		const text = document.createElement("div");
		text.append(...nodes.slice(from));
		if (heading.nextSibling === null) heading.parentElement?.append(text);
		else heading.nextSibling.before(text);
		if (wordsOf(heading) === "") heading.remove();
		// it begins the text that it held
		else nodes[from]?.firstChild?.before(heading);
	}
	for (const heading of all(body, "h1, h2, h3, h4, h5, h6")) {
		if (wordsOf(heading).length > maxHeadingLength) retag(document, heading, "p");
	}
}

/** More than a line that is set in a box of its own. */
function holdsText(block: PageElement): boolean {
	return /^(?:P|UL|OL|TABLE)$/u.test(block.tagName) || holds(block, "p, ul, ol, table");
}
