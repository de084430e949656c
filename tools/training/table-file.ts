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
	writeFileSync(`data/tables/${name}.json`, `${JSON.stringify({ about, ...table }, null, "\t")}\n`);
}

/** A weight with the digits that matter. */
export const rounded = (weight: number): number => Number(weight.toPrecision(5));
