import fc from "fast-check";
import { type Cast, digits, members, users } from "./cast.ts";

export function interactions(
	cast: Cast,
	of: Readonly<Record<"guild" | "channel", fc.Arbitrary<string>>> &
		Readonly<Record<"message" | "place" | "role", fc.Arbitrary<object>>>,
): fc.Arbitrary<object> {
	const { stranger } = cast;
	const byId = (value: fc.Arbitrary<object>) => fc.dictionary(stranger, value, { maxKeys: 2 });
	const option = fc.record(
		{
			type: fc.nat(11),
			name: fc.constantFrom("question", "article", "show", "csv", "channel", "x"),
			value: fc.oneof(fc.string(), fc.nat(), fc.boolean()),
			focused: fc.boolean(),
			options: fc.array(
				fc.record({ type: fc.constant(3), name: fc.string(), value: fc.string() }),
				{ maxLength: 1 },
			),
		},
		{ requiredKeys: ["type", "name"] },
	);
	const data = fc.record(
		{
			id: stranger,
			name: fc.constantFrom(
				"ask",
				"quotes",
				"article",
				"articles",
				"help",
				"status",
				"settings",
				"insights",
				"Find in the articles",
				"x",
			),
			type: fc.nat(5),
			options: fc.array(option, { maxLength: 3 }),
			target_id: stranger,
			component_type: fc.nat(21),
			custom_id: fc.string({ maxLength: 100 }),
			values: fc.array(fc.string(), { maxLength: 2 }),
			components: fc.array(fc.object({ maxDepth: 2 }), { maxLength: 2 }),
			resolved: fc.record(
				{
					messages: byId(of.message),
					users: byId(users(cast)),
					members: byId(members(cast)),
					channels: byId(of.place),
					roles: byId(of.role),
				},
				{ requiredKeys: [] },
			),
		},
		{ requiredKeys: ["id", "name", "type"] },
	);
	const base = {
		id: stranger,
		application_id: stranger,
		token: fc.string({ minLength: 1 }),
		type: fc.constantFrom(1, 2, 2, 2, 3, 3, 4, 5, 6),
		data: data.chain((used) => fc.boolean().map((aimed) => (aimed ? aimAt(used) : used))),
		version: fc.constant(1),
		entitlements: fc.array(fc.record({ id: stranger, sku_id: stranger, type: fc.nat(8) }), {
			maxLength: 1,
		}),
		authorizing_integration_owners: fc.dictionary(fc.constantFrom("0", "1"), stranger),
		locale: fc.constantFrom("en-GB", "de", "fr", "xx"),
		app_permissions: digits,
	};
	const optional = {
		guild_id: of.guild,
		guild: fc.object({ maxDepth: 1 }),
		channel: of.place,
		channel_id: of.channel,
		member: members(cast),
		user: users(cast),
		message: of.message,
		context: fc.nat(3),
		guild_locale: fc.constant("en-US"),
	};
	return fc.record(
		{ ...base, ...optional },
		{ requiredKeys: Object.keys(base) as (keyof typeof base)[] },
	);
}

/** A command on a message's menu comes with its message. */
function aimAt<Used extends { resolved?: { messages?: object } }>(used: Used): object {
	const [target_id = "1"] = Object.keys(used.resolved?.messages ?? {});
	return { ...used, type: 3, name: "Find in the articles", target_id };
}
