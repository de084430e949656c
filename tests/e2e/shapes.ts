import fc from "fast-check";
import type { Json } from "../../src/stand-in/json.ts";
import type { StandIn } from "../../src/stand-in/stand-in.ts";

/** What Discord may tell a bot. */
export interface Told {
	readonly event: string;
	readonly data: Json | null;
}

/**
 * Events in the shapes that Discord's have, of people and places that are there and of others, each with up to three
 * of its fields missing or otherwise: what ends is of others alone, so that it can be seen afterwards whether the bot
 * still answers.
 */
export function eventsOn({ world }: StandIn): fc.Arbitrary<Told> {
	const stranger = fc.bigInt({ min: 10n ** 17n, max: 10n ** 18n }).map(String);
	const someone = fc.oneof(
		stranger,
		fc.constantFrom(...[...world.users.values()].map(({ id }) => id)),
	);
	const places = [...world.channels.values()].map(({ id }) => id);
	return fc
		.record({
			told: kinds({ stranger, someone, places, guild: world.guild.id }),
			changes: fc.array(change, { maxLength: 3 }),
		})
		.map(({ told: { event, data }, changes }) => ({
			event,
			data: changes.reduce<unknown>((value, each) => changed(value, each), data) as Json | null,
		}));
}

interface Cast {
	readonly stranger: fc.Arbitrary<string>;
	readonly someone: fc.Arbitrary<string>;
	readonly places: readonly string[];
	readonly guild: string;
}

function kinds(cast: Cast): fc.Arbitrary<{ event: string; data: object }> {
	const { stranger } = cast;
	const guild = fc.oneof(stranger, fc.constant(cast.guild));
	const channel = fc.oneof(stranger, fc.constantFrom(...cast.places));
	const message = messages(cast, guild, channel);
	const place = fc.record(
		{
			id: stranger,
			type: fc.constantFrom(0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 16, 99),
			guild_id: guild,
			name: fc.string(),
			parent_id: fc.option(stranger),
			permission_overwrites: fc.array(
				fc.record({ id: stranger, type: fc.nat(2), allow: digits, deny: digits }),
				{ maxLength: 2 },
			),
			recipients: fc.array(users(cast), { maxLength: 2 }),
			thread_metadata: fc.record({
				archived: fc.boolean(),
				locked: fc.boolean(),
				auto_archive_duration: fc.nat(),
				archive_timestamp: time,
			}),
			available_tags: fc.array(
				fc.record({ id: stranger, name: fc.string(), moderated: fc.boolean() }),
				{ maxLength: 1 },
			),
			last_message_id: fc.option(stranger),
			member: fc.record({ id: stranger, user_id: stranger, join_timestamp: time, flags: fc.nat() }),
			newly_created: fc.boolean(),
		},
		{ requiredKeys: ["id", "type"] },
	);
	const role = fc.record(
		{
			id: stranger,
			name: fc.string(),
			permissions: digits,
			position: fc.nat(),
			color: fc.nat(),
			colors: fc.record({ primary_color: fc.nat() }),
			tags: fc.record({ bot_id: stranger }),
		},
		{ requiredKeys: ["id"] },
	);
	const server = fc.record(
		{
			id: stranger,
			name: fc.string(),
			unavailable: fc.boolean(),
			roles: fc.array(role, { maxLength: 2 }),
			channels: fc.array(place, { maxLength: 2 }),
			threads: fc.array(place, { maxLength: 2 }),
			members: fc.array(members(cast), { maxLength: 2 }),
			emojis: fc.array(
				fc.record({ id: stranger, name: fc.string(), roles: fc.array(stranger, { maxLength: 1 }) }),
				{ maxLength: 1 },
			),
			stickers: fc.array(fc.record({ id: stranger, name: fc.string() }), { maxLength: 1 }),
			preferred_locale: fc.constantFrom("en-US", "de", "xx"),
			features: fc.array(fc.string(), { maxLength: 2 }),
		},
		{ requiredKeys: ["id"] },
	);
	const of = (event: string, data: fc.Arbitrary<object>) =>
		fc.record({ event: fc.constant(event), data });
	const gone = fc.record(
		{ id: stranger, channel_id: channel, guild_id: guild, type: fc.nat(16), parent_id: stranger },
		{ requiredKeys: ["id", "channel_id"] },
	);
	const oneOf = (events: readonly string[], data: fc.Arbitrary<object>) =>
		fc.constantFrom(...events).chain((event) => of(event, data));
	return fc.oneof(
		{
			weight: 6,
			arbitrary: of(
				"INTERACTION_CREATE",
				interactions(cast, { guild, channel, message, place, role }),
			),
		},
		{ weight: 4, arbitrary: oneOf(["MESSAGE_CREATE", "MESSAGE_UPDATE"], message) },
		{ weight: 1, arbitrary: oneOf(["MESSAGE_DELETE", "CHANNEL_DELETE", "THREAD_DELETE"], gone) },
		{
			weight: 1,
			arbitrary: of(
				"MESSAGE_DELETE_BULK",
				fc.record({
					ids: fc.array(stranger, { maxLength: 5 }),
					channel_id: channel,
					guild_id: guild,
				}),
			),
		},
		{
			weight: 2,
			arbitrary: oneOf(
				["CHANNEL_CREATE", "CHANNEL_UPDATE", "THREAD_CREATE", "THREAD_UPDATE"],
				place,
			),
		},
		{ weight: 1, arbitrary: oneOf(["GUILD_CREATE", "GUILD_UPDATE", "GUILD_DELETE"], server) },
		{
			weight: 1,
			arbitrary: oneOf(
				["GUILD_ROLE_CREATE", "GUILD_ROLE_UPDATE"],
				fc.record({ guild_id: guild, role }),
			),
		},
		{
			weight: 1,
			arbitrary: of("GUILD_ROLE_DELETE", fc.record({ guild_id: guild, role_id: stranger })),
		},
		{
			weight: 1,
			arbitrary: of(
				"THREAD_LIST_SYNC",
				fc.record({
					guild_id: guild,
					channel_ids: fc.array(channel, { maxLength: 1 }),
					threads: fc.array(place, { maxLength: 2 }),
					members: fc.array(fc.object(), { maxLength: 1 }),
				}),
			),
		},
		{
			weight: 1,
			arbitrary: oneOf(
				[
					"CHANNEL_PINS_UPDATE",
					"THREAD_MEMBERS_UPDATE",
					"THREAD_MEMBER_UPDATE",
					"GUILD_MEMBER_UPDATE",
					"MESSAGE_REACTION_ADD",
					"MESSAGE_POLL_VOTE_ADD",
					"ENTITLEMENT_CREATE",
					"APPLICATION_COMMAND_PERMISSIONS_UPDATE",
					"STAGE_INSTANCE_CREATE",
					"error",
					"constructor",
					"NEW_AND_UNKNOWN",
				],
				fc.record(
					{
						id: stranger,
						guild_id: guild,
						channel_id: channel,
						user_id: stranger,
						user: users(cast),
						member: members(cast),
						emoji: fc.object(),
					},
					{ requiredKeys: [] },
				),
			),
		},
	);
}

const time = fc.constantFrom("2025-03-04T05:06:07.000Z", "0001-01-01T00:00:00Z", "soon");
const digits = fc.nat().map(String);

function users({ someone }: Cast): fc.Arbitrary<object> {
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

function members(cast: Cast): fc.Arbitrary<object> {
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

function messages(
	cast: Cast,
	guild: fc.Arbitrary<string>,
	channel: fc.Arbitrary<string>,
): fc.Arbitrary<object> {
	const { stranger } = cast;
	const media = fc.record(
		{
			text: fc.string(),
			emoji: fc.record({ id: fc.option(stranger), name: fc.option(fc.string()) }),
		},
		{ requiredKeys: [] },
	);
	const poll = fc.record(
		{
			question: media,
			answers: fc.array(fc.record({ answer_id: fc.nat(9), poll_media: media }), { maxLength: 3 }),
			expiry: fc.option(time),
			allow_multiselect: fc.boolean(),
			layout_type: fc.constant(1),
			results: fc.record({
				is_finalized: fc.boolean(),
				answer_counts: fc.array(
					fc.record({ id: fc.nat(9), count: fc.nat(), me_voted: fc.boolean() }),
					{ maxLength: 2 },
				),
			}),
		},
		{ requiredKeys: ["question", "answers"] },
	);
	const part = fc.record(
		{
			type: fc.nat(21),
			custom_id: fc.string(),
			label: fc.string(),
			content: fc.string(),
			components: fc.array(fc.object({ maxDepth: 1 }), { maxLength: 2 }),
			accessory: fc.object({ maxDepth: 1 }),
			items: fc.array(fc.object({ maxDepth: 1 }), { maxLength: 1 }),
		},
		{ requiredKeys: ["type"] },
	);
	const optional = {
		guild_id: guild,
		member: members(cast).map((member) => ({ ...member, user: undefined })),
		edited_timestamp: fc.option(time),
		webhook_id: stranger,
		embeds: fc.array(
			fc.record({
				type: fc.constant("rich"),
				title: fc.string(),
				fields: fc.array(fc.object({ maxDepth: 1 }), { maxLength: 1 }),
			}),
			{ maxLength: 2 },
		),
		components: fc.array(part, { maxLength: 2 }),
		poll,
		sticker_items: fc.array(
			fc.record({ id: stranger, name: fc.string(), format_type: fc.nat(4) }),
			{ maxLength: 1 },
		),
		reactions: fc.array(
			fc.record({
				emoji: fc.record({ id: fc.option(stranger), name: fc.string() }),
				count: fc.nat(),
				me: fc.boolean(),
			}),
			{ maxLength: 1 },
		),
		thread: fc.record({ id: stranger, type: fc.constant(11), guild_id: guild, name: fc.string() }),
		message_reference: fc.record(
			{ type: fc.nat(1), message_id: stranger, channel_id: channel, guild_id: guild },
			{ requiredKeys: [] },
		),
		message_snapshots: fc.array(
			fc.record({
				message: fc.record(
					{ content: fc.string(), timestamp: time, poll },
					{ requiredKeys: ["content"] },
				),
			}),
			{ maxLength: 1 },
		),
		interaction_metadata: fc.record({
			id: stranger,
			type: fc.nat(5),
			user: users(cast),
			authorizing_integration_owners: fc.object({ maxDepth: 0 }),
		}),
		call: fc.record({
			participants: fc.array(stranger, { maxLength: 1 }),
			ended_timestamp: fc.option(time),
		}),
		role_subscription_data: fc.object({ maxDepth: 1 }),
		mention_channels: fc.array(
			fc.record({ id: stranger, guild_id: guild, type: fc.nat(16), name: fc.string() }),
			{ maxLength: 1 },
		),
		resolved: fc.object({ maxDepth: 2 }),
		activity: fc.object({ maxDepth: 1 }),
	};
	const base = {
		id: stranger,
		channel_id: channel,
		type: fc.constantFrom(0, 0, 0, 7, 18, 19, 20, 21, 23, 46, 99),
		content: fc.oneof(fc.string(), fc.constant("How tall is the tower?")),
		author: users(cast),
		timestamp: time,
		mentions: fc.array(users(cast), { maxLength: 2 }),
		mention_roles: fc.array(stranger, { maxLength: 1 }),
		attachments: fc.array(fc.record({ id: stranger, filename: fc.string(), size: fc.nat() }), {
			maxLength: 1,
		}),
		flags: fc.nat(),
		pinned: fc.boolean(),
		tts: fc.boolean(),
	};
	const plain = fc.record(
		{ ...base, ...optional },
		{ requiredKeys: Object.keys(base) as (keyof typeof base)[] },
	);
	return fc
		.record({ message: plain, answered: fc.option(plain) })
		.map(({ message, answered }) => ({ ...message, referenced_message: answered }));
}

function interactions(
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

interface Change {
	/** Which of all the fields, counted round and round. */
	readonly at: number;
	/** What stands there instead; undefined for nothing. */
	readonly to: unknown;
}

const change: fc.Arbitrary<Change> = fc.record({
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

function changed(value: unknown, { at, to }: Change): unknown {
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
