import { type Client, Events, MessageType } from "discord.js";
import type { QuestionRef } from "../sending/message-requests.ts";

/** What comes over the gateway, before discord.js makes objects of it. */
interface Packet {
	t: string | null;
	readonly d: Packed | null;
}

/** The fields that are looked at, of whichever kind of event. */
interface Packed {
	readonly id: string;
	readonly ids?: readonly string[];
	readonly channel_id: string;
	readonly guild_id?: string;
	/** Of a reaction. */
	readonly message_id?: string;
	readonly user_id?: string;
	readonly member?: { readonly user?: { readonly bot?: boolean } };
	readonly emoji?: { readonly name?: string | null };
	readonly mentions?: readonly { readonly id: string }[];
	/** Of a message: when somebody wrote it anew; null also where Discord itself has added a link's preview. */
	readonly edited_timestamp?: string | null;
	type?: number;
	roles?: { readonly id: string; readonly tags?: { readonly bot_id?: string } }[];
	readonly mention_roles?: readonly string[];
	channels?: unknown[];
	readonly threads?: readonly { readonly id: string }[];
	/** The message that a component is on. */
	readonly message?: PackedMessage;
	/** Of an interaction. */
	readonly data?: { readonly resolved?: { readonly messages?: Record<string, PackedMessage> } };
}

interface PackedMessage {
	content?: string;
	poll?: { readonly question?: { readonly text?: string } };
	readonly referenced_message?: PackedMessage | null;
}

/**
 * Keeps a bot in 10,000 servers small: their channels and roles, most of what there is to keep of them, and messages
 * that do not address the bot are left out before discord.js makes objects of them. A channel is kept from the first
 * message to the bot in it on; threads, which are few, from the start, since only they know which channel they are in.
 *
 * @param missed is told of what discord.js tells only for channels that it keeps: of every deleted message, of edited
 *   ones that address the bot in other channels or were answered unasked, and of people's reactions
 * @param listens whether messages of a channel are of use also where they do not address the bot
 */
export function filterPackets(
	client: Client,
	missed: {
		readonly deleted: (channel: string, messages: readonly string[]) => void;
		readonly edited: (message: QuestionRef) => void;
		/**
		 * Whether the bot may have answered a message.
		 *
		 * @param isHeard whether messages of its channel are of use
		 */
		readonly mayBeAnswered: (message: string, isHeard: () => boolean) => boolean;
		readonly reacted: (message: QuestionRef, reaction: Reaction) => void;
	},
	listens: (server: string, channel: string) => boolean,
): void {
	client.on(Events.Raw, (packet: Packet) => {
		const { d } = packet;
		if (d === null) return;
		insistOnIds([d.id, d.channel_id, d.guild_id, ...(d.threads ?? []).map(({ id }) => id)]);
		switch (packet.t) {
			case "INTERACTION_CREATE":
				for (const message of [d.message, ...Object.values(d.data?.resolved?.messages ?? {})]) {
					if (message) putPollInWords(message);
				}
				return;
			case "GUILD_CREATE":
				d.channels = [];
				// That of everybody, which discord.js needs, and the one that Discord has made for the bot.
				d.roles =
					d.roles?.filter(
						({ id, tags }) => id === d.id || (tags?.bot_id ?? "") === client.user?.id,
					) ?? [];
				return;
			case "MESSAGE_UPDATE": {
				const { id, channel_id, guild_id, edited_timestamp } = d;
				if (guild_id === undefined) return;
				const isAddressed = mentions(d, client.user?.id);
				if (isAddressed && client.channels.cache.has(channel_id)) return;
				packet.t = null;
				if (edited_timestamp === null) return;
				const isHeard = () => listens(guild_id, channel_id);
				if (isAddressed || missed.mayBeAnswered(id, isHeard)) missed.edited(refOf(d));
				return;
			}
			case "MESSAGE_CREATE":
				if (d.guild_id === undefined) return;
				if (!isOfUse(client, d, d.guild_id) && !listens(d.guild_id, d.channel_id)) packet.t = null;
				// For a channel that it does not know discord.js takes the message's type for the channel's.
				else if (d.type === MessageType.Reply) d.type = MessageType.Default;
				return;
			case "MESSAGE_REACTION_ADD": {
				packet.t = null;
				const { message_id: id = "", channel_id: channelId, user_id: by = "", guild_id } = d;
				insistOnIds([id, by]);
				const emoji = d.emoji?.name ?? "";
				if (guild_id !== undefined && !d.member?.user?.bot)
					missed.reacted({ id, channelId }, { by, emoji, server: guild_id });
				return;
			}
			case "MESSAGE_DELETE":
				return missed.deleted(d.channel_id, [d.id]);
			case "MESSAGE_DELETE_BULK":
				insistOnIds(d.ids ?? []);
				return missed.deleted(d.channel_id, d.ids ?? []);
		}
	});
}

/** What somebody did to a message. */
export interface Reaction {
	/** The person's id. */
	readonly by: string;
	readonly emoji: string;
	readonly server: string;
}

/** Ids go into the addresses of requests, and are counted with. */
function insistOnIds(ids: readonly (string | null | undefined)[]): void {
	for (const id of ids) {
		if (id !== undefined && id !== null && !/^\d{1,20}$/.test(id)) throw new Error("an id is none");
	}
}

/**
 * Leaves a message's poll out, of which discord.js makes an object only where it knows the channel; that of a
 * message without words leaves its question.
 */
function putPollInWords(message: PackedMessage): void {
	const question = message.poll?.question?.text;
	if (message.content === "" && typeof question === "string") message.content = question;
	delete message.poll;
	if (message.referenced_message) putPollInWords(message.referenced_message);
}

function refOf({ id, channel_id }: Packed): QuestionRef {
	return { id, channelId: channel_id };
}

/** Whether a message mentions the bot, or the role that is its own. */
function isOfUse(client: Client, message: Packed, server: string): boolean {
	if (mentions(message, client.user?.id)) return true;
	const named = message.mention_roles ?? [];
	if (named.length === 0) return false;
	const roles = client.guilds.cache.get(server)?.roles.cache;
	return named.some((id) => roles?.get(id)?.tags?.botId === client.user?.id);
}

function mentions({ mentions: mentioned }: Packed, self: string | undefined): boolean {
	return mentioned?.some(({ id }) => id === self) ?? false;
}
