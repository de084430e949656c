import type { TableRow } from "mdast";
import type { Run } from "./runs.ts";
import { runsOn, type Sheet } from "./sheet.ts";

/** A row of a table as a line of the open block, " | " between its cells. */
export function writeRow(sheet: Sheet, row: TableRow, index: number): void {
	const { plain, above, open } = sheet;
	const line = (row.position?.start.line ?? 1) + above;
	if (index > 0) plain.writeRaw("\n", line);
	for (const [column, cell] of row.children.entries()) {
		const runs = joined(runsOn(sheet, cell.children));
		if (column > 0 && !open.hides && open.leftOut === null) plain.writeRaw(" | ", line);
		plain.writeRuns(runs);
	}
}

/** A heading or a cell stays on one line. */
export function joined(runs: readonly Run[]): Run[] {
	return runs.map((run) => ({ ...run, break: run.break === null ? null : "soft" }));
}
