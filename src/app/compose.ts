import { setTimeout as wait } from "node:timers/promises";
import type { Article } from "../article/article.ts";
import { type Config, loadConfig, usualCooldown } from "../config/config.ts";
import { findToken } from "../config/token.ts";
import type { Log } from "../discord/bot/log.ts";
import type { ServerSettings } from "../discord/bot/store-port.ts";
import type { Registration } from "../discord/connection/registration.ts";
import type { Session } from "../discord/connection/session.ts";
import type { StartProblem } from "../discord/connection/start-problem.ts";
import type { Reader } from "../reading/reader.ts";
import type { DatabaseAddress } from "../store/database-address.ts";
import type { Store } from "../store/store.ts";
import type { LiveArticles } from "./live-articles.ts";
import type { Env, OpenedArticles, Refusal } from "./open-articles.ts";
import type { SourceSchedule } from "./source-schedule.ts";

/** What a bot is brought online with. */
interface BotSetup {
	readonly token: string;
	readonly database: DatabaseAddress;
	/** Tells the process that looks after this one; null where none does. */
	readonly tellParent: ((message: object) => void) | null;
}

/** Brings the bot online with a token. discord.js is loaded only here: `ask` does without it. */
export async function startBot(
	{ token, database, tellParent }: BotSetup,
	opened: OpenedArticles,
	log: Log,
	signal: AbortSignal,
): Promise<Session | StartProblem> {
	const { config } = opened;
	const { startDiscord } = await import("../discord/connection/session.ts");
	const { scheduleSources } = await import("./source-schedule.ts");
	// Like registering the commands, this is the work of whoever has the first shard.
	const isLeader = config.SHARD_LIST?.includes(0) ?? true;
	const sources = scheduleSources(opened.library.folder, config, isLeader, log);
	const kept = await keep(opened, database, log, sources.troubles);
	const { articles, library, store, added } = kept;
	const { reader } = opened;
	const monitored = { articles, reader, store, sources };
	const monitoring = await monitor(config, monitored, tellParent);
	const closeAll = async () => {
		await Promise.all([articles.close(), sources.close(), store.close(), reader?.close()]);
	};
	if (monitoring?.kind === "problem") {
		await closeAll();
		return monitoring;
	}
	const session = await startDiscord({
		token,
		apiUrl: config.DISCORD_API_URL,
		guildId: config.DISCORD_GUILD_ID ?? null,
		cooldown: config.COOLDOWN === undefined ? usualCooldown : config.COOLDOWN,
		answerer: articles.answerer,
		library,
		store,
		added,
		staleAfterDays: config.STALE_AFTER_DAYS,
		readsMessages: config.MESSAGE_CONTENT === "on",
		log,
		signal,
		...(config.SHARD_LIST && config.SHARD_COUNT
			? { shards: { list: config.SHARD_LIST, count: config.SHARD_COUNT } }
			: {}),
		...(monitoring ? { observer: monitoring } : {}),
	});
	const close = async () => {
		await closeAll();
		await monitoring?.stop();
	};
	if (session.kind === "online") return closingWith(session, close);
	await close();
	return session;
}

/** What is looked after while the bot runs. */
interface Monitored {
	readonly articles: LiveArticles;
	readonly reader: Reader | null;
	readonly store: Store<ServerSettings>;
	readonly sources: Pick<SourceSchedule, "troubles">;
}

/** What is wrong with the reader, in plain words; null for nothing. */
function readerTrouble(reader: Reader | null): string | null {
	const state = reader?.state();
	return state?.kind === "failed"
		? `the reader cannot be used, answers are by words alone: ${state.reason}`
		: null;
}

/** Keeps the articles as the folder is, and what outlives a restart. Their watch and database are loaded only here. */
async function keep(
	opened: OpenedArticles,
	database: DatabaseAddress,
	log: Log,
	troubles: SourceSchedule["troubles"] = () => [],
) {
	const { keepAdded } = await import("./added-articles.ts");
	const { keepArticles, withReading } = await import("./live-articles.ts");
	const { openKept } = await import("./opened-store.ts");
	const { reader } = opened;
	const articles = await keepArticles(opened.library, opened.answerer, log, (served) => {
		void reader?.prepare(served);
	});
	const store = await openKept(database, opened.config, log);
	const onRead = (read: readonly Article[]) => void reader?.prepare(read);
	const added = keepAdded({ store, config: opened.config, log, onRead });
	return { articles, library: withReading(articles, reader, troubles), store, added };
}

/** Serves health and figures where a port is set, or tells the process that does so; a problem where it cannot be had. */
async function monitor(
	{ HEALTH_PORT: port, HEALTH_HOST: host }: Config,
	{ articles, reader, store, sources }: Monitored,
	tellParent: BotSetup["tellParent"],
) {
	const away = () => {
		const { failure } = store.state();
		return failure === null ? null : `the database is away: ${failure}`;
	};
	const checks = [
		() => articles.status().problems[0] ?? null,
		() => sources.troubles()[0] ?? null,
		away,
		() => readerTrouble(reader),
	];
	const served = () => articles.status().articles;
	if (tellParent !== null) {
		const { startReporting } = await import("../monitoring/report.ts");
		const tell = (report: object) => tellParent({ kind: "report", report });
		const of = { articles: served, checks, queue: store.state };
		return { kind: "monitoring" as const, ...startReporting(of, tell) };
	}
	if (port === undefined) return null;
	const { startMonitoring } = await import("../monitoring/monitoring.ts");
	return startMonitoring({ host, port, articles: served, checks, queue: store.state }).then(
		(monitoring) => ({ kind: "monitoring" as const, ...monitoring }),
		(error: Error): StartProblem => {
			const message = `HEALTH_PORT: ${host}:${port} cannot be had (${error.message}).`;
			return { kind: "problem", message, passing: false };
		},
	);
}

/** The session, whose end is the end of what goes with it too. */
function closingWith(session: Session, close: () => Promise<void>): Session {
	const stop = async () => {
		await session.stop();
		await close();
	};
	return { ...session, stop };
}

/** The bot in its sandbox. */
interface RunningSandbox {
	/** The address of the page, which is there from now on. */
	readonly url: string;
	/** Settles when the bot has come online on it, or could not. */
	readonly online: Promise<Session | StartProblem>;
	stop(): Promise<void>;
}

/**
 * Brings the bot online on a Discord of its own, with a page to use it from. The page is there first: what is
 * done on it waits for the bot.
 */
export async function startSandboxBot(
	opened: OpenedArticles,
	log: Log,
	signal: AbortSignal,
): Promise<RunningSandbox> {
	const { startSandbox } = await import("../sandbox/sandbox.ts");
	const database = { kind: "sqlite", path: ":memory:" } as const;
	const { config, reader } = opened;
	const { articles, library, store, added } = await keep(opened, database, log);
	const monitored = { articles, reader, store, sources: { troubles: () => [] } };
	const monitoring = await monitor(config, monitored, null);
	const sandbox = await startSandbox(articles.answerer);
	const start = async () => {
		// Reading discord.js takes the process a quarter of a second, in which nothing else is served.
		await Promise.race([sandbox.shown, wait(300, undefined, { ref: false })]);
		const { startDiscord } = await import("../discord/connection/session.ts");
		if (monitoring?.kind === "problem") return monitoring;
		return startDiscord({
			token: sandbox.token,
			apiUrl: sandbox.apiUrl,
			guildId: null,
			cooldown: config.COOLDOWN ?? null,
			staleAfterDays: config.STALE_AFTER_DAYS,
			readsMessages: config.MESSAGE_CONTENT === "on",
			...(monitoring ? { observer: monitoring } : {}),
			answerer: sandbox.answerer,
			library,
			store,
			added,
			log,
			signal,
		});
	};
	const online = start();
	online.then(sandbox.begin, () => undefined);
	return {
		url: sandbox.url,
		online,
		async stop() {
			const session = await online;
			if (session.kind === "online") await session.stop();
			await Promise.all([articles.close(), store.close(), reader?.close()]);
			if (monitoring?.kind === "monitoring") await monitoring.stop();
			await sandbox.stop();
		},
	};
}

/** Registers the bot's commands where they have changed; needs no articles. */
export async function registerBot(env: Env): Promise<Registration | Refusal> {
	const loaded = loadConfig(env);
	if (!loaded.ok) return { ok: false, problems: loaded.problems, exitCode: 2 };
	const { DISCORD_API_URL: apiUrl, DISCORD_GUILD_ID } = loaded.config;
	const found = await findToken(loaded.config);
	if (!found.ok || found.value === null) {
		const problem = found.ok ? "DISCORD_TOKEN: set the bot's token." : found.problem;
		return { ok: false, problems: [problem], exitCode: 2 };
	}
	const { value: token } = found;
	const { registerCommands } = await import("../discord/connection/registration.ts");
	return registerCommands({ token, apiUrl, guildId: DISCORD_GUILD_ID ?? null });
}
