import type { PhrasingContent } from "mdast";
import { readTag, type Tag } from "./tag.ts";

/** A piece of inline mark-up: words, the end of a line, or an element with what stands inside it. */
export type Inline = InlineText | InlineElement;

export interface InlineText {
	readonly kind: "text";
	readonly text: string;
	/** The line of the parsed Markdown, from 1. */
	readonly line: number;
	readonly style: Style;
	/** The text begins a new line of the source (`soft`) or of the page (`hard`). */
	readonly break: "soft" | "hard" | null;
}

export interface InlineElement {
	readonly kind: "element";
	readonly tag: Tag;
	readonly line: number;
	readonly children: readonly Inline[];
	/** False where no tag ends it. */
	readonly isClosed: boolean;
}

/** What Markdown's own marks say of words. */
export interface Style {
	readonly bold: boolean;
	/** Where they lead, for the label of a link. */
	readonly link: string | null;
}

/**
 * Inline mark-up as a tree, tags of HTML and marks of Markdown alike; and the names of elements that end in it but
 * begin above. What stands before the end of one of those that are `open` stands inside it.
 */
export function readInline(
	nodes: readonly PhrasingContent[],
	open: readonly Tag[] = [],
): {
	children: readonly Inline[];
	ended: readonly string[];
} {
	const first = nodes[0]?.position?.start.line ?? 1;
	const style = { bold: false, link: null };
	const tokens: Token[] = open.map((tag) => tagToken(tag, first, style, ""));
	for (const [index, node] of nodes.entries()) {
		collect(node, nodes[index - 1], { bold: false, link: null }, tokens);
	}
	return treeOf(tokens, open.length);
}

type Token =
	| InlineText
	| { readonly kind: "tag"; readonly tag: Tag; readonly line: number; readonly text: InlineText };

function collect(
	node: PhrasingContent,
	above: PhrasingContent | undefined,
	style: Style,
	tokens: Token[],
): void {
	const line = node.position?.start.line ?? 1;
	const push = (text: string, at: number, kind: InlineText["break"]): void => {
		tokens.push({ kind: "text", text, line: at, style, break: kind });
	};
	const inside = (children: readonly PhrasingContent[], inner: Style): void => {
		for (const [index, child] of children.entries()) {
			collect(child, children[index - 1], inner, tokens);
		}
	};
	switch (node.type) {
		case "text":
		case "inlineCode":
			for (const [index, text] of node.value.split("\n").entries()) {
				const shown = node.type === "text" ? text.replace(layoutMarks, "") : text;
				push(shown, line + index, index > 0 ? "soft" : null);
			}
			return;
		case "break":
			push("", line + 1, "hard");
			return;
		case "html":
			collectTag(node.value, line, style, tokens);
			return;
		case "strong":
			inside(node.children, { ...style, bold: true });
			return;
		case "link":
			inside(node.children, { ...style, link: node.url });
			return;
		case "emphasis":
		case "linkReference":
			inside(node.children, style);
			return;
		case "delete": {
			const end = node.position?.end.line ?? line;
			const name = isLowered(node, above) ? "sub" : "del";
			tokens.push(tagToken({ ...plainTag, name }, line, style, ""));
			inside(node.children, style);
			tokens.push(tagToken({ ...plainTag, name, closes: true }, end, style, ""));
			return;
		}
	}
}

/** Soft hyphens and marks without width are for a page's layout. */
const layoutMarks = /[\u00ad\u200b\u2060\ufeff]/gu;

const plainTag: Tag = { name: "", closes: false, isEmpty: false, attributes: new Map() };

function tagToken(tag: Tag, line: number, style: Style, text: string): Token {
	return { kind: "tag", tag, line, text: { kind: "text", text, line, style, break: null } };
}

function collectTag(markup: string, line: number, style: Style, tokens: Token[]): void {
	if (/^<(?:!--|\?|!\[CDATA\[|!doctype\b)/i.test(markup)) return;
	const tag = readTag(markup);
	const isWords = tag === null;
	if (isWords) {
		for (const [index, text] of markup.split("\n").entries()) {
			const kind = index > 0 ? "soft" : null;
			tokens.push({ kind: "text", text, line: line + index, style, break: kind });
		}
		return;
	}
	tokens.push(tagToken(tag, line, style, tag.certainty === "maybe" ? markup : ""));
}

/** "H~2~O": a figure between single tildes right after a letter is set lower, not struck. */
function isLowered(
	node: Extract<PhrasingContent, { type: "delete" }>,
	above: PhrasingContent | undefined,
): boolean {
	const [first, second] = node.children;
	if (first?.type !== "text" || second !== undefined || !/^[\d+-]{1,4}$/.test(first.value))
		return false;
	const isSingle = (first.position?.start.offset ?? 0) - (node.position?.start.offset ?? 0) === 1;
	return isSingle && above?.type === "text" && /[\p{L})]$/u.test(above.value);
}

/** Pairs the tags; the first `above` of them stand in blocks above. One that may be prose is that unless something ends it. */
function treeOf(
	tokens: readonly Token[],
	above: number,
): {
	children: readonly Inline[];
	ended: readonly string[];
} {
	const partners = partnersOf(tokens);
	const root: Inline[] = [];
	const ended: string[] = [];
	const open: { children: Inline[]; end: number }[] = [{ children: root, end: tokens.length }];
	for (const [index, token] of tokens.entries()) {
		while (open.length > 1 && (open.at(-1)?.end ?? index) <= index) open.pop();
		const into = open.at(-1)?.children ?? root;
		if (token.kind === "text") {
			into.push(token);
			continue;
		}
		const partner = partners.get(index);
		if (token.text.text !== "" && partner === undefined) into.push(token.text);
		else if (token.tag.closes) {
			if (partner === undefined || partner < above) ended.push(token.tag.name);
		} else {
			const children: Inline[] = [];
			const isClosed = token.tag.isEmpty || partner !== undefined;
			const { tag, line } = token;
			into.push({ kind: "element", tag, line, children, isClosed: isClosed || index < above });
			const end = Math.min(partner ?? tokens.length, open.at(-1)?.end ?? tokens.length);
			if (!token.tag.isEmpty && open.length < deepest) open.push({ children, end });
		}
	}
	return { children: root, ended };
}

/** What is nested deeper stands beside one another: no person nests so, and every walk over a tree goes down it. */
const deepest = 100;

/** For each tag that has one the index of its partner. */
function partnersOf(tokens: readonly Token[]): Map<number, number> {
	const partners = new Map<number, number>();
	const waiting = new Map<string, number[]>();
	for (const [index, token] of tokens.entries()) {
		if (token.kind === "text" || token.tag.isEmpty) continue;
		const { name, closes } = token.tag;
		const named = waiting.get(name) ?? [];
		waiting.set(name, named);
		if (!closes) named.push(index);
		else {
			const begin = named.pop();
			if (begin === undefined) continue;
			partners.set(begin, index);
			partners.set(index, begin);
		}
	}
	return partners;
}
