/** Every third row of a table was put aside before anything was built for it, so that both parts can be told apart. */
export function partsOf<Row>(rows: readonly Row[]): readonly [string, Row[]][] {
	return [
		["at hand", rows.filter((_, at) => at % 3 !== 2)],
		["put aside", rows.filter((_, at) => at % 3 === 2)],
	];
}
