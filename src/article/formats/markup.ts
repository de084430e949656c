import type { Heading } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString as textOfTree } from "mdast-util-to-string";

/** Removes tags, comments, scripts and styles; the words between stay on their lines. */
export function withoutTags(html: string): string {
	return withoutInlineTags(withoutUnshown(html));
}

/** The words between two tags that begin or end a block. */
export interface HtmlPart {
	readonly text: string;
	/** The line on which it begins, from 0. */
	readonly line: number;
	/** 1 to 6 where it is a heading. */
	readonly depth: HeadingDepth | null;
}

type HeadingDepth = Heading["depth"];

/** Cuts HTML at the tags of its blocks, so that "<p>One.</p><p>Two.</p>" does not run together. */
export function partsOfHtml(html: string): HtmlPart[] {
	const shown = withoutUnshown(html);
	const parts: HtmlPart[] = [];
	let line = 0;
	let depth: HeadingDepth | null = null;
	let from = 0;
	const cut = (to: number): void => {
		const piece = shown.slice(from, to);
		parts.push({ text: withoutInlineTags(piece), line, depth });
		line += piece.split("\n").length - 1;
	};
	for (const tag of shown.matchAll(blockTag)) {
		cut(tag.index);
		line += tag[0].split("\n").length - 1;
		from = tag.index + tag[0].length;
		depth = tag[1] === "/" ? null : headingDepth(tag[2] ?? "");
	}
	cut(shown.length);
	return parts.filter(({ text }) => text.trim() !== "");
}

const blockTag =
	/<(\/?)(h[1-6]|summary|p|div|details|section|article|aside|header|footer|main|figure|figcaption|blockquote|table|ul|ol|dl|hr)\b[^<>]*>/gi;

/** What a reader presses to see an answer is its question. */
function headingDepth(tag: string): HeadingDepth | null {
	const name = tag.toLowerCase();
	if (name === "summary") return 3;
	return ([1, 2, 3, 4, 5, 6] as const).find((level) => name === `h${level}`) ?? null;
}

function withoutUnshown(html: string): string {
	return html
		.replace(/<!--[\s\S]*?(?:-->|$)/g, keepLines)
		.replace(/<(script|style)\b[\s\S]*?(?:<\/\1>|$)/gi, keepLines);
}

function withoutInlineTags(html: string): string {
	return html
		.replace(/<(?:li|d[td]|t[drh]|br)\b[^<>]*>/gi, (tag) => keepLines(tag) || " ")
		.replace(/<\/?[a-z][^<>]*>/gi, keepLines)
		.replace(/^[ \t]+/gm, "");
}

/**
 * Removes the tags of site generators ("{{< image … >}}", "{% include … %}", "{#anchor}"), which are no text and
 * which a Markdown parser takes for some; double braces around a bare word ("{{lang}}") are text. In a link's address
 * something has to stay, or the link is none.
 */
export function withoutTemplates(markdown: string): string {
	return markdown
		.replace(/\]\(\s*\{\{[^{}]*\}\}/g, "](template")
		.replace(/\{[#.:][^{}\n]*\}$/gm, "")
		.replace(/\{\{[<%\s][^{}]*\}\}|\{%[^{}%]*%\}/g, keepLines);
}

/** Cuts marks of quotations and lists nested deeper than sixteen, which no reader could tell apart. */
export function withoutDeepNesting(markdown: string): string {
	const nested =
		/^((?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])){16})(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t]))+/gm;
	return markdown.replace(nested, "$1");
}

/** Resolves "&amp;" and "&#8220;" in a line that is no Markdown otherwise. */
export function withoutReferences(line: string): string {
	return line.replace(/&#?[a-z\d]{1,32};/gi, (reference) => textOfTree(fromMarkdown(reference)));
}

function keepLines(removed: string): string {
	return "\n".repeat(removed.split("\n").length - 1);
}
