import type { List, Paragraph, Root, RootContent, Text } from "mdast";
import { isMonth } from "../dates.ts";

/**
 * A tree in which signs that Markdown takes for its own are words again: the minus or the day of the month that a
 * wrapped sentence's next line begins with ("It was\n- 5 degrees"), and a "more than" before a share ("> 90 % …").
 */
export function withMendedLines(root: Root, source: string): RootContent[] {
	const mended: RootContent[] = [];
	for (const node of root.children) {
		const above = mended.at(-1);
		const joined = above?.type === "paragraph" ? goesOn(above, node, source) : null;
		if (joined !== null) mended[mended.length - 1] = joined;
		else mended.push(node.type === "blockquote" ? (moreThan(node.children, source) ?? node) : node);
	}
	return mended;
}

function goesOn(above: Paragraph, node: RootContent, source: string): Paragraph | null {
	if (node.type !== "list" || node.children.length !== 1) return null;
	const end = above.position?.end;
	if (end === undefined || node.position?.start.line !== end.line + 1) return null;
	if (/[.:;!?…]["”’')\]]*$/u.test(source.slice(Math.max(0, (end.offset ?? 0) - 8), end.offset)))
		return null;
	const [item, ...others] = node.children[0]?.children ?? [];
	if (item?.type !== "paragraph" || others.length > 0) return null;
	const marker = /^(?:[-+]|\d{1,2}\.)(?=\s)/.exec(beginningOf(node, source))?.[0];
	const words = beginningOf(item, source);
	const isWord = marker?.endsWith(".")
		? isMonth(/^\p{L}+/u.exec(words)?.[0] ?? "")
		: figure.test(words);
	if (marker === undefined || !isWord) return null;
	return {
		...above,
		children: [...above.children, wordsAt(`\n${marker} `, above, "end"), ...item.children],
	};
}

function moreThan(children: readonly RootContent[], source: string): Paragraph | null {
	const [first, ...others] = children;
	if (first?.type !== "paragraph" || others.length > 0 || !share.test(beginningOf(first, source)))
		return null;
	const isOneLine = first.position?.start.line === first.position?.end.line;
	return isOneLine
		? { ...first, children: [wordsAt("> ", first, "start"), ...first.children] }
		: null;
}

const figure = /^\p{Sc}?\s?\d/u;
const share = /^\p{Sc}?\d[\d.,]*\s?(?:[%‰°\p{Sc}]|per\s?cent|prozent|pour\scent|por\sciento)/iu;

function beginningOf(node: List | Paragraph, source: string): string {
	const start = node.position?.start.offset ?? 0;
	return source.slice(start, start + 40);
}

function wordsAt(value: string, { position }: Paragraph, side: "start" | "end"): Text {
	const point = position?.[side];
	return { type: "text", value, ...(point && { position: { start: point, end: point } }) };
}
