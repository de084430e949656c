import { fromMarkdown } from "mdast-util-from-markdown";
import { toString as textOfTree } from "mdast-util-to-string";

/** Removes tags, comments, scripts and styles; the words between stay on their lines. */
export function withoutTags(html: string): string {
	return html
		.replace(/<!--[\s\S]*?(?:-->|$)/g, keepLines)
		.replace(/<(script|style)\b[\s\S]*?(?:<\/\1>|$)/gi, keepLines)
		.replace(/<\/?[a-z][^<>]*>/gi, keepLines)
		.replace(/^[ \t]+/gm, "");
}

/**
 * Removes the tags of site generators ("{{< image … >}}", "{% include … %}", "{#anchor}"), which are no text and
 * which a Markdown parser takes for some. In a link's address something has to stay, or the link is none.
 */
export function withoutTemplates(markdown: string): string {
	return markdown
		.replace(/\]\(\s*\{\{[^{}]*\}\}/g, "](template")
		.replace(/\{[#.:][^{}\n]*\}$/gm, "")
		.replace(/\{\{[^{}]*\}\}|\{%[^{}%]*%\}/g, keepLines);
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
