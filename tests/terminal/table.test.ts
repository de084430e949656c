import { expect, test } from "vitest";
import { renderTable } from "../../src/terminal/table.ts";

test("columns line up, numbers to the right, whatever width their characters have", () => {
	const rows = [
		["ferry", 7],
		["日本", 12],
	];
	expect(renderTable(["article", "passages"], rows)).toBe(
		["article  passages", "───────  ────────", "ferry           7", "日本           12", ""].join(
			"\n",
		),
	);
});
