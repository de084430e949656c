/** A function that works out once what a value gives; the value owns it: it is kept for as long as the value is. */
export function derived<Of extends object, V>(workOut: (of: Of) => V): (of: Of) => V {
	const known = new WeakMap<Of, { readonly value: V }>();
	return (of) => {
		const before = known.get(of);
		if (before) return before.value;
		const value = workOut(of);
		known.set(of, { value });
		return value;
	};
}
