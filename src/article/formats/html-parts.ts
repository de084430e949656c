import type { Heading } from "mdast";
import { type ListCount, numberIn, writeMarker } from "./list-numbers.ts";
import { readTag, type Tag } from "./tag.ts";

/** What stands between two tags that begin or end a block. */
interface HtmlPart {
	/** The words with the inline tags between them. */
	readonly text: string;
	/** The line on which it begins, from 0. */
	readonly line: number;
	/** 1 to 6 where it is a heading. */
	readonly depth: HeadingDepth | null;
	/** The tag right before it. */
	readonly tag: Tag | null;
}

type HeadingDepth = Heading["depth"];

/**
 * Cuts HTML at the tags of its blocks, so that "<p>One.</p><p>Two.</p>" does not run together. `lists` are those that
 * HTML above has begun, null for one without numbers; they go on in this.
 */
export function partsOfHtml(html: string, lists: (ListCount | null)[] = []): HtmlPart[] {
	const shown = numberItems(withoutUnshown(html), lists);
	const parts: HtmlPart[] = [];
	let line = 0;
	let tag: Tag | null = null;
	let from = 0;
	const cut = (to: number): void => {
		const text = shown.slice(from, to).replace(/^[ \t]+/gm, "");
		parts.push({
			text,
			line,
			depth: tag === null || tag.closes ? null : headingDepth(tag.name),
			tag,
		});
		line += text.split("\n").length - 1;
	};
	for (const match of shown.matchAll(blockTag)) {
		const read = readTag(match[0]);
		if (read === null) continue;
		cut(match.index);
		line += match[0].split("\n").length - 1;
		from = match.index + match[0].length;
		tag = read;
	}
	cut(shown.length);
	return parts;
}

/** What follows "<!--" where nothing ends the comment: no browser shows any of it. */
export function unendedComment(html: string): string | null {
	const at = html.lastIndexOf("<!--");
	return at < 0 || html.indexOf("-->", at) >= 0 ? null : html.slice(at + 4);
}

const blockTag =
	/<\/?(?:h[1-6]|summary|p|div|details|section|article|aside|header|footer|main|figure|figcaption|blockquote|table|ul|ol|dl|hr)\b[^<>]*>/gi;

/** What a reader presses to see an answer is its question. */
function headingDepth(name: string): HeadingDepth | null {
	if (name === "summary") return 3;
	return ([1, 2, 3, 4, 5, 6] as const).find((level) => name === `h${level}`) ?? null;
}

function withoutUnshown(html: string): string {
	return html
		.replace(/<!--[\s\S]*?(?:-->|$)/g, keepLines)
		.replace(/<(script|style)\b[\s\S]*?(?:<\/\1>|$)/gi, keepLines);
}

function keepLines(removed: string): string {
	return "\n".repeat(removed.split("\n").length - 1);
}

/** Writes into each item of an ordered list the number that it is shown with, and takes the paragraph's tags in it away. */
function numberItems(html: string, lists: (ListCount | null)[]): string {
	const plain = html
		.replace(/(<li\b[^<>]*>\s*)<p\b[^<>]*>/gi, "$1")
		.replace(/<\/p\s*>(?=\s*<\/?(?:li|ol|ul)\b)/gi, "");
	const counts = countItems(plain);
	return plain.replace(listTag, (markup: string, slash: string, name: string, at: number) => {
		const tag = readTag(markup);
		if (tag === null) return markup;
		if (!/^li$/i.test(name)) {
			if (slash !== "") lists.pop();
			else if (lists.length < most)
				lists.push(/^ol$/i.test(name) ? countOf(tag, counts.get(at) ?? 0) : null);
			return markup;
		}
		const list = lists.at(-1);
		if (slash !== "" || !list) return markup;
		const number = numberIn(tag.attributes.get("value")) ?? list.next;
		list.next = number + list.step;
		return `<li data-number="${writeMarker(number, list.type)}">${keepLines(markup)}`;
	});
}

const listTag = /<(\/?)(ol|ul|li)\b[^<>]*>/gi;

/** More lists stand within one another on no page that a person wrote. */
const most = 1000;

/** For each list, by where its tag stands, how many items it holds. */
function countItems(html: string): Map<number, number> {
	const counts = new Map<number, number>();
	const open: number[] = [];
	for (const { 1: slash, 2: name = "", index } of html.matchAll(listTag)) {
		if (/^li$/i.test(name)) {
			const list = open.at(-1);
			if (slash === "" && list !== undefined) counts.set(list, (counts.get(list) ?? 0) + 1);
		} else if (slash !== "") open.pop();
		else open.push(index);
	}
	return counts;
}

function countOf({ attributes }: Tag, items: number): ListCount {
	const step = attributes.has("reversed") ? -1 : 1;
	const next = numberIn(attributes.get("start")) ?? (step < 0 ? items : 1);
	return { next, step, type: attributes.get("type") ?? "1" };
}
