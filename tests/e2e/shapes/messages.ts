import fc from "fast-check";
import { type Cast, members, time, users } from "./cast.ts";

export function messages(
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
