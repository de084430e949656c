import type { Json } from "./json.ts";
import { type Channel, type Guild, places, type World } from "./world.ts";

/** The server as the gateway describes it to a bot that joins or connects. */
export function guildPayload({ bot, channels }: World, guild: Guild): Json {
	const { id, name, more } = guild;
	const known = [...channels.values()].filter(
		(channel) => channel.guild === id && channel.name !== places.strange,
	);
	const everyone = { id, name: "@everyone", permissions: "0", position: 0, color: 0 };
	return {
		id,
		name,
		owner_id: bot.id,
		unavailable: false,
		member_count: 2,
		large: false,
		joined_at: new Date(0).toISOString(),
		features: [],
		emojis: [],
		stickers: [],
		members: [{ user: { ...bot, discriminator: "0" }, roles: [], joined_at: null, flags: 0 }],
		roles: [everyone, ...(more?.roles ?? [])],
		channels: [
			...known.filter(({ parent }) => parent === undefined).map(channelPayload),
			...(more?.channels ?? []),
		],
		threads: known.filter(({ parent }) => parent !== undefined).map(channelPayload),
		presences: [],
		voice_states: [],
		stage_instances: [],
		guild_scheduled_events: [],
		soundboard_sounds: [],
		preferred_locale: "en-US",
	};
}

export function channelPayload(channel: Channel): Json {
	const { id, name, type, parent, owner } = channel;
	if (parent === undefined) return { id, name, type, permission_overwrites: [], position: 0 };
	const created = new Date(0).toISOString();
	return {
		id,
		name,
		type,
		parent_id: parent,
		...(owner === undefined ? {} : { owner_id: owner }),
		message_count: 0,
		member_count: 1,
		thread_metadata: {
			archived: false,
			auto_archive_duration: 1440,
			archive_timestamp: created,
			locked: false,
		},
	};
}
