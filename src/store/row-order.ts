/** Rows in the order of their keys, so that two processes never wait for one another. */
export function inOrder<Row>(rows: ReadonlyMap<string, Row>): Row[] {
	return [...rows]
		.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
		.map(([, row]) => row);
}
