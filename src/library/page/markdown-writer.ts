import { stringify } from "yaml";
import type { Metadata } from "../../article/article.ts";
import { type ListItem, type Page, type PageBlock, textOfItem } from "./page-blocks.ts";

/**
 * Writes a page's article as a Markdown file with front matter. Whatever the page's words are, reading the
 * file gives them back: signs that Markdown would take for its own are escaped.
 */
export function writeMarkdown(
	{ metadata, blocks }: Omit<Page, "leftOut"> & Partial<Page>,
	more: MoreFields = {},
): string {
	const parts = [
		writeFrontMatter(metadata, more),
		...blocks.flatMap((block, at) => {
			const isSecond = block.kind === "list" && blocks[at - 1]?.kind === "list";
			return isSecond ? [betweenLists, writeBlock(block)] : [writeBlock(block)];
		}),
	];
	return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** Two lists in a row are one in Markdown unless something stands between them. */
const betweenLists = "<!-- -->";

/** What front matter may say beside what an article says of itself. */
interface MoreFields {
	readonly tags?: readonly string[] | undefined;
	readonly source?: string | undefined;
	readonly draft?: true;
}

export function writeFrontMatter(
	metadata: Metadata,
	{ tags = [], source, draft }: MoreFields = {},
): string {
	const fields = {
		title: metadata.headline,
		publisher: metadata.publisher,
		author: metadata.author,
		published: metadata.published,
		updated: metadata.updated,
		url: metadata.url,
		language: metadata.language,
		rights: metadata.rights,
		tags: tags.length === 0 ? null : tags,
		source: source ?? null,
		draft: draft ?? null,
	};
	const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
	if (Object.keys(known).length === 0) return "";
	return `---\n${stringify(known, { schema: "core", lineWidth: 0 }).trimEnd()}\n---`;
}

function writeBlock(block: PageBlock): string {
	switch (block.kind) {
		case "heading":
			// A file's first-degree heading is its headline, which stands above.
			return `${"#".repeat(Math.min(6, Math.max(2, block.depth)))} ${escapeLine(block.text)}`;
		case "paragraph":
			return block.text.split("\n").map(escapeLine).join("\\\n");
		case "post":
			return `> ${block.text.split("\n").map(escapeLine).join("\\\n> ")}`;
		case "list":
			return writeList(block.items);
		case "table":
			return writeTable(block.rows);
		case "code":
			return writeCode(block.text);
		case "struck":
			return `~~${escapeLine(block.words)}~~`;
	}
}

/**
 * Numbers that count up by one are Markdown's own; other markers ("7." after "3.", "b.") are words of the item.
 * A dash before figures would be their minus.
 */
function writeList(items: readonly ListItem[]): string {
	const isNumbered = numberedItems(items);
	const bullet = items.some((item) => /^\p{Sc}?\s?\d/u.test(textOfItem(item))) ? "*" : "-";
	const widths: number[] = [];
	const lines = items.map((item) => {
		const numbered = isNumbered.has(item);
		const marker = numbered ? item.marker : bullet;
		const indent = widths.slice(0, item.level).reduce((sum, width) => sum + width, 0);
		widths.length = Math.min(widths.length, item.level);
		widths[item.level] = marker.length + 1;
		return `${" ".repeat(indent)}${marker} ${escapeLine(numbered ? item.text : textOfItem(item))}`;
	});
	return lines.join("\n");
}

function numberedItems(items: readonly ListItem[]): ReadonlySet<ListItem> {
	const groups = siblingsOf(items).filter((group) =>
		group.every(({ level, marker }, index) => {
			const first = Number.parseInt(group[0]?.marker ?? "", 10);
			// Within an item's paragraph only a list that begins with 1 begins at all.
			if (level > 0 && first !== 1) return false;
			return /^\d{1,9}\.$/.test(marker) && marker === `${first + index}.`;
		}),
	);
	return new Set(groups.flat());
}

/** The items of each list, those of lists within its items apart. */
function siblingsOf(items: readonly ListItem[]): ListItem[][] {
	const groups: ListItem[][] = [];
	const open: (ListItem[] | undefined)[] = [];
	for (const item of items) {
		open.length = Math.min(open.length, item.level + 1);
		const group = open[item.level] ?? [];
		if (group.length === 0) groups.push(group);
		open[item.level] = group;
		group.push(item);
	}
	return groups;
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
