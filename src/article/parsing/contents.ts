import type { Block } from "../formats/block.ts";
import { foldLine, isProse, isQuestion, wordCount } from "../line-shapes.ts";

/**
 * The blocks that are a table of contents: lines one after another, each of which comes again further down
 * on a line of its own, and the label above them ("Jump to a section:").
 */
export function findContents(blocks: readonly Block[]): number[] {
	const last = lastPlaces(blocks);
	const comesAgain = blocks.map((block, index) =>
		linesOf(block).every((line) => (last.get(line) ?? -1) > index),
	);
	const found: number[] = [];
	for (let from = 0; from < blocks.length; from++) {
		let to = from;
		const seen = new Set<string>();
		while (
			to < blocks.length &&
			comesAgain[to] &&
			!linesOf(blocks[to]).some((line) => seen.has(line))
		) {
			for (const line of linesOf(blocks[to])) seen.add(line);
			to++;
		}
		if (seen.size >= 2) {
			if (isLabel(blocks[from - 1])) found.push(from - 1);
			for (let at = from; at < to; at++) found.push(at);
		}
		from = Math.max(from, to - 1);
	}
	return found.concat(linkedContentsLabels(blocks));
}

/** For each line that is short enough for a heading: the last block that is this line and no more. */
function lastPlaces(blocks: readonly Block[]): Map<string, number> {
	const last = new Map<string, number>();
	for (const [index, block] of blocks.entries()) {
		if (!couldHead(block, blocks[index + 1])) continue;
		last.set(foldLine(block.text), index);
	}
	last.delete("");
	return last;
}

/** A list that repeats another's items is no table of contents: below a heading there is text. */
function couldHead(block: Block, below: Block | undefined): boolean {
	if (block.depth !== null) return true;
	if (block.kind !== "paragraph" || block.tight || below === undefined || below.tight) return false;
	return wordCount(block.text) <= 30 && (isQuestion(block.text) || isProse(below.text));
}

function linesOf(block: Block | undefined): string[] {
	if (block === undefined || block.depth !== null) return [""];
	return block.text.split("\n").map((line) => foldLine(line));
}

function isLabel(block: Block | undefined): boolean {
	if (block === undefined || wordCount(block.text) > 7 || isQuestion(block.text)) return false;
	return /:$/u.test(block.text) || labels.test(block.text);
}

const labels =
	/^(?:(?:table of )?contents|on this page|in this (?:article|story|guide|explainer|section)|jump to.*|skip to.*|quick links|sommaire|inhalt(?:sverzeichnis)?|auf dieser seite|contenido|índice)$/iu;

function linkedContentsLabels(blocks: readonly Block[]): number[] {
	return blocks.flatMap((block, index) =>
		block.kind === "contents" && isLabel(blocks[index - 1]) ? [index - 1] : [],
	);
}
