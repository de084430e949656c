import { foldLine } from "../../article/line-shapes.ts";
import { openDocument } from "./dom.ts";
import type { AskedQuestion } from "./json-ld.ts";
import { splitLeaves } from "./leaves.ts";
import { writeAsMeant } from "./meant-words.ts";
import { type PageBlock, textOfBlock } from "./page-blocks.ts";
import { markQuestions } from "./questions.ts";

/**
 * Every question that the page describes gets its heading: over its answer where that is shown, else with the
 * answer at the end. One shown without its answer gets it. Each block is looked up once, since a page may describe
 * thousands.
 */
export function withQuestions(
	shown: readonly PageBlock[],
	asked: readonly AskedQuestion[],
): readonly PageBlock[] {
	if (asked.length === 0) return shown;
	const places = placesOf(shown);
	/** What takes the place of a block, or stands with it. */
	const changed = new Map<number, readonly PageBlock[]>();
	const added: PageBlock[] = [];
	const isAdded = new Set<string>();
	for (const { question, answer } of asked) {
		const heading: PageBlock = { kind: "heading", depth: 3, text: question };
		const folded = foldLine(question);
		const at = places.get(folded);
		if (at !== undefined) {
			const [own, below] = [shown[at], shown[at + 1]];
			const isAnswered = below !== undefined && below.kind !== "heading" && !changed.has(at + 1);
			if (!isAnswered) changed.set(at, [heading, ...blocksOf(answer)]);
			else if (own?.kind !== "heading") changed.set(at, [heading]);
			continue;
		}
		if (isAdded.has(folded)) continue;
		isAdded.add(folded);
		const answering = blocksOf(answer);
		const answered = places.get(answering[0] === undefined ? "" : foldedText(answering[0]));
		const before = answered === undefined ? undefined : shown[answered];
		if (answered === undefined || before === undefined) added.push(heading, ...answering);
		else changed.set(answered, [heading, ...(changed.get(answered) ?? [before])]);
	}
	return [...shown.flatMap((block, at) => changed.get(at) ?? [block]), ...added];
}

/** The first block of each text. */
function placesOf(blocks: readonly PageBlock[]): ReadonlyMap<string, number> {
	const places = new Map<string, number>();
	for (const [at, block] of blocks.entries()) {
		const folded = foldedText(block);
		if (!places.has(folded)) places.set(folded, at);
	}
	return places;
}

function foldedText(block: PageBlock): string {
	return foldLine(textOfBlock(block));
}

function blocksOf(answer: string): PageBlock[] {
	if (!/[<&\n]/u.test(answer)) return [{ kind: "paragraph", text: answer.replace(/\s+/gu, " ") }];
	const opened = openDocument(answer.replace(/\n/gu, "<br>"));
	if (!opened.ok) return [];
	writeAsMeant(opened.document, opened.body);
	markQuestions(opened.document, new Set());
	return splitLeaves(opened.document, opened.body).map(({ block }) => block);
}
