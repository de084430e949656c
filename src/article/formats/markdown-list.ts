import type { List, ListItem, RootContent } from "mdast";
import { isQuestion } from "../line-shapes.ts";
import { partsOfHtml } from "./html-parts.ts";
import { runsOf } from "./inline-runs.ts";
import { markersOf } from "./list-markers.ts";
import { writeRow } from "./markdown-table.ts";
import { isBold, leadsWithinPage, linesOfRuns, textOfRuns } from "./runs.ts";
import { runsOn, type Sheet, writeLines } from "./sheet.ts";
import { readPiece } from "./tree.ts";

/** Writes the points of a list as the lines of one block. */
export function writePoints(sheet: Sheet, list: List): void {
	const question = asksOneQuestion(list);
	writeItems(sheet, list, "");
	const links = list.children.every((item) => isLinkWithinPage(item));
	sheet.plain.close({
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
export function asksAndAnswers(item: ListItem): boolean {
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

/** An item whose words are all left out leaves no line behind; `goesOn`: it stands on the line of the item around it. */
function writeItems(sheet: Sheet, list: List, indent: string, goesOn = false): void {
	const { plain, above } = sheet;
	const markers = markersOf(list, sheet.source);
	for (const [index, item] of list.children.entries()) {
		const lead = index > 0 || (indent !== "" && !goesOn) ? `\n${indent}` : "";
		plain.begin(lead + (markers[index] ?? ""), lineOf(item) + above, goesOn && index === 0);
		for (const [part, child] of item.children.entries()) {
			if (part > 0 && child.type !== "list") plain.begin(`\n${indent}  `, lineOf(child) + above);
			if (child.type === "list") writeItems(sheet, child, `${indent}  `, part === 0);
			else writeItemPart(sheet, child, `${indent}  `);
		}
	}
}

function lineOf(node: RootContent | ListItem): number {
	return node.position?.start.line ?? 1;
}

/** What may stand in a list's item or a footnote, as lines of the block that is open. */
export function writeItemPart(sheet: Sheet, node: RootContent, indent: string): void {
	const { plain } = sheet;
	if (node.type === "paragraph" || node.type === "heading") {
		plain.writeRuns(runsOn(sheet, node.children), indent);
	} else if (node.type === "code") {
		writeLines(sheet, node.value, lineOf(node));
	} else if (node.type === "html") {
		writeItemHtml(sheet, node.value, lineOf(node), indent);
	} else if (node.type === "table") {
		for (const [index, row] of node.children.entries()) writeRow(sheet, row, index);
	} else if (node.type === "list") {
		writeItems(sheet, node, indent);
	} else if (node.type === "blockquote") {
		for (const child of node.children) writeItemPart(sheet, child, indent);
	}
}

/** Paragraphs between tags are lines here. */
function writeItemHtml(sheet: Sheet, html: string, first: number, indent: string): void {
	let isFirst = true;
	for (const { text, line, tag } of partsOfHtml(html, sheet.open.lists)) {
		if (tag !== null) sheet.open.read(tag);
		const above = sheet.above + first - 1 + line;
		for (const child of readPiece(text).children) {
			if (!isFirst) sheet.plain.begin(`\n${indent}`, above + lineOf(child));
			isFirst = false;
			writeItemPart({ ...sheet, source: text, above, isHtml: true }, child, indent);
		}
	}
}
