/** A row of figures, one for each sentence of what is read; what stands beyond them means nothing. */
export type Column = Float64Array;

/** A column for each name. */
export type Columns<Name extends string> = Readonly<Record<Name, Column>>;

/**
 * Columns of zeros for so many sentences, the same ones again and again: dozens of new ones for each question would
 * cost more than what is written into them. Whoever has them is done with them before the next asks. They stay as long as
 * the longest that was asked for needs, some 300 bytes a sentence.
 */
export function createColumns<Name extends string>(
	names: readonly Name[],
): (length: number) => Columns<Name> {
	let columns = columnsOf(names, 0);
	let capacity = 0;
	return (length) => {
		if (capacity < length) {
			capacity = 2 * length;
			columns = columnsOf(names, capacity);
		} else for (const name of names) columns[name].fill(0, 0, length);
		return columns;
	};
}

function columnsOf<Name extends string>(names: readonly Name[], length: number): Columns<Name> {
	return Object.fromEntries(names.map((name) => [name, new Float64Array(length)])) as Columns<Name>;
}

export function add(column: Column, at: number, by: number): void {
	column[at] = (column[at] as number) + by;
}
