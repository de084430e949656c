import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "discord.js";
import { createLatestUsed } from "../../algorithms/latest-used.ts";
import { type Bot, speakTo } from "../bot/bot.ts";
import { createCooldown } from "../bot/cooldown.ts";
import type { Place } from "../bot/place.ts";
import type { StorePort } from "../bot/store-port.ts";
import { goRound } from "../desk/round.ts";
import type { DeskRound } from "../desk/server-desk.ts";
import { serverOfChannel } from "../sending/lookups.ts";
import { explainRefusal } from "../sending/refusals.ts";
import type { Work } from "./work.ts";

/** So many looks apart, every server is looked after, whether or not it has called. */
const looksBetweenAll = 60;
/** Questions that are shown to a server's people: who asks nonsense on purpose calls nobody at night for hours. */
const pace = { questions: 12, seconds: 3600 } as const;
/** Milliseconds for which nothing is tried in a server that has refused it. */
const refusedFor = 600_000;
/** So many looks later it is tried again where something went wrong. */
const looksAfterFailure = 12;
/** Servers that are remembered. */
const maxServers = 10_000;

/**
 * Shows what nobody could answer to the people of the servers that have chosen a channel for it, and a report each week,
 * until it is `over`. Every process does so for its own servers; which of two that have the same goes first is settled
 * in the database.
 */
export function lookAfterDesks(
	client: Client,
	bot: Bot,
	{
		work,
		over,
		interval,
	}: { readonly work: Work; readonly over: AbortSignal; readonly interval: number },
): void {
	const { store } = bot;
	if (store === null) return;
	const visiting = createVisiting(client, bot, {
		store,
		afterFailure: looksAfterFailure * interval,
	});
	const look = async (all: boolean): Promise<void> => {
		const called = bot.deskCalls.take();
		const servers = all ? [...client.guilds.cache.keys()] : called;
		for (const server of servers) {
			if (over.aborted) return;
			// A server goes from one process to another.
			if (client.guilds.cache.has(server)) await visiting(server);
		}
	};
	void (async () => {
		for (let looks = 0; !over.aborted; looks++) {
			await wait(interval, undefined, { signal: over, ref: false }).catch(() => undefined);
			if (over.aborted || !client.isReady()) continue;
			const looking = look(looks % looksBetweenAll === 0);
			work.begin(() => looking);
			await looking;
		}
	})();
}

/** Looks after one server; whatever goes wrong there keeps nobody else from it. */
function createVisiting(
	client: Client,
	bot: Bot,
	{ store, afterFailure }: { readonly store: StorePort; readonly afterFailure: number },
): (server: string) => Promise<void> {
	const shown = createCooldown(pace, () => performance.now());
	const paused = createLatestUsed<true>(maxServers, { ttl: refusedFor, ttlResolution: 0 });
	const servers = createLatestUsed<string>(maxServers, { ttl: 3_600_000 });
	return async (server) => {
		const { desk: channel, language } = store.settings(server);
		if (channel === null) return;
		// What is not done now is done later.
		if (paused.has(server)) return bot.deskCalls.call(server);
		const place: Place = {
			server,
			channel,
			conversation: channel,
			isOneTalk: false,
			settings: store.settings(server),
		};
		try {
			const home = servers.get(channel) ?? (await serverOfChannel(client, channel));
			servers.set(channel, home ?? "");
			// A file of settings may name a channel of somebody else's server.
			if (home !== server) {
				bot.log.warn("The channel for questions is not in the server.", { server, channel });
				paused.set(server, true);
				return;
			}
			const locale = language ?? client.guilds.cache.get(server)?.preferredLocale;
			const round: DeskRound = {
				client,
				bot: await speakTo(bot, locale, place),
				store,
				server,
				channel,
				pace: shown,
			};
			if (!(await goRound(round))) bot.deskCalls.call(server);
		} catch (error) {
			const ordinary = explainRefusal(error);
			paused.set(server, true, { ttl: ordinary === null ? afterFailure : refusedFor });
			bot.deskCalls.call(server);
			const details = {
				server,
				channel,
				...(ordinary === null ? { error } : { refused: ordinary }),
			};
			bot.log.warn("The people of a server could not be told.", details);
		}
	};
}
