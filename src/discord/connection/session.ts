import { setTimeout as wait } from "node:timers/promises";
import { type Client, Events } from "discord.js";
import { LRUCache } from "lru-cache";
import type { Answerer } from "../../answer/answer.ts";
import { createCorrections } from "../asking/corrected-answers.ts";
import type { AddedArticlesPort } from "../bot/added-articles-port.ts";
import type { Bot, LibraryPort, LibraryState, PendingArticle } from "../bot/bot.ts";
import { type CooldownRule, createCooldowns } from "../bot/cooldown.ts";
import { createDeskCalls } from "../bot/desk-calls.ts";
import { createInsightsReports } from "../bot/insights-reports.ts";
import { createListening } from "../bot/listening.ts";
import type { Log } from "../bot/log.ts";
import { noObserver, type Observer } from "../bot/observer.ts";
import { createStandingAnswers } from "../bot/standing-answers.ts";
import type { ServerSettings, StorePort } from "../bot/store-port.ts";
import { createTalk } from "../bot/talk.ts";
import { createTurnstile } from "../bot/turnstile.ts";
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
	/** Whether Discord lets the bot read messages that do not mention it; not unless told. */
	readonly readsMessages?: boolean;
	/** Milliseconds between looks at what waits for people; 5,000 unless told. */
	readonly deskInterval?: number;
	/** What outlives a restart; without it there are no settings, votes or insights. */
	readonly store?: StorePort;
	/** The articles that servers have of their own; without it nobody can add any. */
	readonly added?: AddedArticlesPort;
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
		explainStartProblem(error, options),
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

function createBot({
	answerer,
	library,
	store,
	added,
	cooldown,
	log,
	now,
	staleAfterDays = 365,
	clock,
	observer = noObserver,
	readsMessages = false,
}: DiscordOptions): Bot {
	const time = now ?? (() => performance.now());
	const date = clock ?? (() => new Date());
	return {
		answerer,
		library: library ?? unchanging(answerer),
		observer,
		store: store ?? null,
		added: added ?? null,
		standing: createStandingAnswers(),
		brought: new LRUCache<string, PendingArticle>({
			maxSize: maxLettersBrought,
			sizeCalculation: ({ content }) => content.length + 1000,
			ttl: 900_000,
		}),
		reports: store ? createInsightsReports(store, time) : null,
		cooldownBy: createCooldowns(time),
		formsShown: new LRUCache<string, string>({ max: 1000, ttl: 3_600_000 }),
		deskCalls: createDeskCalls(),
		listening: createListening(time),
		imports: new LRUCache<string, ServerSettings>({ max: 1000, ttl: 900_000 }),
		talk: createTalk(time),
		allowed: cooldown,
		readsMessages,
		log,
		turn: createTurnstile(),
		age: () => ({ now: date(), staleAfterDays }),
	};
}

/** Of articles that wait to be added. */
const maxLettersBrought = 20_000_000;

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

/** Looks now and then for answers whose passages have been corrected, one look after the other. */
function markCorrections(client: Client, bot: Bot, milliseconds: number, over: AbortSignal): void {
	const corrections = createCorrections(bot, client);
	const failed = (error: unknown) => {
		if (!over.aborted) bot.log.error("Corrected answers could not be marked.", { error });
	};
	const lookLater = (): void => {
		const timer = setTimeout(async () => {
			await corrections.look().catch(failed);
			if (!over.aborted) lookLater();
		}, milliseconds);
		timer.unref();
	};
	lookLater();
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
