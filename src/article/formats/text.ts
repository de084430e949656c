import { type Span, sliceOf } from "../article.ts";
import type { Block, FormattedText } from "./block.ts";
import { type Layout, layoutOf } from "./paragraph-layout.ts";
import { struckOut } from "./runs.ts";

/** Reads pasted text: a paragraph a line, or blank lines between, or lines wrapped at a width. */
export function readText(content: string): FormattedText {
	const starts = lineStartsOf(content);
	const groups = groupLines(content, starts);
	const layout = layoutOf(
		groups.map((lines) => lines.map((line) => content.slice(line.start, line.end))),
	);
	const blocks = groups.flatMap((lines) => blocksOf(content, lines, layout));
	const struck = findStruck(blocks);
	return {
		text: content,
		blocks: blocks.filter((block) => !struck.has(block)),
		leftOut: [...struck].map(({ start, end, text }) => ({ start, end, text, reason: struckOut })),
		marksHeadings: false,
		lines: {
			offsets: Int32Array.from(starts),
			lines: Int32Array.from(starts, (_, index) => index + 1),
		},
	};
}

/**
 * What stands between tildes, as it is written where that strikes it out: a block, or the blocks from one that opens
 * with them to one that ends with them. Of words within a block `check` warns.
 */
function findStruck(blocks: readonly Block[]): ReadonlySet<Block> {
	const struck = new Set<Block>();
	let open: Block[] = [];
	for (const block of blocks) {
		const { text } = block;
		const marks = text.match(/~~/g)?.length ?? 0;
		const opens = /^~~(?=[^\s~])/.test(text);
		const ends = /[^\s~]~~$/.test(text);
		if (opens && ends && marks === 2) struck.add(block);
		if (open.length > 0 && ends && marks === 1)
			for (const each of [...open, block]) struck.add(each);
		if (opens && marks === 1) open = [block];
		else if (marks === 0 && open.length > 0) open.push(block);
		else open = [];
	}
	return struck;
}

function lineStartsOf(content: string): number[] {
	const starts = [0];
	for (let at = content.indexOf("\n"); at >= 0; at = content.indexOf("\n", at + 1)) {
		starts.push(at + 1);
	}
	return starts;
}

/** The lines that are not blank, without the white space around them; a blank line ends a group. */
function groupLines(content: string, starts: readonly number[]): Span[][] {
	const groups: Span[][] = [];
	let group: Span[] = [];
	for (const [index, start] of starts.entries()) {
		const line = trimSpan(content, { start, end: (starts[index + 1] ?? content.length + 1) - 1 });
		if (line.start < line.end) group.push(line);
		else if (group.length > 0) {
			groups.push(group);
			group = [];
		}
	}
	if (group.length > 0) groups.push(group);
	return groups;
}

function trimSpan(content: string, span: Span): Span {
	const raw = content.slice(span.start, span.end);
	const start = span.start + raw.length - raw.trimStart().length;
	return { start, end: Math.max(start, span.start + raw.trimEnd().length) };
}

function blocksOf(content: string, lines: readonly Span[], layout: Layout): Block[] {
	const blocks: Block[] = [];
	let start = 0;
	for (let next = 1; next <= lines.length; next++) {
		const line = lines[next - 1];
		const follower = lines[next];
		if (line === undefined) continue;
		const wraps =
			follower !== undefined &&
			layout.wraps(
				content.slice(line.start, line.end),
				content.slice(follower.start, follower.end),
			);
		if (wraps) continue;
		const first = lines[start] ?? line;
		const tight = start > 0 && isTight(content, lines[start - 1], first, layout);
		blocks.push(blockOf(content, { start: first.start, end: line.end }, tight));
		start = next;
	}
	return blocks;
}

function isTight(content: string, above: Span | undefined, line: Span, layout: Layout): boolean {
	if (layout.kind !== "lines") return true;
	if (above === undefined) return false;
	return (
		bullet.test(content.slice(above.start, line.start)) &&
		bullet.test(content.slice(line.start, line.end))
	);
}

const bullet = /^[-*•‣▪◦·–]\s/u;

/** A line as a block, without the Markdown marks that pasted text sometimes carries around a heading. */
function blockOf(content: string, span: Span, tight: boolean): Block {
	const raw = content.slice(span.start, span.end);
	const hashes = /^(#{1,6})[ \t]+(?=\S)/.exec(raw);
	const start = span.start + (hashes?.[0].length ?? 0);
	const marks = /^(\*\*|__)(?=\S)/.exec(content.slice(start, start + 3))?.[1] ?? "";
	const bold = marks !== "" && isWrappedIn(content.slice(start, span.end), marks);
	const inner = bold ? { start: start + 2, end: span.end - 2 } : { start, end: span.end };
	return {
		...sliceOf(content, inner),
		kind: hashes === null ? "paragraph" : "heading",
		depth: hashes?.[1]?.length ?? null,
		bold,
		tight,
		quoted: false,
	};
}

function isWrappedIn(line: string, marks: string): boolean {
	return (
		line.length > 5 &&
		line.indexOf(marks, 2) === line.length - 2 &&
		!/\s/u.test(line.charAt(line.length - 3))
	);
}
