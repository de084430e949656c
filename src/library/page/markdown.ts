import { stringify } from "yaml";
import type { Metadata } from "../../article/article.ts";
import type { ListItem, Page, PageBlock } from "./page.ts";

/**
 * Writes a page's article as a Markdown file with front matter. Whatever the page's words are, reading the
 * file gives them back: signs that Markdown would take for its own are escaped.
 */
export function writeMarkdown({ metadata, blocks }: Page): string {
	const turns = turnsOf(blocks);
	const parts = [
		writeFrontMatter(metadata),
		...blocks.map((block, at) => writeBlock(block, turns[at] ?? 0)),
	];
	return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

export function writeFrontMatter(metadata: Metadata): string {
	const fields = {
		title: metadata.headline,
		publisher: metadata.publisher,
		author: metadata.author,
		published: metadata.published,
		updated: metadata.updated,
		url: metadata.url,
		language: metadata.language,
		rights: metadata.rights,
	};
	const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
	if (Object.keys(known).length === 0) return "";
	return `---\n${stringify(known, { schema: "core", lineWidth: 0 }).trimEnd()}\n---`;
}

/** Two lists in a row are one in Markdown unless their marks differ: 0 and 1 by turns. */
function turnsOf(blocks: readonly PageBlock[]): number[] {
	let turn = 0;
	return blocks.map(({ kind }, at) => {
		turn = kind === "list" && blocks[at - 1]?.kind === "list" ? 1 - turn : 0;
		return turn;
	});
}

function writeBlock(block: PageBlock, turn: number): string {
	switch (block.kind) {
		case "heading":
			// A file's first-degree heading is its headline, which stands above.
			return `${"#".repeat(Math.min(6, Math.max(2, block.depth)))} ${escapeLine(block.text)}`;
		case "paragraph":
			return block.text.split("\n").map(escapeLine).join("\\\n");
		case "list":
			return block.items
				.map((item, index) => writeItem(item, block.ordered ? index + 1 : null, turn))
				.join("\n");
		case "table":
			return writeTable(block.rows);
		case "code":
			return writeCode(block.text);
	}
}

function writeItem({ level, text }: ListItem, number: number | null, turn: number): string {
	const bullet = turn === 0 ? "-" : "*";
	const marker = number !== null && level === 0 ? `${number}${turn === 0 ? "." : ")"}` : bullet;
	return `${"    ".repeat(level)}${marker} ${escapeLine(text)}`;
}

function writeTable(rows: readonly (readonly string[])[]): string {
	const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
	const lines = rows.map((row) => {
		const cells = Array.from({ length: columns }, (_, column) => escapeLine(row[column] ?? ""));
		return `| ${cells.join(" | ")} |`;
	});
	return [lines[0], `|${" --- |".repeat(columns)}`, ...lines.slice(1)].join("\n");
}

/** A fence longer than any in the code. */
function writeCode(code: string): string {
	const longest = Math.max(2, ...(code.match(/`+/gu) ?? []).map((ticks) => ticks.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}\n${code}\n${fence}`;
}

/** Escapes what would be mark-up, anywhere or at a line's start. */
function escapeLine(line: string): string {
	return (
		line
			.replace(/[\\`*_[\]<>~|{}]/gu, "\\$&")
			.replace(/(?<=\\\{)[#.:%]/gu, "\\$&")
			.replace(/&(?=#?[a-z\d]{1,40};)/giu, "\\&")
			// Addresses become links by themselves, and in those a backslash is no escape.
			.replace(/:(?=\/\/)|@|(?<=\bwww)\./giu, "\\$&")
			.replace(/^(?:[-+#=]|:(?=\s))/u, "\\$&")
			.replace(/^(\d{1,9})([.)])/u, "$1\\$2")
			.replace(/(?<!\\)#+$/u, (hashes) => hashes.replaceAll("#", "\\#"))
	);
}
