import { LRUCache } from "lru-cache";

/** A function that works each answer out once. Of more than `max` it forgets the one that was longest not asked for. */
export function memoize<K extends string | number | object, V>(
	workOut: (key: K) => V,
	max?: number,
): (key: K) => V {
	const known: Kept<K, V> = max === undefined ? new Map() : new LRUCache({ max });
	return (key) => {
		const before = known.get(key);
		if (before) return before.value;
		const value = workOut(key);
		known.set(key, { value });
		return value;
	};
}

interface Kept<K, V> {
	get(key: K): { readonly value: V } | undefined;
	set(key: K, kept: { readonly value: V }): unknown;
}
