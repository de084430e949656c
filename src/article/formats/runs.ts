import type { PhrasingContent } from "mdast";

/** A stretch of a paragraph's plain text with what its mark-up said. */
export interface Run {
	readonly text: string;
	/** The line of the parsed Markdown, from 1. */
	readonly line: number;
	readonly bold: boolean;
	/** Where it leads, for the label of a link. */
	readonly link: string | null;
	/** The text begins a new line of the source (`soft`) or of the page (`hard`). */
	readonly break: "soft" | "hard" | null;
}

/** The plain text of inline mark-up: labels of links stay, images, tags and footnote marks vanish. */
export function runsOf(nodes: readonly PhrasingContent[]): Run[] {
	const runs: Run[] = [];
	for (const node of nodes) collectRuns(node, { bold: false, link: null }, runs);
	return runs;
}

type Style = Pick<Run, "bold" | "link">;

function collectRuns(node: PhrasingContent, style: Style, runs: Run[]): void {
	const line = node.position?.start.line ?? 1;
	switch (node.type) {
		case "text":
		case "inlineCode":
			for (const [index, text] of node.value.split("\n").entries()) {
				runs.push({ ...style, text, line: line + index, break: index > 0 ? "soft" : null });
			}
			return;
		case "break":
			runs.push({ ...style, text: "", line: line + 1, break: "hard" });
			return;
		case "html":
			if (/^<\/?br\b/i.test(node.value)) runs.push({ ...style, text: "", line, break: "hard" });
			return;
		case "strong":
			for (const child of node.children) collectRuns(child, { ...style, bold: true }, runs);
			return;
		case "link":
			for (const child of node.children) collectRuns(child, { ...style, link: node.url }, runs);
			return;
		case "emphasis":
		case "delete":
		case "linkReference":
			for (const child of node.children) collectRuns(child, style, runs);
			return;
		case "image":
		case "imageReference":
		case "footnoteReference":
			return;
	}
}

/** The runs of each line of the source, so that a heading can be told from the text under it. */
export function linesOfRuns(runs: readonly Run[]): Run[][] {
	const lines: Run[][] = [];
	for (const run of runs) {
		if (run.break !== null || lines.length === 0) lines.push([]);
		lines.at(-1)?.push(run);
	}
	return lines;
}

export function textOfRuns(runs: readonly Run[]): string {
	return runs
		.map((run) => (run.break === null ? "" : " ") + run.text)
		.join("")
		.trim();
}

/** All words are bold. */
export function isBold(runs: readonly Run[]): boolean {
	const words = runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text));
	return words.length > 0 && words.every((run) => run.bold);
}

/** All words lead to places of the same page. */
export function leadsWithinPage(runs: readonly Run[]): boolean {
	const words = runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text));
	return words.length > 0 && words.every((run) => run.link?.startsWith("#"));
}
