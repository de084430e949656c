/**
 * A function that works each answer out once. Of more than `max` it forgets those that were longest not asked for.
 *
 * Two tables, each for half of them: what is asked for again moves from the former into the recent one, which is the
 * former one once it is full. They are as large as what they hold: room for `max` answers, made beforehand, takes a
 * process that soon ends longer than all that it asks for.
 */
export function memoize<K extends string | number | object, V>(
	workOut: (key: K) => V,
	max = Number.POSITIVE_INFINITY,
): (key: K) => V {
	const most = Math.max(1, Math.floor(max / 2));
	let recent = new Map<K, Kept<V>>();
	let former: ReadonlyMap<K, Kept<V>> = new Map();
	return (key) => {
		const known = recent.get(key);
		if (known) return known.value;
		const kept = former.get(key) ?? { value: workOut(key) };
		if (recent.size >= most) {
			former = recent;
			recent = new Map();
		}
		recent.set(key, kept);
		return kept.value;
	};
}

interface Kept<V> {
	readonly value: V;
}
