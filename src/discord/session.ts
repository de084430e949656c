import { setTimeout as wait } from "node:timers/promises";
import { type Client, Events } from "discord.js";
import type { Answerer } from "../answer/answer.ts";
import type { Bot, LibraryPort, LibraryState } from "./bot.ts";
import { createClient, type ShardPart } from "./client.ts";
import { type CooldownRule, createCooldowns } from "./cooldown.ts";
import { answerEvents, createWork, type Work } from "./events.ts";
import { keepTrying } from "./keep-trying.ts";
import type { Log } from "./log.ts";
import { noObserver, type Observer } from "./observer.ts";
import { type Account, registerWith, removeLeftovers } from "./registration.ts";
import {
	checkToken,
	explainClose,
	explainStartProblem,
	type StartProblem,
} from "./start-problem.ts";
import type { StorePort } from "./store-port.ts";
import { createTalk } from "./talk.ts";

export interface DiscordOptions extends Account {
	/** How many questions a person may ask; null for as many as they like. */
	readonly cooldown: CooldownRule | null;
	/** The answerer of the moment, asked for with every question. */
	readonly answerer: () => Answerer;
	/** Where the articles come from; unless told, they are those of the answerer and stay as they are. */
	readonly library?: LibraryPort;
	readonly log: Log;
	/** Ends waiting for a network that is not there. */
	readonly signal?: AbortSignal;
	/** Milliseconds before the first new attempt, doubled up to a minute; 1,000 unless told. */
	readonly patience?: number;
	/** Milliseconds from any fixed point; the process's clock unless told. */
	readonly now?: () => number;
	/** After how many days an article counts as old; 365 unless told. */
	readonly staleAfterDays?: number;
	/** The time of day; the computer's unless told. */
	readonly clock?: () => Date;
	/** Which shards this process has; all that Discord recommends unless told. */
	readonly shards?: ShardPart;
	/** Is told of every answer and of the connection. */
	readonly observer?: Observer;
	/** What outlives a restart; without it there are no settings, votes or insights. */
	readonly store?: StorePort;
}

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
	const client = createClient(options.apiUrl, options.shards ?? null);
	const work = createWork();
	answerEvents(client, createBot(options), work);
	logConnection(client, options.log);
	observeConnection(client, options.observer ?? noObserver);
	const ended = closeForGood(client);
	try {
		const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
		// A refusal comes as a close code too, which says more than the error.
		const loggedIn = client.login(options.token).then(() => ready);
		const online = await Promise.race([loggedIn, ended, calledOff(options.signal)]);
		if ("kind" in online) return await abandon(client, online, loggedIn);
		await registerFor(online, options);
		return sessionOf(online, work, ended, options.log);
	} catch (error) {
		return await abandon(client, explainStartProblem(error, options));
	}
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

function createBot({
	answerer,
	library,
	store,
	cooldown,
	log,
	now,
	staleAfterDays = 365,
	clock,
	observer = noObserver,
}: DiscordOptions): Bot {
	const time = now ?? (() => performance.now());
	const date = clock ?? (() => new Date());
	return {
		answerer,
		library: library ?? unchanging(answerer),
		observer,
		store: store ?? null,
		cooldownBy: createCooldowns(time),
		talk: createTalk(time),
		allowed: cooldown,
		log,
		age: () => ({ now: date(), staleAfterDays }),
	};
}

function unchanging(answerer: () => Answerer): LibraryPort {
	const since = new Date();
	const status = (): LibraryState => ({
		articles: answerer().articles.length,
		problems: [],
		since,
		reading: answerer().isReading() ? "on" : "off",
	});
	return { status, reload: () => Promise.resolve(status()) };
}

function logConnection(client: Client, log: Log): void {
	client.on(Events.Error, (error) => log.error("discord.js reports an error.", { error }));
	client.on(Events.Warn, (message) => log.warn(message));
	client.on(Events.ShardError, (error, shard) =>
		log.warn("The connection to Discord failed; trying again.", { shard, error }),
	);
	client.on(Events.ShardReconnecting, (shard) => log.info("Connecting again.", { shard }));
	client.on(Events.ShardResume, (shard, replayed) =>
		log.info("Connected again.", { shard, replayed }),
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

/** Settles when somebody ends the start before the bot is online. */
function calledOff(signal: AbortSignal | undefined): Promise<StartProblem> {
	return new Promise((resolve) => {
		const end = () =>
			resolve({ kind: "problem", message: "The start was called off.", passing: true });
		if (signal?.aborted) end();
		signal?.addEventListener("abort", end, { once: true });
	});
}

async function abandon(
	client: Client,
	problem: StartProblem,
	login?: Promise<unknown>,
): Promise<StartProblem> {
	login?.catch(() => undefined);
	await disconnect(client);
	return problem;
}

/** Closing looks like a lost connection to discord.js, which would announce a new one. */
async function disconnect(client: Client): Promise<void> {
	client.removeAllListeners(Events.ShardReconnecting);
	await client.destroy();
}

function sessionOf(
	client: Client<true>,
	work: Work,
	ended: Promise<StartProblem>,
	log: Log,
): Session {
	return {
		kind: "online",
		name: client.user.username,
		servers: client.guilds.cache.size,
		ended,
		async stop() {
			const finished = work.finish().then(() => true);
			const late = wait(longestFinish, false, { ref: false });
			if (!(await Promise.race([finished, late]))) log.warn("Stopped before all was answered.");
			await disconnect(client);
			const refused = work.refused();
			if (refused > 0) log.warn("What came while stopping was not answered.", { refused });
		},
	};
}

/** Milliseconds that a stop waits for what is in hand: what takes longer is lost to Discord anyway. */
const longestFinish = 5000;
