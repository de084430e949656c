import { Readability } from "@mozilla/readability";
import { isProse, isQuestion, isSentence } from "../../article/line-shapes.ts";
import { all, type PageDocument, type PageElement } from "./dom.ts";
import { type Leaf, leafMark } from "./leaves.ts";
import { textOfBlock } from "./page.ts";

/**
 * Chooses the leaves that are the article's. Readability finds where it is; what it loses there, a question
 * over a short answer or a post of a live page, is taken up again, since furniture is gone by now.
 * It takes the document apart: nothing can be read from it afterwards.
 */
export function findMainText(
	document: PageDocument,
	body: PageElement,
	leaves: readonly Leaf[],
): Leaf[] {
	const paths = leaves.map(({ element }) => ancestorsOf(element));
	const found = readable(document);
	const kept = leaves.map(({ element }) => found.has(element.getAttribute(leafMark) ?? ""));
	const place = placeOf(leaves, paths, kept) ?? body;
	const inside = leaves.map((_, index) => paths[index]?.includes(place) ?? false);
	const texts = leaves.map(
		(leaf, index) => inside[index] === true && isText(leaf, leaves[index - 1]),
	);
	const first = texts.findIndex(
		(isOne, index) => isOne && (kept[index] || isProseLeaf(leaves[index])),
	);
	return leaves.filter(
		(leaf, index) =>
			(kept[index] === true || (texts[index] === true && index >= headingsAbove(leaves, first))) &&
			!(leaf.block.kind === "heading" && !leadsText(leaves, texts, kept, index)),
	);
}

function ancestorsOf(element: PageElement): PageElement[] {
	const path: PageElement[] = [];
	for (let at: PageElement | null = element; at !== null; at = at.parentElement) path.push(at);
	return path;
}

/** The marks of the leaves that Readability takes for the article. */
function readable(document: PageDocument): ReadonlySet<string> {
	// The package's types are those of a browser; what it uses of them is there.
	const read = new Readability<unknown>(document as never, {
		serializer: (node) => node,
		charThreshold: 200,
		disableJSONLD: true,
	}).parse();
	const content = read?.content as PageElement | null | undefined;
	if (content === null || content === undefined) return new Set();
	return new Set(all(content, `[${leafMark}]`).map((each) => each.getAttribute(leafMark) ?? ""));
}

/** Letters of running text that a wider place has to add, as a share of those found, to be the article's place. */
const worthMore = 0.1;

/** The narrowest element around what was found, widened while that adds running text. */
function placeOf(
	leaves: readonly Leaf[],
	paths: readonly (readonly PageElement[])[],
	kept: readonly boolean[],
): PageElement | null {
	const chosen = paths.filter((_, index) => kept[index] === true && isProseLeaf(leaves[index]));
	const [first] = chosen;
	if (first === undefined) return null;
	const prose = new Map<PageElement, number>();
	const shared = new Map<PageElement, number>();
	for (const [index, path] of paths.entries()) {
		const leaf = leaves[index];
		const letters = leaf !== undefined && isProseLeaf(leaf) ? textOfBlock(leaf.block).length : 0;
		for (const element of path) {
			prose.set(element, (prose.get(element) ?? 0) + letters);
			if (kept[index] === true) shared.set(element, (shared.get(element) ?? 0) + letters);
		}
	}
	const whole = shared.get(first.at(-1) as PageElement) ?? 0;
	// A stray piece elsewhere, such as a note in the page's foot, does not make the whole page the article's place.
	let place = first.find((element) => (shared.get(element) ?? 0) >= whole * 0.9) ?? first.at(-1);
	for (const element of first) {
		const now = prose.get(place as PageElement) ?? 0;
		if ((prose.get(element) ?? 0) > now * (1 + worthMore)) place = element;
	}
	return place ?? null;
}

function isProseLeaf(leaf: Leaf | undefined): boolean {
	if (leaf === undefined || leaf.linked > 0.5) return false;
	return leaf.block.kind !== "heading" && isProse(textOfBlock(leaf.block));
}

/** A leaf that can stand in an article for what it is; not a label, a link or a bare name. */
function isText(leaf: Leaf, above: Leaf | undefined): boolean {
	const text = textOfBlock(leaf.block);
	if (leaf.block.kind === "struck") return true;
	if (leaf.block.kind === "heading") return leaf.linked < 0.6 || isQuestion(text);
	if (leaf.block.kind === "code" || leaf.block.kind === "table") return leaf.linked < 0.5;
	if (leaf.linked > 0.5) return false;
	if (leaf.block.kind === "list") {
		return isProse(text) || leaf.linked < 0.2;
	}
	return isSentence(text) || above?.block.kind === "heading";
}

/** Headings right above the first text belong to it. */
function headingsAbove(leaves: readonly Leaf[], first: number): number {
	if (first < 0) return leaves.length;
	let at = first;
	while (leaves[at - 1]?.block.kind === "heading") at--;
	return at;
}

/** A heading with nothing kept under it announces what was left out. */
function leadsText(
	leaves: readonly Leaf[],
	texts: readonly boolean[],
	kept: readonly boolean[],
	index: number,
): boolean {
	const heading = leaves[index]?.block;
	if (heading?.kind !== "heading") return true;
	for (let at = index + 1; at < leaves.length; at++) {
		const below = leaves[at]?.block;
		if (below?.kind === "struck") continue;
		if (below?.kind === "heading") {
			// A question stays even where its answer is missing: the page asks it.
			if (isQuestion(heading.text) && texts[index] === true) return true;
			if (below.depth <= heading.depth) return false;
		} else if (texts[at] === true || kept[at] === true) return true;
	}
	return false;
}
