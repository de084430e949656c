import fc from "fast-check";

export interface Change {
	/** Which of all the fields, counted round and round. */
	readonly at: number;
	/** What stands there instead; undefined for nothing. */
	readonly to: unknown;
}

export const change: fc.Arbitrary<Change> = fc.record({
	at: fc.nat(),
	to: fc.oneof(
		fc.constantFrom<unknown>(
			undefined,
			null,
			"",
			0,
			-1,
			1e21,
			true,
			[],
			{},
			"__proto__",
			"../..",
			"\u0000",
			[null],
			{ id: null },
		),
		fc.string(),
		fc.integer(),
		fc
			.anything({ maxDepth: 1, withNullPrototype: false })
			.map((value) => JSON.parse(JSON.stringify(value) ?? "null")),
	),
});

export function changed(value: unknown, { at, to }: Change): unknown {
	const paths = [...pathsOf(value)];
	const path = paths[at % paths.length] ?? [];
	return replaced(value, path, to);
}

function* pathsOf(value: unknown): Generator<readonly string[]> {
	yield [];
	if (typeof value !== "object" || value === null) return;
	for (const [key, inner] of Object.entries(value))
		for (const path of pathsOf(inner)) yield [key, ...path];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
	if (key === undefined) return to ?? null;
	const entries = Object.entries(value ?? {}).flatMap(([each, inner]) => {
		if (each !== key) return [[each, inner] as const];
		return rest.length === 0 && to === undefined
			? []
			: [[each, replaced(inner, rest, to)] as const];
	});
	return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}
