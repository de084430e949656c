import { setTimeout as wait } from "node:timers/promises";
import type { BaseInteraction, Channel, Message } from "discord.js";
import { LRUCache } from "lru-cache";
import type { Answerer } from "../../answer/answer.ts";
import type { Article } from "../../article/article.ts";
import { isAmong } from "../../article/article-groups.ts";
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

/** What is to be had of some articles without asking them. */
export type ArticleSet = Pick<Answerer, "articles">;

/**
 * The answerer for the articles of a place: those that are set there, of the folder's and the server's own. While a
 * server's own are being put beside very many others, these answer alone.
 *
 * @param added the articles that the server has of its own
 */
export async function answererFor(
	{ channel, settings }: Place,
	answerer: Answerer,
	added: readonly Article[],
): Promise<Answerer> {
	const ids = settings.channelArticles[channel ?? ""] ?? settings.articles;
	if (ids.length > 0) return answererOf(ids, answerer, added);
	if (added.length === 0) return answerer;
	const late = wait(maxWait, answerer, { ref: false });
	return Promise.race([answererOf(null, answerer, added), late]);
}

/** Milliseconds of the three seconds that Discord waits. */
const maxWait = 1500;

/** All articles that a server can be answered from: the folder's, and its own. The same value for the same articles. */
export function everythingOf(answerer: Answerer, added: readonly Article[]): ArticleSet {
	if (added.length === 0) return answerer;
	const known = together.get(added);
	if (known?.answerer === answerer) return known.all;
	const all = { articles: joined(answerer, added) };
	together.set(added, { answerer, all });
	return all;
}

const together = new WeakMap<
	readonly Article[],
	{ readonly answerer: Answerer; readonly all: ArticleSet }
>();

/** The newest first. The folder's article keeps its id. */
function joined({ articles }: Answerer, added: readonly Article[]): readonly Article[] {
	const taken = new Set(articles.map(({ id }) => id));
	return [...articles, ...added.filter(({ id }) => !taken.has(id))].sort((a, b) =>
		(b.published ?? "").localeCompare(a.published ?? ""),
	);
}

/** An answerer for those of some articles that ids of articles or groups name. */
export function answererWithin(ids: readonly string[], answerer: Answerer): Promise<Answerer> {
	return answererOf(ids, answerer, []);
}

/** So many sets of articles are kept ready to be asked, of so many articles in all, or twice as many as there are. */
const maxSets = 200;
const maxArticles = 20_000;
const sets = new WeakMap<Answerer, LRUCache<string, Promise<Answerer>>>();

/** Made once for each set of articles. An article that is not there any more is no reason to answer from others. */
function answererOf(
	ids: readonly string[] | null,
	answerer: Answerer,
	added: readonly Article[],
): Promise<Answerer> {
	const known = sets.get(answerer) ?? createSets(answerer);
	sets.set(answerer, known);
	const key = JSON.stringify([numberOf(added), ids === null ? null : [...ids].sort()]);
	const made = known.get(key);
	if (made) return made;
	const wanted = ids === null ? null : new Set(ids);
	const { articles } = everythingOf(answerer, added);
	const chosen = articles.filter((each) => wanted === null || isAmong(each, wanted));
	const making = answerer.withArticles(chosen);
	known.set(key, making, { size: Math.max(1, chosen.length) });
	making.catch(() => known.delete(key));
	return making;
}

function createSets({ articles }: Answerer): LRUCache<string, Promise<Answerer>> {
	const maxSize = Math.max(maxArticles, 2 * articles.length + 1000);
	return new LRUCache({ max: maxSets, maxSize });
}

/** A number for each list of added articles; none for no articles. */
function numberOf(added: readonly Article[]): number | null {
	if (added.length === 0) return null;
	const number = numbers.get(added) ?? ++lastNumber;
	numbers.set(added, number);
	return number;
}

let lastNumber = 0;
const numbers = new WeakMap<readonly Article[], number>();
