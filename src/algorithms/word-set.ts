/** The words of some lines of a list. */
export function wordSet(lines: readonly string[]): ReadonlySet<string> {
	return new Set(lines.flatMap((line) => line.split(" ")));
}
