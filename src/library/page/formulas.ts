import { type MathNode, readMath } from "../../article/formats/math.ts";
import {
	childrenOf,
	isElement,
	isText,
	type PageDocument,
	type PageElement,
	type PageNode,
} from "./dom.ts";
import { all, closest } from "./selectors.ts";

/** Writes each formula of a page on its line; what the page shows in its place instead, a picture, goes. */
export function writeFormulas(document: PageDocument, body: PageElement): void {
	for (const formula of all(body, "math")) {
		if (formula.parentNode === null) continue;
		const shown = closest(formula, ".mwe-math-element, .katex, mjx-container") ?? formula;
		const words = readMath(readNode(formula));
		shown.replaceWith(document.createTextNode(words));
	}
}

function readNode(node: PageNode): MathNode {
	if (!isElement(node)) {
		return { name: null, text: isText(node) ? (node.textContent ?? "") : "", children: [] };
	}
	const children = childrenOf(node).map(readNode);
	return { name: node.tagName.toLowerCase(), text: "", children };
}
