import { harmlessLine } from "./harmless.ts";

/** What became of a piece of a page. */
interface ShownPiece {
	readonly kind: string;
	readonly text: string;
	readonly dropped: { readonly stage: string; readonly reason: string } | null;
}

/** A line a piece: whether it was kept, or which step left it out and why, and how it begins. Ends in a line break. */
export function renderPageTrace(pieces: readonly ShownPiece[], width: number): string {
	const lines = pieces
		.filter(({ text }) => text !== "")
		.map(({ kind, text, dropped }) => {
			const fate = dropped === null ? "kept" : `left out by ${dropped.stage}: ${dropped.reason}`;
			return shorten(`${fate} | ${kind} | ${harmlessLine(text.replace(/\s+/gu, " "))}`, width);
		});
	return `${lines.join("\n")}\n`;
}

function shorten(line: string, width: number): string {
	return line.length <= width ? line : `${line.slice(0, Math.max(1, width - 1))}…`;
}
