/** Items by the keys that they have: under each key those that have it, in their order. */
export function groupBy<T, K>(items: Iterable<T>, keysOf: (item: T) => Iterable<K>): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const item of items) {
		for (const key of keysOf(item)) addTo(groups, key, item);
	}
	return groups;
}

/** Adds an item to those of a key. */
export function addTo<T, K>(groups: Map<K, T[]>, key: K, item: T): void {
	const group = groups.get(key);
	if (group) group.push(item);
	else groups.set(key, [item]);
}
