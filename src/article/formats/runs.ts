import type { Style } from "./inline.ts";

/** A stretch of a paragraph's plain text with what its mark-up said. */
export interface Run extends Style {
	readonly text: string;
	/** The line of the parsed Markdown, from 1. */
	readonly line: number;
	/** The text begins a new line of the source (`soft`) or of the page (`hard`). */
	readonly break: "soft" | "hard" | null;
	/** Why the words are not part of the text, null for those that are. */
	readonly leftOut: string | null;
}

/** The reasons why words within a paragraph are left out. */
export const struckOut = "struck out";
export const footnoteMark = "footnote mark";

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
		.filter(({ leftOut }) => leftOut === null)
		.map((run) => (run.break === null ? "" : " ") + run.text)
		.join("")
		.trim();
}

/** All words are bold. */
export function isBold(runs: readonly Run[]): boolean {
	const words = wordsIn(runs);
	return words.length > 0 && words.every((run) => run.bold);
}

/** All words lead to places of the same page. */
export function leadsWithinPage(runs: readonly Run[]): boolean {
	const words = wordsIn(runs);
	return words.length > 0 && words.every((run) => run.link?.startsWith("#"));
}

function wordsIn(runs: readonly Run[]): Run[] {
	return runs.filter(({ text, leftOut }) => leftOut === null && /[\p{L}\p{N}]/u.test(text));
}
