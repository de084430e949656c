/** A row of figures, one for each sentence of an article. */
export type Column = Float64Array;

/** A column for each name. */
export type Columns<Name extends string> = Readonly<Record<Name, Column>>;

/** Columns of zeros. */
export function createColumns<Name extends string>(
	names: readonly Name[],
	length: number,
): Columns<Name> {
	return Object.fromEntries(names.map((name) => [name, new Float64Array(length)])) as Columns<Name>;
}

export function add(column: Column, at: number, by: number): void {
	column[at] = (column[at] as number) + by;
}
