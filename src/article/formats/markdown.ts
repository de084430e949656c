import type { Html, List, ListItem, Paragraph, RootContent, TableRow } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { isLabelledAnswer, isLabelledQuestion, isQuestion } from "../line-shapes.ts";
import type { FormattedText } from "./block.ts";
import { partsOfHtml, withoutDeepNesting, withoutTags, withoutTemplates } from "./markup.ts";
import { PlainText } from "./plain-text.ts";
import { isBold, leadsWithinPage, linesOfRuns, type Run, runsOf, textOfRuns } from "./runs.ts";

/** Reads Markdown without its front matter, which stood on the first `linesAbove` lines of the file. */
export function readMarkdown(body: string, linesAbove: number): FormattedText {
	const plain = new PlainText();
	writeMarkdown(plain, withoutDeepNesting(withoutTemplates(body)), linesAbove);
	const { text, blocks, lines } = plain;
	return {
		text,
		blocks,
		marksHeadings: blocks.some((block) => block.depth !== null && block.depth > 1),
		lines,
	};
}

function writeMarkdown(plain: PlainText, markdown: string, linesAbove: number): void {
	const tree = fromMarkdown(markdown, {
		extensions: [gfm()],
		mdastExtensions: [gfmFromMarkdown()],
	});
	for (const node of tree.children) writeBlock(plain, node, linesAbove);
}

function writeBlock(plain: PlainText, node: RootContent | ListItem, above: number): void {
	switch (node.type) {
		case "heading":
			plain.writeRuns(joined(shifted(runsOf(node.children), above)));
			plain.close({ kind: "heading", depth: node.depth, bold: false });
			return;
		case "paragraph":
			writeParagraph(plain, node, above);
			return;
		case "list":
			writeList(plain, node, above);
			return;
		case "code":
			writeLines(plain, node.value, above + (node.position?.start.line ?? 1));
			plain.close({ kind: "code", depth: null, bold: false });
			return;
		case "table":
			for (const [index, row] of node.children.entries()) writeRow(plain, row, index, above);
			plain.close({ kind: "table", depth: null, bold: false });
			return;
		case "html":
			writeHtml(plain, node, above);
			return;
		case "footnoteDefinition":
			for (const child of node.children) writeItemPart(plain, child, "", above);
			plain.close({ kind: "footnote", depth: null, bold: false });
			return;
		case "blockquote":
		case "listItem":
			for (const child of node.children) writeBlock(plain, child, above);
			return;
	}
}

function shifted(runs: readonly Run[], above: number): Run[] {
	return runs.map((run) => ({ ...run, line: run.line + above }));
}

/** A heading stays on one line. */
function joined(runs: readonly Run[]): Run[] {
	return runs.map((run) => ({ ...run, break: run.break === null ? null : "soft" }));
}

/** A bold or labelled question on the first line of a paragraph is a heading of its own; so is what follows "A:". */
function writeParagraph(plain: PlainText, node: Paragraph, above: number): void {
	let open: Run[] = [];
	let isLead = false;
	const close = (): void => {
		plain.writeRuns(open);
		plain.close({ kind: "paragraph", depth: null, bold: isBold(open) });
		open = [];
	};
	for (const line of linesOfRuns(shifted(runsOf(node.children), above))) {
		const leads = leadsQuestion(line);
		if (open.length > 0 && (isLead || leads || isLabelledAnswer(textOfRuns(line)))) close();
		open.push(...(open.length === 0 ? unbroken(line) : line));
		isLead = leads;
	}
	close();
}

function leadsQuestion(line: readonly Run[]): boolean {
	const text = textOfRuns(line);
	return isQuestion(text) && (isBold(line) || isLabelledQuestion(text));
}

function unbroken(line: readonly Run[]): Run[] {
	return line.map((run, index) => (index === 0 ? { ...run, break: null } : run));
}

function writeList(plain: PlainText, list: List, above: number): void {
	if (list.children.every((item) => asksAndAnswers(item))) {
		for (const [index, item] of list.children.entries()) {
			plain.writeRaw(markerOf(list, index), lineOf(item) + above);
			writeBlock(plain, item, above);
		}
		return;
	}
	const question = asksOneQuestion(list);
	if (question) plain.writeRaw(markerOf(list, 0), lineOf(list) + above);
	writeItems(plain, list, "", above);
	const links = list.children.every((item) => isLinkWithinPage(item));
	plain.close({
		kind: links ? "contents" : question ? "paragraph" : "list",
		depth: null,
		bold: question,
	});
}

/** "1. What is it?" between paragraphs: a numbered heading that Markdown takes for a list. */
function asksOneQuestion({ ordered, children }: List): boolean {
	const [first, ...others] = children[0]?.children ?? [];
	if (ordered !== true || children.length > 1 || first?.type !== "paragraph") return false;
	return others.length === 0 && isQuestion(textOfRuns(runsOf(first.children)));
}

/** "1. **What is it?**" with paragraphs under it: a list of questions and answers, not of points. */
function asksAndAnswers(item: ListItem): boolean {
	const [first, ...others] = item.children;
	if (first?.type !== "paragraph") return false;
	const [lead, ...below] = linesOfRuns(runsOf(first.children));
	if (lead === undefined || !isQuestion(textOfRuns(lead))) return false;
	return (others.length > 0 && below.length === 0) || (below.length > 0 && isBold(lead));
}

function isLinkWithinPage(item: ListItem): boolean {
	return item.children.every((child) =>
		child.type === "paragraph"
			? leadsWithinPage(runsOf(child.children))
			: child.type === "list" && child.children.every((inner) => isLinkWithinPage(inner)),
	);
}

/** Bullets and numbers are mark-up and vanish; a line stays a line. */
function writeItems(plain: PlainText, list: List, indent: string, above: number): void {
	for (const [index, item] of list.children.entries()) {
		plain.writeRaw(index > 0 || indent !== "" ? `\n${indent}` : "", lineOf(item) + above);
		for (const [part, child] of item.children.entries()) {
			if (part > 0 && child.type !== "list") plain.writeRaw(`\n${indent}  `, lineOf(child) + above);
			if (child.type === "list") writeItems(plain, child, `${indent}  `, above);
			else writeItemPart(plain, child, `${indent}  `, above);
		}
	}
}

function markerOf(list: List, index: number): string {
	return list.ordered === true ? `${(list.start ?? 1) + index}. ` : "";
}

function lineOf(node: RootContent | ListItem): number {
	return node.position?.start.line ?? 1;
}

/** What may stand in a list's item or a footnote, as lines of the block that is open. */
function writeItemPart(plain: PlainText, node: RootContent, indent: string, above: number): void {
	if (node.type === "paragraph" || node.type === "heading") {
		plain.writeRuns(shifted(runsOf(node.children), above), indent);
	} else if (node.type === "code") {
		writeLines(plain, node.value, above + lineOf(node));
	} else if (node.type === "html") {
		writeLines(plain, withoutTags(node.value), above + lineOf(node));
	} else if (node.type === "table") {
		for (const [index, row] of node.children.entries()) writeRow(plain, row, index, above);
	} else if (node.type === "list") {
		writeItems(plain, node, indent, above);
	} else if (node.type === "blockquote") {
		for (const child of node.children) writeItemPart(plain, child, indent, above);
	}
}

function writeLines(plain: PlainText, lines: string, first: number): void {
	for (const [index, line] of lines.split("\n").entries()) {
		plain.writeRaw((index > 0 ? "\n" : "") + line, first + index);
	}
}

function writeRow(plain: PlainText, row: TableRow, index: number, above: number): void {
	const line = (row.position?.start.line ?? 1) + above;
	if (index > 0) plain.writeRaw("\n", line);
	for (const [column, cell] of row.children.entries()) {
		if (column > 0) plain.writeRaw(" | ", line);
		plain.writeRuns(joined(shifted(runsOf(cell.children), above)));
	}
}

/** Words between tags are Markdown again; tags that then still stand are left out with no further look. */
function writeHtml(plain: PlainText, node: Html, above: number): void {
	for (const { text, line, depth } of partsOfHtml(node.value)) {
		const first = above + lineOf(node) - 1 + line;
		for (const child of fromMarkdown(text).children) {
			if (depth !== null && child.type === "paragraph") {
				writeBlock(plain, { ...child, type: "heading", depth }, first);
			} else if (child.type !== "html") writeBlock(plain, child, first);
		}
	}
}
