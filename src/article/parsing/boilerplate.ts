import { isJobTitle, isNames, readByline } from "../byline.ts";
import { readDate } from "../dates.ts";
import type { Block } from "../formats/block.ts";
import { isHeadlineLike, isProse, isQuestion, isSentence } from "../line-shapes.ts";
import { announcesHeadlines, furnitureReason } from "../page-furniture.ts";
import { readCopyright, readCredit, type SourceLine } from "../source-line.ts";
import { findContents } from "./contents.ts";
import { readMasthead } from "./masthead.ts";

/** What of a text is not the article, and what it says about the article all the same. */
export interface Boilerplate {
	/** For each block why it is dropped, or null when it stays. */
	readonly reasons: readonly (string | null)[];
	readonly source: SourceLine | null;
	readonly author: string | null;
	readonly published: string | null;
	readonly updated: string | null;
}

/** Finds what is not the article. Each rule adds its reasons; the first reason given to a block stays. */
export function findBoilerplate(blocks: readonly Block[]): Boilerplate {
	const reasons = blocks.map((block) => reasonOf(block));
	const author = dropBylines(blocks, reasons);
	dropRelated(blocks, reasons);
	for (const index of findContents(blocks)) reasons[index] ??= "table of contents";
	const source = dropSourceLine(blocks, reasons) ?? dropCredit(blocks, reasons);
	const masthead = readMasthead(blocks, source?.publisher ?? null);
	if (masthead !== null) reasons[0] ??= "masthead";
	const dates = dateLinesIn(blocks, reasons);
	return {
		reasons,
		source: source ?? masthead,
		author,
		published: dates.find(({ updated }) => !updated)?.date ?? null,
		updated: dates.find(({ updated }) => updated)?.date ?? null,
	};
}

function reasonOf(block: Block): string | null {
	if (block.kind === "footnote") return "footnote";
	if (block.kind === "contents") return "table of contents";
	if (block.depth !== null || block.kind !== "paragraph") return null;
	return furnitureReason(block.text);
}

/** A byline stands above the running text; elsewhere the same words may be a sentence's end. */
function dropBylines(blocks: readonly Block[], reasons: (string | null)[]): string | null {
	let author: string | null = null;
	for (const [index, block] of blocks.entries()) {
		if (reasons[index] !== null) continue;
		if (index > 8 || (isProse(block.text) && readByline(block.text) === null)) break;
		const above = blocks[index - 1];
		const unmarked =
			index > 1 && above !== undefined && isNames(above.text) && isJobTitle(block.text);
		const name = unmarked ? above.text : readByline(block.text);
		if (name === null || block.kind !== "paragraph") continue;
		reasons[index] = "byline";
		if (unmarked) reasons[index - 1] ??= "byline";
		author ??= name;
	}
	return author;
}

/** Headlines under a line like "Read more:" are other articles'; no page shows more than this many. */
const maxRelated = 8;

/**
 * Drops announcements and the headlines below them, up to the next running text. A question right above
 * running text is the article's own next heading, unless it is the only headline announced.
 */
function dropRelated(blocks: readonly Block[], reasons: (string | null)[]): void {
	for (const [index, block] of blocks.entries()) {
		if (reasons[index] !== null || !announcesHeadlines(block.text)) continue;
		if (block.depth !== null || index === 0) continue;
		reasons[index] = "read more";
		const headlines = headlinesBelow(blocks, index + 1, index + 1 + maxRelated);
		const named = /[:|–—]\s?\S/u.test(block.text);
		for (const at of headlines) {
			const own = isQuestion(blocks[at]?.text ?? "") && isSentence(blocks[at + 1]?.text ?? "");
			if (own && (named || at > index + 1)) break;
			reasons[at] ??= "related headline";
		}
	}
}

function headlinesBelow(blocks: readonly Block[], from: number, to: number): number[] {
	const found: number[] = [];
	for (let at = from; at < Math.min(to, blocks.length); at++) {
		const block = blocks[at];
		if (block === undefined || !isRelated(block)) break;
		found.push(at);
	}
	return found;
}

function isRelated(block: Block): boolean {
	if (block.depth !== null) return false;
	if (block.kind === "list") return block.text.split("\n").every((line) => isHeadlineLike(line));
	return block.kind === "paragraph" && isHeadlineLike(block.text);
}

/** Drops the last copyright line and the headlines after it; the page's end, not a photo's credit above text. */
function dropSourceLine(blocks: readonly Block[], reasons: (string | null)[]): SourceLine | null {
	let source: SourceLine | null = null;
	let end = -1;
	for (const [index, block] of blocks.entries()) {
		const read = block.kind === "paragraph" ? readCopyright(block.text) : null;
		if (read === null) continue;
		reasons[index] = "copyright line";
		source = mergeSources(source, read);
		end = index;
	}
	const begins = blocks.findIndex((block) => isProse(block.text));
	if (end >= 0 && begins >= 0 && begins < end) {
		for (const at of headlinesBelow(blocks, end + 1, blocks.length))
			reasons[at] ??= "related headline";
	}
	return source;
}

/** Drops a credit in the last lines that are kept. */
function dropCredit(blocks: readonly Block[], reasons: (string | null)[]): SourceLine | null {
	const last = [...blocks.keys()].filter((index) => reasons[index] === null).slice(-2);
	for (const index of last) {
		const source = index > 0 ? readCredit(blocks[index]?.text ?? "") : null;
		if (source === null) continue;
		reasons[index] = "source line";
		return source;
	}
	return null;
}

function mergeSources(first: SourceLine | null, next: SourceLine): SourceLine {
	return {
		publisher: first?.publisher ?? next.publisher,
		published: first?.published ?? next.published,
		headline: first?.headline ?? next.headline,
	};
}

function dateLinesIn(
	blocks: readonly Block[],
	reasons: readonly (string | null)[],
): { date: string; updated: boolean }[] {
	return blocks.flatMap(({ text }, index) => {
		if (reasons[index] !== "date line") return [];
		const words = text.replace(
			/^\P{N}*?(?:published|posted|updated|modified)\S*(?:\son)?\s*:?/iu,
			"",
		);
		const date = readDate(words);
		return date === null ? [] : [{ date, updated: /updated|modified/iu.test(text) }];
	});
}
