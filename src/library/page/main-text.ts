import { Readability } from "@mozilla/readability";
import { derived } from "../../algorithms/derived.ts";
import { isProse, isQuestion, isSentence, wordCount } from "../../article/line-shapes.ts";
import { classOf, type PageDocument, type PageElement } from "./dom.ts";
import { type Leaf, leafMark } from "./leaves.ts";
import { textOfBlock } from "./page-blocks.ts";
import { cardsAmong } from "./prose.ts";
import { all } from "./selectors.ts";
import type { Sorted } from "./sorted.ts";

/**
 * Chooses the leaves that are the article's. Readability finds where it is; what it loses there, a question
 * over a short answer or a post of a live page, is taken up again, since furniture is gone by now.
 * It takes the document apart: nothing can be read from it afterwards.
 */
export function findMainText(
	document: PageDocument,
	body: PageElement,
	all: readonly Leaf[],
): Sorted {
	const leaves = all.map(placedLeaf);
	const found = readable(document);
	const kept = leaves.map(({ element }) => found.has(element.getAttribute(leafMark) ?? ""));
	const isPlaced = placeOfArticle(body, leaves, kept);
	const texts = leaves.map((leaf, index) => isPlaced(leaf) && isText(leaf, leaves[index - 1]));
	const isKept = leaves.map((leaf, index) => kept[index] === true && isPlaced(leaf));
	const first = texts.findIndex(
		(isOne, index) => isOne && (isKept[index] || isProseLeaf(leaves[index])),
	);
	const begins = headingsAbove(leaves, first);
	const chosen = leaves.map(
		(leaf, index) =>
			(isKept[index] === true || (texts[index] === true && index >= begins)) &&
			!(leaf.block.kind === "heading" && !leadsText(leaves, texts, isKept, index)),
	);
	return {
		leaves: all.filter((_, index) => chosen[index]),
		reasons: new Map(
			all.flatMap((leaf, index): [Leaf, string][] =>
				chosen[index] ? [] : [[leaf, "elsewhere on the page"]],
			),
		),
	};
}

/** A leaf with the elements around it, before Readability moves them. */
interface PlacedLeaf extends Leaf {
	/** From the leaf's own element to the page's. */
	readonly path: readonly PageElement[];
	/** How it is set: the kinds of the elements around it, null where they say nothing. */
	readonly setting: string | null;
	/** It stands on one of several cards that lead to other pages. */
	readonly onCard: boolean;
	/** The nearest element that is an article by itself. */
	readonly article: PageElement | null;
}

function placedLeaf(leaf: Leaf): PlacedLeaf {
	const path: PageElement[] = [];
	for (let at: PageElement | null = leaf.element; at !== null; at = at.parentElement) path.push(at);
	return {
		...leaf,
		path,
		setting: settingOf(path),
		onCard: path.some((element, index) => {
			const parent = path[index + 1];
			return parent !== undefined && cardsOf(parent).has(element);
		}),
		article: path.find(({ tagName }) => tagName === "ARTICLE") ?? null,
	};
}

const cardsOf = derived(cardsAmong);

/** "P.text < DIV.story-text": a block's element and the one around it, where either has a class. */
function settingOf([element, parent, above]: readonly PageElement[]): string | null {
	const kinds = [element, parent, above].map((each) =>
		each === undefined ? "" : `${each.tagName}.${classOf(each).trim()}`,
	);
	return kinds.slice(0, 2).some((kind) => /\..*\p{L}/u.test(kind)) ? kinds.join(" < ") : null;
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

/**
 * The narrowest element around what was found; with it what is set in the same way elsewhere, what stands between the
 * headline and it, and what stands right beside it. Where nearly all running text is elsewhere, it is what holds that.
 * Gives whether a leaf stands there; what was found elsewhere is a stray piece.
 */
function placeOfArticle(
	body: PageElement,
	leaves: readonly PlacedLeaf[],
	kept: readonly boolean[],
): (leaf: PlacedLeaf) => boolean {
	const chosen = leaves.filter((leaf, index) => kept[index] === true && isProseLeaf(leaf));
	const densest = densestIn(body, leaves);
	const found = chosen.reduce((sum, leaf) => sum + lengthOf(leaf), 0);
	if (chosen.length === 0 || found < densest.letters * 0.4) {
		const place = chosen.length === 0 && densest.letters === 0 ? body : densest.place;
		return ({ path }) => path.includes(place);
	}
	const place = placeOf(chosen);
	const inside = leaves.filter(({ path }) => path.includes(place));
	const settings = new Set(chosen.map(({ setting }) => setting));
	const articles = new Set(chosen.map(({ article }) => article));
	const from = leaves.findIndex(({ path }) => path.includes(place));
	const headline = leaves.findLastIndex(
		({ block }, index) => index < from && block.kind === "heading" && block.depth === 1,
	);
	const intro = new Set(
		headline < 0 ? [] : leaves.slice(headline, from).filter((leaf) => isLong(leaf)),
	);
	const next = leaves.findIndex(
		({ block, path }, index) =>
			index > from && block.kind === "heading" && block.depth === 1 && !path.includes(place),
	);
	const after = new Set(next < 0 ? [] : leaves.slice(next));
	const isSimilar = (leaf: PlacedLeaf): boolean =>
		leaf.setting !== null &&
		settings.has(leaf.setting) &&
		(leaf.article === null || articles.has(leaf.article)) &&
		!after.has(leaf);
	const within = new Set(inside);
	const around = new Set(wrappersOf(place, body));
	return (leaf) =>
		within.has(leaf) ||
		(!leaf.onCard &&
			(isSimilar(leaf) ||
				intro.has(leaf) ||
				(isProseLeaf(leaf) && leaf.path[1] !== undefined && around.has(leaf.path[1]))));
}

/** How far up a paragraph may stand beside what was found. */
const maxWrappers = 4;

function wrappersOf(place: PageElement, body: PageElement): PageElement[] {
	const wrappers: PageElement[] = [];
	for (let at = place.parentElement; at !== null && at !== body; at = at.parentElement) {
		if (wrappers.length < maxWrappers) wrappers.push(at);
	}
	return wrappers;
}

/** The narrowest element around most of what was found; a stray piece elsewhere, such as a note in the page's foot, is none of it. */
function placeOf(chosen: readonly PlacedLeaf[]): PageElement {
	const letters = new Map<PageElement, number>();
	let whole = 0;
	for (const leaf of chosen) {
		whole += lengthOf(leaf);
		for (const element of leaf.path) {
			letters.set(element, (letters.get(element) ?? 0) + lengthOf(leaf));
		}
	}
	const [first] = chosen;
	// One long paragraph is not the place: what stands beside it may be short.
	const path = first?.path.slice(1) ?? [];
	const place = path.find((element) => (letters.get(element) ?? 0) >= whole * 0.9);
	return place ?? (path.at(-1) as PageElement);
}

/** The narrowest element that holds most of the page's running text, cards aside. */
function densestIn(
	body: PageElement,
	leaves: readonly PlacedLeaf[],
): { place: PageElement; letters: number } {
	const letters = new Map<PageElement, number>();
	for (const leaf of leaves) {
		if (leaf.onCard || !isProseLeaf(leaf)) continue;
		for (const element of leaf.path) {
			letters.set(element, (letters.get(element) ?? 0) + lengthOf(leaf));
		}
	}
	const whole = letters.get(body) ?? 0;
	let place = body;
	for (;;) {
		const inner = Array.from(place.children).find(
			(child) => (letters.get(child) ?? 0) > whole * 0.7,
		);
		if (inner === undefined) return { place, letters: letters.get(place) ?? 0 };
		place = inner;
	}
}

/** An introduction, not a line that praises the article. */
function isLong(leaf: Leaf): boolean {
	return isProseLeaf(leaf) && wordCount(textOfBlock(leaf.block)) >= 18;
}

function lengthOf({ block }: Leaf): number {
	return textOfBlock(block).length;
}

function isProseLeaf(leaf: Leaf | undefined): boolean {
	if (leaf === undefined || leaf.linked > 0.5) return false;
	return leaf.block.kind !== "heading" && isProse(textOfBlock(leaf.block));
}
/** A leaf that can stand in an article for what it is; not a label, a link or a bare name. */
function isText(leaf: Leaf, above: Leaf | undefined): boolean {
	const text = textOfBlock(leaf.block);
	if (leaf.block.kind === "struck" || leaf.block.kind === "post") return true;
	if (leaf.block.kind === "heading") return leaf.linked < 0.6 || isQuestion(text);
	if (leaf.block.kind === "code" || leaf.block.kind === "table") return leaf.linked < 0.8;
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
