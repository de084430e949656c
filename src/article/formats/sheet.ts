import type { PhrasingContent } from "mdast";
import { readInline } from "./inline.ts";
import { runsOfTree } from "./inline-runs.ts";
import type { OpenElements } from "./open-elements.ts";
import type { PlainText } from "./plain-text.ts";
import type { Run } from "./runs.ts";

/** A piece of Markdown that is being written as plain text. */
export interface Sheet {
	readonly plain: PlainText;
	/** The Markdown, which the nodes' offsets point into. */
	readonly source: string;
	/** How many lines of the file stand above it. */
	readonly above: number;
	/** The elements of HTML that blocks above have begun. */
	readonly open: OpenElements;
	/** It stood between tags: what it leaves open goes on below. */
	readonly isHtml: boolean;
}

/** The runs of inline mark-up with the lines of the file; none where nothing is shown. */
export function runsOn(sheet: Sheet, nodes: readonly PhrasingContent[]): Run[] {
	const { open, above } = sheet;
	const { children, ended } = readInline(nodes, open.unshown);
	const runs = runsOfTree(children);
	for (const name of ended) open.end(name);
	open.readUnclosed(children, sheet.isHtml);
	return runs.map((run) => ({ ...run, line: run.line + above }));
}

/** Words that are no inline mark-up, such as code, a line each. */
export function writeLines({ plain, open, above }: Sheet, lines: string, first: number): void {
	if (open.hides) return;
	const reason = open.leftOut;
	for (const [index, text] of lines.split("\n").entries()) {
		const line = above + first + index;
		if (reason === null) plain.writeRaw((index > 0 ? "\n" : "") + text, line);
		else plain.leaveOut({ text: `${text} `, line, reason }, index > 0);
	}
}
