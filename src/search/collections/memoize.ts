/** A function that works each answer out once; when it has so many, it forgets them all and begins anew. */
export function remembered<K, V>(workOut: (key: K) => V, most = Number.POSITIVE_INFINITY) {
	const known = new Map<K, V>();
	return (key: K): V => {
		const before = known.get(key);
		if (before !== undefined) return before;
		if (known.size >= most) known.clear();
		const found = workOut(key);
		known.set(key, found);
		return found;
	};
}
