import { setTimeout as wait } from "node:timers/promises";
import { type Client, Events } from "discord.js";
import { markCorrections } from "../asking/corrected-answers.ts";
import { type BotOptions, createBot } from "../bot/create-bot.ts";
import type { Log } from "../bot/log.ts";
import { noObserver, type Observer } from "../bot/observer.ts";
import type { Account } from "./account.ts";
import { createClient, type ShardPart } from "./client.ts";
import { logConnection } from "./connection-log.ts";
import { lookAfterDesks } from "./desks.ts";
import { answerEvents } from "./events.ts";
import { callOff, keepTrying } from "./keep-trying.ts";
import { passOverUnreadable, tellLost } from "./lost-events.ts";
import { registerWith, removeLeftovers } from "./registration.ts";
import {
	checkToken,
	explainClose,
	explainStartProblem,
	type StartProblem,
} from "./start-problem.ts";
import { createWork, type Work } from "./work.ts";

export interface DiscordOptions extends Account, BotOptions {
	/** Ends waiting for a network that is not there. */
	readonly signal?: AbortSignal;
	/** Milliseconds before the first new attempt, doubled up to a minute; 1,000 unless told. */
	readonly patience?: number;
	/** Which shards this process has; all that Discord recommends unless told. */
	readonly shards?: ShardPart;
	/** Milliseconds between looks at what waits for people; 5,000 unless told. */
	readonly deskInterval?: number;
	/** Milliseconds between looks at which answers have been corrected; 5,000 unless told. */
	readonly betweenLooks?: number;
}

/** Milliseconds. */
const betweenLooks = 5000;

/** A bot that is online. */
export interface Session {
	readonly kind: "online";
	/** The name that the bot has on Discord. */
	readonly name: string;
	readonly servers: number;
	/** Finishes what is in hand and goes offline. */
	stop(): Promise<void>;
	/** Settles if Discord ends the session for good, and never otherwise. */
	readonly ended: Promise<StartProblem>;
}

/**
 * Brings the bot online and registers its commands where they have changed. Without a network it tries
 * again until there is one, or until `signal` says to stop.
 */
export async function startDiscord(options: DiscordOptions): Promise<Session | StartProblem> {
	const refused = checkToken(options.token);
	if (refused) return refused;
	return keepTrying(() => connect(options), options);
}

async function connect(options: DiscordOptions): Promise<Session | StartProblem> {
	const bot = createBot(options);
	const over = new AbortController();
	const lost = (packet: unknown, error: unknown) => void tellLost(bot, client, packet, error);
	const care = { patience: options.patience ?? 1000, over: over.signal, lost };
	const client: Client = createClient(
		{ apiUrl: options.apiUrl, part: options.shards ?? null, readsMessages: bot.readsMessages },
		care,
	);
	const work = createWork();
	const ended = closeForGood(client);
	const end = () => disconnect(client, over);
	passOverUnreadable(client, lost);
	answerEvents(client, bot, work, over.signal);
	markCorrections(client, bot, options.betweenLooks ?? betweenLooks, over.signal);
	lookAfterDesks(client, bot, { work, over: over.signal, interval: options.deskInterval ?? 5000 });
	logConnection(client, options.log, options.apiUrl);
	observeConnection(client, options.observer ?? noObserver);
	const calledOff = callOff(options.signal);
	const online = bringOnline(client, options);
	// A refusal comes as a close code too, which says more than the error.
	const outcome = await Promise.race([online, ended, calledOff]).catch((error: unknown) =>
		explainStartProblem(error, options, client.ws.gateway),
	);
	if (!("kind" in outcome)) return sessionOf(outcome, { work, ended, end, log: options.log });
	online.catch(() => undefined);
	await end();
	return outcome;
}

async function bringOnline(client: Client, options: DiscordOptions): Promise<Client<true>> {
	const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
	await client.login(options.token);
	const online = await ready;
	await registerFor(online, options);
	return online;
}

/** Of several processes only the one with the first shard registers. */
async function registerFor(
	client: Client<true>,
	{ guildId, log, shards }: DiscordOptions,
): Promise<void> {
	const { rest, application, guilds } = client;
	if (shards?.list.includes(0) ?? true) await registerWith(rest, application.id, guildId);
	if (guildId !== null) return;
	await removeLeftovers(rest, application.id, [...guilds.cache.keys()]).catch((error: unknown) =>
		log.warn("Commands of single servers could not be looked through.", { error }),
	);
}

function observeConnection(client: Client, { connected }: Observer): void {
	client.on(Events.ShardReady, (shard) => connected(shard, true));
	client.on(Events.ShardResume, (shard) => connected(shard, true));
	client.on(Events.ShardReconnecting, (shard) => connected(shard, false));
	client.on(Events.ShardDisconnect, (_, shard) => connected(shard, false));
}

function closeForGood(client: Client): Promise<StartProblem> {
	return new Promise((resolve) => {
		client.on(Events.ShardDisconnect, ({ code }) => {
			const problem = explainClose(code);
			if (problem) resolve(problem);
		});
	});
}

/**
 * Closes the connection; one that does not answer is left as it is. Closing looks like a lost connection to
 * discord.js, which would announce a new one.
 */
async function disconnect(client: Client, over: AbortController): Promise<void> {
	over.abort();
	client.removeAllListeners(Events.ShardReconnecting);
	await Promise.race([
		client.destroy().catch(() => undefined),
		wait(maxGoodbye, undefined, { ref: false }),
	]);
}

function sessionOf(
	client: Client<true>,
	{
		work,
		ended,
		end,
		log,
	}: {
		readonly work: Work;
		readonly ended: Promise<StartProblem>;
		readonly end: () => Promise<void>;
		readonly log: Log;
	},
): Session {
	return {
		kind: "online",
		name: client.user.username,
		servers: client.guilds.cache.size,
		ended,
		async stop() {
			const finished = work.finish().then(() => true);
			const late = wait(maxFinish, false, { ref: false });
			if (!(await Promise.race([finished, late]))) log.warn("Stopped before all was answered.");
			await end();
			const refused = work.refused();
			if (refused > 0) log.warn("What came while stopping was not answered.", { refused });
		},
	};
}

/** Milliseconds that a stop waits for what is in hand: what takes longer is lost to Discord anyway. */
const maxFinish = 5000;
/** Milliseconds that it waits for Discord to close the connection. */
const maxGoodbye = 500;
