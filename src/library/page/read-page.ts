import { foldLine } from "../../article/line-shapes.ts";
import { cleanLeaves, headlineAgain } from "./cleaning.ts";
import { withQuestions } from "./described-questions.ts";
import { openDocument } from "./dom.ts";
import { removeFurniture } from "./furniture.ts";
import { questionsIn, readLinkedData } from "./json-ld.ts";
import { type Leaf, splitLeaves } from "./leaves.ts";
import { findMainText } from "./main-text.ts";
import { writeAsMeant } from "./meant-words.ts";
import { isMissingPage, noPageIn } from "./no-page.ts";
import { type LeftOut, type PageBlock, type ReadPage, textOfBlock } from "./page-blocks.ts";
import { readPageMetadata } from "./page-metadata.ts";
import { measureProse } from "./prose.ts";
import { markQuestions } from "./questions.ts";
import type { Sorted } from "./sorted.ts";
import { readStyles } from "./word-processors.ts";
import { endHeadings } from "./wrapping-headings.ts";

/** The steps that leave something out, in their order. */
const stages = ["marks", "furniture", "place", "words"] as const;

export type Stage = (typeof stages)[number];

/** What became of a piece of a page: which step left it out and why, or that it was kept. */
export interface Fate {
	readonly kind: PageBlock["kind"] | "part";
	readonly text: string;
	readonly dropped: { readonly stage: Stage; readonly reason: string } | null;
}

/** A page as it was read, and what became of each of its pieces. */
interface TracedPage {
	readonly read: ReadPage;
	readonly fates: readonly Fate[];
}

/**
 * Reads the article of a web page. `address` is where the page comes from, null for a saved one.
 * It may take long, or much memory, with a page made for that: `page-reader.ts` puts an end to it.
 */
export function readPage(html: string, address: string | null): ReadPage {
	return tracePage(html, address, new Set()).read;
}

/** Reads a page without some of the steps, and tells what became of each piece. It may take long, as `readPage` may. */
export function tracePage(
	html: string,
	address: string | null,
	without: ReadonlySet<Stage>,
): TracedPage {
	const refusal = noPageIn(html);
	if (refusal !== null) return { read: { ok: false, message: refusal }, fates: [] };
	const opened = openDocument(html);
	if (!opened.ok) return { read: opened, fates: [] };
	const { document, body } = opened;
	if (/\bMso(?:Title|ListParagraph)|\bdoc-content\b/u.test(html)) readStyles(document, body);
	endHeadings(document, body);
	const marks = without.has("marks") ? [] : writeAsMeant(document, body);
	const things = readLinkedData(document);
	const metadata = readPageMetadata(document, things, address);
	const asked = questionsIn(things);
	markQuestions(document, new Set(asked.map(({ question }) => foldLine(question))));
	const furniture = without.has("furniture") ? [] : removeFurniture(body, measureProse(body));
	const leaves = splitLeaves(document, body);
	const found = without.has("place") ? nothingOf(leaves) : findMainText(document, body, leaves);
	const main = without.has("words") ? nothingOf(found.leaves) : cleanLeaves(found.leaves, metadata);
	const blocks = withQuestions(
		main.leaves.map(({ block }) => block),
		asked,
	);
	const fates = [
		...fatesOf(marks, "marks"),
		...fatesOf(furniture, "furniture"),
		...leaves.map((leaf) => fateOf(leaf, found.reasons, main.reasons)),
	];
	const text = blocks.map(textOfBlock).join("\n");
	if (isMissingPage(metadata.headline, text)) {
		const message = "the page says that there is no such page (404)";
		return { read: { ok: false, message }, fates };
	}
	if (blocks.every(({ kind }) => kind === "heading" || kind === "struck")) {
		return { read: { ok: false, message: "no article was found on the page" }, fates };
	}
	const again = foldLine(metadata.headline ?? "");
	const leftOut = fates.flatMap(({ kind, text, dropped }) =>
		dropped === null ||
		text === "" ||
		dropped.reason === headlineAgain ||
		(kind === "heading" && foldLine(text) === again)
			? []
			: [{ text, reason: dropped.reason }],
	);
	return { read: { ok: true, page: { metadata, blocks, leftOut } }, fates };
}

function nothingOf(leaves: readonly Leaf[]): Sorted {
	return { leaves, reasons: new Map() };
}

function fatesOf(leftOut: readonly LeftOut[], stage: Stage): Fate[] {
	return leftOut.map(({ text, reason }) => ({ kind: "part", text, dropped: { stage, reason } }));
}

function fateOf(
	leaf: Leaf,
	elsewhere: ReadonlyMap<Leaf, string>,
	words: ReadonlyMap<Leaf, string>,
): Fate {
	const place = elsewhere.get(leaf);
	const reason = place ?? words.get(leaf);
	const stage = place === undefined ? "words" : "place";
	const { kind } = leaf.block;
	return {
		kind,
		text: textOfBlock(leaf.block),
		dropped: reason === undefined ? null : { stage, reason },
	};
}
