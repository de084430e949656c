import { type Client, Events } from "discord.js";
import type { Log } from "../bot/log.ts";

/**
 * Says of each shard's connection once that it is gone, with what keeps it away where that is known, and once that
 * it is there again, however often it is tried in between.
 */
export function logConnection(client: Client, log: Log): void {
	const away = new Map<number, { readonly since: number; explained: boolean }>();
	const lose = (shard: number) => {
		const known = away.get(shard);
		if (known) return known;
		const lost = { since: performance.now(), explained: false };
		away.set(shard, lost);
		return lost;
	};
	const find = (shard: number, replayed?: number) => {
		const lost = away.get(shard);
		away.delete(shard);
		if (!lost) return;
		const seconds = Math.round((performance.now() - lost.since) / 1000);
		log.info("Connected again.", {
			shard,
			seconds,
			...(replayed === undefined ? {} : { replayed }),
		});
	};
	client.on(Events.Error, (error) => log.error("discord.js reports an error.", { error }));
	client.on(Events.Warn, (message) => log.warn(message));
	client.on(Events.ShardError, (error, shard) => {
		const lost = lose(shard);
		if (!lost.explained)
			log.warn("The connection to Discord fails; trying again.", { shard, error });
		lost.explained = true;
	});
	client.on(Events.ShardReconnecting, (shard) => {
		if (!away.has(shard)) log.info("Connecting again.", { shard });
		lose(shard);
	});
	client.on(Events.ShardResume, find);
	client.on(Events.ShardReady, (shard) => find(shard));
}
