/** What was learnt for some names, in their order; 0 for a name that nothing was learnt for. */
export function weightsInOrder(
	names: readonly string[],
	weights: Readonly<Record<string, number>>,
): readonly number[] {
	return names.map((name) => weights[name] ?? 0);
}
