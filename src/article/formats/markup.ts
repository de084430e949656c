import { fromMarkdown } from "mdast-util-from-markdown";
import { toString as textOfTree } from "mdast-util-to-string";

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
