import fc from "fast-check";
import type { Json } from "../../../src/stand-in/json.ts";
import type { StandIn } from "../../../src/stand-in/stand-in.ts";
import { type Cast, digits, members, time, users } from "./cast.ts";
import { change, changed } from "./changes.ts";
import { interactions } from "./interactions.ts";
import { messages } from "./messages.ts";

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
