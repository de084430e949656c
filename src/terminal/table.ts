import { harmlessLine } from "./harmless.ts";
import { columnsOf } from "./wrap.ts";

/** A table with a line under its header; columns of numbers stand to the right. */
export function renderTable(
	header: readonly string[],
	rows: readonly (readonly (string | number)[])[],
): string {
	const cells = [header, ...rows].map((row) => row.map((cell) => harmlessLine(`${cell}`)));
	const widths = header.map((_, column) =>
		Math.max(...cells.map((row) => columnsOf(row[column] ?? ""))),
	);
	const numeric = header.map((_, column) => rows.every((row) => typeof row[column] === "number"));
	const lines = cells.map((row) =>
		row
			.map((cell, column) => {
				const padding = " ".repeat(Math.max(0, (widths[column] ?? 0) - columnsOf(cell)));
				return numeric[column] ? padding + cell : cell + padding;
			})
			.join("  ")
			.trimEnd(),
	);
	const rule = widths.map((width) => "─".repeat(width)).join("  ");
	return `${[lines[0], rule, ...lines.slice(1)].join("\n")}\n`;
}
