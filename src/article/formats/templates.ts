import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Span } from "../article.ts";
import { indexAt } from "../line-map.ts";
import type { LeftOutWords } from "./plain-text.ts";
import { templateTagInSentence } from "./reasons.ts";

/** The reason why a site generator's tag on its own is left out. */
const templateTag = "template tag";

/**
 * Takes out the tags of site generators ("{{< image … >}}", "{% include … %}", "{#anchor}"), which are no text and
 * which a Markdown parser takes for some. Braces in prose stay: "{{ 4 }}", "{.5 kilos}", "{% … %}". In a link's
 * address something has to stay, or the link is none. Code is as it was written.
 */
export function withoutTemplates(
	markdown: string,
	linesAbove: number,
): {
	markdown: string;
	taken: LeftOutWords[];
} {
	const found = [...markdown.matchAll(braces)];
	if (found.length === 0) return { markdown, taken: [] };
	const code = codeIn(markdown);
	const starts = code.map(({ start }) => start);
	const isCode = (offset: number): boolean => {
		const span = code[indexAt(starts, offset)];
		return span !== undefined && span.start <= offset && offset < span.end;
	};
	const taken: LeftOutWords[] = [];
	let line = 1 + linesAbove;
	let from = 0;
	const take = (tag: string, place: Place): string => {
		const reason = reasonOf(tag, place);
		if (reason === null) return tag;
		if (reason !== "attributes") taken.push({ text: tag, line, reason });
		return "\n".repeat(newlinesIn(tag));
	};
	const left: string[] = [];
	for (const { 0: tag, index } of found) {
		const above = markdown.slice(from, index);
		line += newlinesIn(above);
		const end = index + tag.length;
		const kept = isCode(index)
			? tag
			: tag.startsWith("]")
				? "](template"
				: take(tag, placeOf(markdown, index, end));
		const isGap = kept === "" && /^(?:[\s,.;:!?)]|$)/.test(markdown.charAt(end));
		left.push(isGap ? above.replace(/ $/, "") : above, kept);
		from = end;
		line += newlinesIn(tag);
	}
	return { markdown: left.join("") + markdown.slice(from), taken };
}

const braces = /\]\(\s*\{\{[^{}]*\}\}|\{[#.:][^{}\n]*\}(?=[ \t]*$)|\{\{[^{}]*\}\}|\{%[^{}%]*%\}/gm;

function newlinesIn(text: string): number {
	return text.split("\n").length - 1;
}

function codeIn(markdown: string): Span[] {
	const spans: Span[] = [];
	const walk = (node: Nodes): void => {
		const { start, end } = node.position ?? {};
		if (node.type === "code" || node.type === "inlineCode") {
			spans.push({ start: start?.offset ?? 0, end: end?.offset ?? 0 });
		} else if ("children" in node) for (const child of node.children) walk(child);
	};
	walk(fromMarkdown(markdown));
	return spans;
}

interface Place {
	/** Nothing but other tags, and the mark of a list or heading, shares its lines. */
	readonly isAlone: boolean;
	/** It stands where attributes are written: at a heading's end, or right after a link or emphasis. */
	readonly takesAttributes: boolean;
}

/** How many characters around a tag tell what its place is. */
const near = 300;

function placeOf(markdown: string, start: number, end: number): Place {
	const before = markdown.slice(Math.max(0, start - near), start).replace(/^[\s\S]*\n/, "");
	const [after = "", below = ""] = markdown.slice(end, end + near).split("\n");
	const rest = (before + after).replace(braces, "").replace(/^\s*(?:[-*+>]|\d{1,9}[.)])?\s*/, "");
	return {
		isAlone: rest.trim() === "",
		takesAttributes:
			/^ {0,3}#{1,6}\s/.test(before) ||
			/[\])`*_]$/.test(before) ||
			/^ {0,3}(?:=+|-+)\s*$/.test(below),
	};
}

/** Why a tag goes; null where it may be prose. */
function reasonOf(tag: string, { isAlone, takesAttributes }: Place): string | null {
	if (/^\{[#.:]/.test(tag)) {
		if (!attributes.test(tag)) return null;
		return isAlone || takesAttributes ? "attributes" : templateTagInSentence;
	}
	const isTag = tag.startsWith("{%") || /^\{\{[<%]/.test(tag);
	const name = /^\{\{?[<%]?[-~]?\s*[/"#]?\s*(\p{L}[\w.:/-]*)/u.exec(tag)?.[1];
	if (name === undefined || (!isTag && !/^\{\{\s/.test(tag))) return null;
	if (isAlone) return templateTag;
	const isSure = tag.startsWith("{{<") || tag.startsWith("{{%") || knownTags.test(name);
	return isTag && isSure ? templateTagInSentence : null;
}

/** "{#anchor .class key=value}", "{: .lead}". */
const attributes =
	/^\{:?\s*(?:(?:[#.]\p{L}[\w:-]*|[\p{L}_][\w-]*=(?:"[^"]*"|'[^']*'|[^\s"'{}]+))\s*)+\}$/u;

/** The tags of Liquid, Jinja and Twig that may stand within a sentence. */
const knownTags =
	/^(?:if|elsif|elseif|elif|else|unless|case|when|for|break|continue|cycle|assign|capture|increment|decrement|comment|include(?:_relative|_cached)?|render|raw|verbatim|highlight|link|post_url|block|set|import|from|macro|call|filter|with|trans|blocktrans|pluralize|url|static|load|image|img|youtube|end\w+)$/;
