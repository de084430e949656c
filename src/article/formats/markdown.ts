import type { Definition, Html, List, ListItem, Paragraph, RootContent } from "mdast";
import { isLabelledAnswer, isLabelledQuestion, isQuestion } from "../line-shapes.ts";
import type { FormattedText } from "./block.ts";
import { partsOfHtml, unendedComment } from "./html-parts.ts";
import { isNumberedProse, markersOf } from "./list-markers.ts";
import { asksAndAnswers, writeItemPart, writePoints } from "./markdown-list.ts";
import { joined, writeRow } from "./markdown-table.ts";
import { withoutDeepNesting } from "./markup.ts";
import { withMendedLines } from "./mended-lines.ts";
import { OpenElements } from "./open-elements.ts";
import { PlainText } from "./plain-text.ts";
import { unendedCommentReason } from "./reasons.ts";
import { isBold, linesOfRuns, type Run, textOfRuns } from "./runs.ts";
import { runsOn, type Sheet, writeLines } from "./sheet.ts";
import { withoutTemplates } from "./templates.ts";
import { readPiece, readTree } from "./tree.ts";

/** Reads Markdown without its front matter, which stood on the first `linesAbove` lines of the file. */
export function readMarkdown(body: string, linesAbove: number): FormattedText {
	const plain = new PlainText();
	const { markdown, taken } = withoutTemplates(withoutDeepNesting(body), linesAbove);
	for (const words of taken) plain.leaveOut(words);
	const root = readTree(markdown);
	const open = new OpenElements(root);
	const sheet: Sheet = { plain, source: markdown, above: linesAbove, open, isHtml: false };
	for (const node of withMendedLines(root, markdown)) writeBlock(sheet, node);
	const { blocks } = plain;
	return {
		...plain.finish(),
		blocks,
		marksHeadings: blocks.some((block) => block.depth !== null && block.depth > 1),
		lines: plain.lines,
	};
}

function writeBlock(sheet: Sheet, node: RootContent | ListItem): void {
	const { plain } = sheet;
	switch (node.type) {
		case "heading":
			plain.writeRuns(joined(runsOn(sheet, node.children)));
			plain.close({ kind: "heading", depth: node.depth, bold: false });
			return;
		case "paragraph":
			writeParagraph(sheet, node);
			return;
		case "list":
			writeList(sheet, node);
			return;
		case "code":
			writeLines(sheet, node.value, lineOf(node));
			plain.close({ kind: "code", depth: null, bold: false });
			return;
		case "table":
			for (const [index, row] of node.children.entries()) writeRow(sheet, row, index);
			plain.close({ kind: "table", depth: null, bold: false });
			return;
		case "html":
			writeHtml(sheet, node);
			return;
		case "footnoteDefinition":
			for (const child of node.children) writeItemPart(sheet, child, "");
			plain.close({ kind: "footnote", depth: null, bold: false });
			return;
		case "definition":
			writeDefinition(sheet, node);
			return;
		case "blockquote":
			plain.quote(() => {
				for (const child of node.children) writeBlock(sheet, child);
			});
			return;
		case "listItem":
			for (const child of node.children) writeBlock(sheet, child);
			return;
	}
}

/** A bold or labelled question on the first line of a paragraph is a heading of its own; so is what follows "A:". */
function writeParagraph(sheet: Sheet, node: Paragraph): void {
	let open: Run[] = [];
	let isLead = false;
	const close = (): void => {
		sheet.plain.writeRuns(open);
		sheet.plain.close({ kind: "paragraph", depth: null, bold: isBold(open) });
		open = [];
	};
	for (const line of linesOfRuns(runsOn(sheet, node.children))) {
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

function writeList(sheet: Sheet, list: List): void {
	const asks = list.children.every((item) => asksAndAnswers(item));
	const isProse = isNumberedProse(list, sheet.source);
	if (!asks && !isProse) {
		writePoints(sheet, list);
		return;
	}
	const markers = markersOf(list, sheet.source);
	for (const [index, item] of list.children.entries()) {
		const marker = list.ordered === true ? (markers[index] ?? "") : "";
		sheet.plain.begin(marker, lineOf(item) + sheet.above);
		writeBlock(sheet, item);
	}
}

function lineOf(node: RootContent | ListItem): number {
	return node.position?.start.line ?? 1;
}

/** "[Anna]: No." is taken for a link's address, and would vanish; an address looks like one. */
function writeDefinition({ plain, source, above, open }: Sheet, node: Definition): void {
	const { start, end } = node.position ?? {};
	if (open.hides || /[/#@?=\\]|\w\.\w/u.test(node.url) || node.url === "") return;
	const words = source.slice(start?.offset ?? 0, end?.offset ?? 0);
	plain.writeRaw(words, above + lineOf(node));
	plain.close({ kind: "paragraph", depth: null, bold: false });
}

/** The number of a list's item whose words stand in the blocks below. */
const loneMarker = /^\s*(?:<\/li>\s*)?<li data-number="([^"]*)">\s*$/i;

/** Words between tags are Markdown again. */
function writeHtml(sheet: Sheet, node: Html): void {
	const first = sheet.above + lineOf(node) - 1;
	for (const { text, line, depth, tag } of partsOfHtml(node.value, sheet.open.lists)) {
		if (tag !== null) sheet.open.read(tag);
		const marker = loneMarker.exec(text)?.[1];
		if (marker !== undefined) {
			sheet.plain.begin(`${marker} `, first + line + 1);
			continue;
		}
		const inner = { ...sheet, source: text, above: first + line, isHtml: true };
		for (const child of readPiece(text).children) {
			const isHeading = depth !== null && child.type === "paragraph";
			writeBlock(inner, isHeading ? { ...child, type: "heading", depth } : child);
		}
	}
	const lost = unendedComment(node.value);
	if (lost === null) return;
	const line = sheet.above + lineOf(node);
	sheet.plain.leaveOut({ text: lost, line, reason: unendedCommentReason });
}
