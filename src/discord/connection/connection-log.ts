import { type Client, Events } from "discord.js";
import type { Log } from "../bot/log.ts";
import { explainGateway } from "./start-problem.ts";

/**
 * Says of each shard's connection once that it is gone, with what keeps it away where that is known, and once that
 * it is there again, however often it is tried in between.
 *
 * @param apiUrl what told the gateway's address
 */
export function logConnection(client: Client, log: Log, apiUrl: string): void {
	let wasThere = false;
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
			log.warn(wasThere ? failing : explainGateway(client.ws.gateway, apiUrl, error), {
				shard,
				error,
			});
		lost.explained = true;
	});
	client.on(Events.ShardReconnecting, (shard) => {
		const isNews = !away.has(shard);
		const lost = lose(shard);
		if (!isNews) return;
		if (wasThere) return log.info("Connecting again.", { shard });
		log.warn(explainGateway(client.ws.gateway, apiUrl), { shard });
		lost.explained = true;
	});
	client.on(Events.ShardResume, find);
	client.on(Events.ShardReady, (shard) => {
		wasThere = true;
		find(shard);
	});
}

const failing = "The connection to Discord fails; trying again.";
