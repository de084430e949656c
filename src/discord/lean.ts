import { type Client, Events, MessageType } from "discord.js";
import type { QuestionRef } from "./send.ts";

/** What comes over the gateway, before discord.js makes objects of it. */
interface Packet {
	t: string | null;
	readonly d: Packed;
}

/** The fields that are looked at, of whichever kind of event. */
interface Packed {
	readonly id: string;
	readonly ids?: readonly string[];
	readonly channel_id: string;
	readonly guild_id?: string;
	readonly mentions?: readonly { readonly id: string }[];
	type?: number;
	roles?: { readonly id: string }[];
	channels?: unknown[];
}

/**
 * Keeps a bot in 10,000 servers small: their channels and roles, most of what there is to keep of them, and messages
 * that do not address the bot are left out before discord.js makes objects of them. A channel is kept from the first
 * message to the bot in it on; threads, which are few, from the start, since only they know which channel they are in.
 *
 * @param missed is told of what discord.js tells only for channels that it keeps: of every deleted message, and of
 *   edited ones that address the bot in other channels
 */
export function keepLean(
	client: Client,
	missed: {
		readonly deleted: (message: QuestionRef) => void;
		readonly edited: (message: QuestionRef) => void;
	},
): void {
	client.on(Events.Raw, (packet: Packet) => {
		const { d } = packet;
		switch (packet.t) {
			case "GUILD_CREATE":
				d.channels = [];
				d.roles = d.roles?.filter(({ id }) => id === d.id) ?? [];
				return;
			case "MESSAGE_UPDATE":
				if (d.guild_id === undefined) return;
				if (!mentions(d, client.user?.id)) packet.t = null;
				else if (!client.channels.cache.has(d.channel_id)) {
					packet.t = null;
					missed.edited(refOf(d));
				}
				return;
			case "MESSAGE_CREATE":
				if (d.guild_id !== undefined && !mentions(d, client.user?.id)) packet.t = null;
				// For a channel that it does not know discord.js takes the message's type for the channel's.
				else if (d.type === MessageType.Reply) d.type = MessageType.Default;
				return;
			case "MESSAGE_DELETE":
				return missed.deleted(refOf(d));
			case "MESSAGE_DELETE_BULK":
				for (const id of d.ids ?? []) missed.deleted(refOf({ ...d, id }));
		}
	});
}

function refOf({ id, channel_id }: Packed): QuestionRef {
	return { id, channelId: channel_id };
}

function mentions({ mentions: mentioned }: Packed, self: string | undefined): boolean {
	return mentioned?.some(({ id }) => id === self) ?? false;
}
