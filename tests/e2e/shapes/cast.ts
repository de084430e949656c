import fc from "fast-check";

/** Who and where the shapes are of. */
export interface Cast {
	readonly stranger: fc.Arbitrary<string>;
	readonly someone: fc.Arbitrary<string>;
	readonly places: readonly string[];
	readonly guild: string;
}

export const time = fc.constantFrom("2025-03-04T05:06:07.000Z", "0001-01-01T00:00:00Z", "soon");
export const digits = fc.nat().map(String);

export function users({ someone }: Cast): fc.Arbitrary<object> {
	return fc.record(
		{
			id: someone,
			username: fc.string(),
			discriminator: fc.constantFrom("0", "0001"),
			global_name: fc.option(fc.string()),
			avatar: fc.option(fc.string()),
			bot: fc.boolean(),
			system: fc.boolean(),
			public_flags: fc.nat(),
			primary_guild: fc.option(fc.object({ maxDepth: 1 })),
		},
		{ requiredKeys: ["id", "username", "discriminator"] },
	);
}

export function members(cast: Cast): fc.Arbitrary<object> {
	return fc.record(
		{
			user: users(cast),
			nick: fc.option(fc.string()),
			roles: fc.array(cast.stranger, { maxLength: 2 }),
			joined_at: fc.option(time),
			permissions: digits,
			flags: fc.nat(),
			communication_disabled_until: fc.option(time),
		},
		{ requiredKeys: ["user", "roles"] },
	);
}
