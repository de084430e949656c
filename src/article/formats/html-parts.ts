import type { Heading } from "mdast";
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

/** Cuts HTML at the tags of its blocks, so that "<p>One.</p><p>Two.</p>" does not run together. */
export function partsOfHtml(html: string): HtmlPart[] {
	const shown = numberItems(withoutUnshown(html));
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
function numberItems(html: string): string {
	const next: (number | null)[] = [];
	return html
		.replace(/(<li\b[^<>]*>\s*)<p\b[^<>]*>/gi, "$1")
		.replace(/<\/p\s*>(?=\s*<\/?(?:li|ol|ul)\b)/gi, "")
		.replace(/<(\/?)(ol|ul|li)\b[^<>]*>/gi, (markup: string, slash: string, name: string) => {
			const tag = readTag(markup);
			if (tag === null) return markup;
			if (/^li$/i.test(name)) {
				const number = numberOf(tag, "value") ?? next.at(-1) ?? null;
				if (slash !== "" || next.length === 0 || next.at(-1) === null || number === null)
					return markup;
				next[next.length - 1] = number + 1;
				return `<li data-number="${number}.">${keepLines(markup)}`;
			}
			if (slash !== "") next.pop();
			else next.push(/^ol$/i.test(name) ? (numberOf(tag, "start") ?? 1) : null);
			return markup;
		});
}

function numberOf({ attributes }: Tag, name: string): number | null {
	const written = attributes.get(name) ?? "";
	return /^-?\d{1,9}$/.test(written) ? Number(written) : null;
}
