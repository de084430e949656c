import { writeFileSync } from "node:fs";

/**
 * Writes what was learnt into `data/tables/`, which the program reads.
 *
 * @param about where the figures come from and how good they are, a line each
 */
export function writeTable(
	name: string,
	about: readonly string[],
	table: Readonly<Record<string, unknown>>,
): void {
	const parts = Object.entries({ about, ...table }).map(
		([key, value]) => `\t${JSON.stringify(key)}: ${linesOf(value)}`,
	);
	writeFileSync(`data/tables/${name}.json`, `{\n${parts.join(",\n")}\n}\n`);
}

/** JSON with a line for each thing of a list or a record, whatever it holds. */
function linesOf(value: unknown): string {
	if (Array.isArray(value))
		return `[\n${value.map((each) => `\t\t${JSON.stringify(each)}`).join(",\n")}\n\t]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const entries = Object.entries(value).map(
		([key, each]) => `\t\t${JSON.stringify(key)}: ${JSON.stringify(each)}`,
	);
	return `{\n${entries.join(",\n")}\n\t}`;
}

/** A weight with the digits that matter. */
export const rounded = (weight: number): number => Number(weight.toPrecision(5));
