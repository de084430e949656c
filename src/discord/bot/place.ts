import type { BaseInteraction, Channel, Message } from "discord.js";
import type { Answerer } from "../../answer/answer.ts";
import { defaultSettings, type ServerSettings, type StorePort } from "./store-port.ts";

/** Where somebody talks to the bot, and what is set there. */
export interface Place {
	/** The server's id; null in a direct message, and in servers that the bot is not in. */
	readonly server: string | null;
	/** The channel's id; of a thread the channel that it is in. */
	readonly channel: string | null;
	/** The id of the thread where it is one, else the channel's. */
	readonly conversation: string | null;
	/** Whether all that is said there belongs together: in a thread and in a direct message. */
	readonly isOneTalk: boolean;
	readonly settings: ServerSettings;
}

/** Where an interaction or a message is. */
export function placeOf(
	{
		guildId,
		channelId,
		channel,
		client,
	}: Pick<BaseInteraction | Message, "guildId" | "channelId" | "client"> & {
		readonly channel: Channel | null;
	},
	store: StorePort | null,
): Place {
	const known = guildId !== null && client.guilds.cache.has(guildId);
	const parent = channel?.isThread() ? channel.parentId : null;
	return {
		server: known ? guildId : null,
		channel: parent ?? channelId,
		conversation: channelId,
		isOneTalk: parent !== null || channel?.isDMBased() === true,
		settings: known && store !== null ? store.settings(guildId) : defaultSettings,
	};
}

/** Whether the bot answers questions here. */
export function isOpen({ channel, settings: { channels } }: Place): boolean {
	return channels.length === 0 || (channel !== null && channels.includes(channel));
}

/** The answerer for the articles that are set for a place. */
export async function answererFor(
	{ channel, settings }: Place,
	answerer: Answerer,
): Promise<Answerer> {
	const ids = settings.channelArticles[channel ?? ""] ?? settings.articles;
	return ids.length === 0 ? answerer : answererOf(ids, answerer);
}

/** So many sets of articles are kept ready to be asked. */
const mostSets = 200;
const sets = new WeakMap<Answerer, Map<string, Promise<Answerer>>>();

/** Made once for each set of articles. An article that is not there any more is no reason to answer from others. */
function answererOf(ids: readonly string[], answerer: Answerer): Promise<Answerer> {
	const known = sets.get(answerer) ?? new Map<string, Promise<Answerer>>();
	sets.set(answerer, known);
	const key = JSON.stringify([...ids].sort());
	const chosen =
		known.get(key) ??
		answerer.withArticles(answerer.articles.filter((article) => ids.includes(article.id)));
	// Deleted first, so that the map stays ordered by the last use.
	known.delete(key);
	known.set(key, chosen);
	const [oldest] = known.keys();
	if (known.size > mostSets && oldest !== undefined) known.delete(oldest);
	return chosen;
}
