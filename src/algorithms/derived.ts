/** What a value gives, worked out once. */
export interface Derived<Of extends object, V> {
	(of: Of): V;
	/** Takes for a value what was worked out for its equal before. */
	know(of: Of, value: V): void;
}

/** A function that works out once what a value gives; the value owns it: it is kept for as long as the value is. */
export function derived<Of extends object, V>(workOut: (of: Of) => V): Derived<Of, V> {
	const known = new WeakMap<Of, { readonly value: V }>();
	const give = (of: Of): V => {
		const before = known.get(of);
		if (before) return before.value;
		const value = workOut(of);
		known.set(of, { value });
		return value;
	};
	return Object.assign(give, {
		know: (of: Of, value: V): void => {
			known.set(of, { value });
		},
	});
}
