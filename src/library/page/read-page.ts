import { foldLine } from "../../article/line-shapes.ts";
import { cleanLeaves } from "./cleaning.ts";
import { openDocument } from "./dom.ts";
import { removeFurniture } from "./furniture.ts";
import { type AskedQuestion, questionsIn, readLinkedData } from "./json-ld.ts";
import { splitLeaves } from "./leaves.ts";
import { findMainText } from "./main-text.ts";
import { writeAsMeant } from "./meant-words.ts";
import { type PageBlock, type ReadPage, textOfBlock } from "./page.ts";
import { measureProse } from "./prose.ts";
import { readPageMetadata } from "./page-metadata.ts";
import { markQuestions } from "./questions.ts";

/**
 * Reads the article of a web page. `address` is where the page comes from, null for a saved one.
 * It may take long, or much memory, with a page made for that: `page-reader.ts` puts an end to it.
 */
export function readPage(html: string, address: string | null): ReadPage {
	const opened = openDocument(html);
	if (!opened.ok) return opened;
	const { document, body } = opened;
	const marks = writeAsMeant(document, body);
	const things = readLinkedData(document);
	const metadata = readPageMetadata(document, things, address);
	const asked = questionsIn(things);
	markQuestions(document, new Set(asked.map(({ question }) => foldLine(question))));
	const furniture = removeFurniture(body, measureProse(body));
	const leaves = splitLeaves(document, body);
	const found = findMainText(document, body, leaves);
	const main = cleanLeaves(found.leaves, metadata);
	const blocks = withQuestions(
		main.leaves.map(({ block }) => block),
		asked,
	);
	if (blocks.every(({ kind }) => kind === "heading" || kind === "struck")) {
		return { ok: false, message: "no article was found on the page" };
	}
	return {
		ok: true,
		page: { metadata, blocks, leftOut: [...marks, ...furniture, ...found.leftOut, ...main.leftOut] },
	};
}

/**
 * Every question that the page describes gets its heading: over its answer where that is shown, else with the
 * answer at the end. One shown without its answer gets it.
 */
function withQuestions(
	shown: readonly PageBlock[],
	asked: readonly AskedQuestion[],
): readonly PageBlock[] {
	const blocks = [...shown];
	const find = (text: string): number =>
		blocks.findIndex((block) => foldLine(textOfBlock(block)) === foldLine(text));
	for (const { question, answer } of asked) {
		const heading: PageBlock = { kind: "heading", depth: 3, text: question };
		const answering = blocksOf(answer);
		const at = find(question);
		const below = blocks[at + 1];
		const answered = find(answering[0] === undefined ? "" : textOfBlock(answering[0]));
		if (at < 0 && answered < 0) blocks.push(heading, ...answering);
		else if (at < 0) blocks.splice(answered, 0, heading);
		else if (below === undefined || below.kind === "heading") {
			blocks.splice(at, 1, heading, ...answering);
		} else if (blocks[at]?.kind !== "heading") blocks[at] = heading;
	}
	return blocks;
}

function blocksOf(answer: string): PageBlock[] {
	const opened = openDocument(answer.replace(/\n/gu, "<br>"));
	if (!opened.ok) return [];
	writeAsMeant(opened.document, opened.body);
	markQuestions(opened.document, new Set());
	return splitLeaves(opened.document, opened.body).map(({ block }) => block);
}
