import { stat } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Answerer } from "./answer/answer.ts";
import { createAnswerer } from "./answer/answerer.ts";
import type { Article, Problem } from "./article/article.ts";
import { type Config, loadConfig } from "./config.ts";
import type { Log } from "./discord/log.ts";
import type { Registration } from "./discord/registration.ts";
import type { Session } from "./discord/session.ts";
import type { StartProblem } from "./discord/start-problem.ts";
import type { ServerSettings } from "./discord/store-port.ts";
import { openKept } from "./keeping.ts";
import { type Library, readArticle, readLibrary } from "./library/folder.ts";
import { keepArticles, type LiveArticles, withReading } from "./live-articles.ts";
import type { Reader } from "./reading/reader.ts";
import type { DatabaseAddress } from "./store/address.ts";
import type { Store } from "./store/store.ts";
import { describeProblem } from "./terminal/problem-text.ts";
import type { Progress } from "./terminal/progress-bar.ts";
import { findToken } from "./token.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** What keeps a command from its work, said plainly, and the exit code for it. */
export interface Refusal {
	readonly ok: false;
	readonly problems: readonly string[];
	readonly exitCode: 1 | 2;
}

export interface OpenedLibrary {
	readonly ok: true;
	readonly config: Config;
	readonly folder: string;
	readonly articles: readonly Article[];
	/** What is wrong in the folder, while the other articles are served. */
	readonly problems: readonly Problem[];
	/** What authors would want to mend, though the articles are served. */
	advise(): readonly Problem[];
	/** Reads the folder again; only what has changed in it since. */
	reread(): Promise<Library>;
}

export interface OpenedArticles {
	readonly ok: true;
	readonly config: Config;
	readonly answerer: Answerer;
	/** Null where questions are answered by words alone. */
	readonly reader: Reader | null;
	readonly problems: readonly string[];
	readonly library: OpenedLibrary;
}

/** How articles are opened. */
export interface Opening {
	/** Told what is being done, and how much of it is done. */
	readonly tell?: Progress;
	/** Whether questions are read, as far as the settings allow it; else they are answered by words alone. */
	readonly read?: boolean;
	/** By the settings, who is told in plain words what the operator should know. */
	readonly warnBy?: (config: Config) => Log["warn"];
	/** Whether the process stays, so that what it makes is worth keeping. */
	readonly stays?: boolean;
}

/** Reads the articles that the settings, or `folder` before them, point to. */
export async function openLibrary(
	env: Env,
	folder?: string,
	tell: Progress = () => undefined,
): Promise<OpenedLibrary | Refusal> {
	const loaded = loadConfig(env);
	if (!loaded.ok) return { ok: false, problems: loaded.problems, exitCode: 2 };
	const { config } = loaded;
	const dir = folder ?? config.KNOWLEDGE_DIR ?? (await defaultFolder());
	const setBy = folder === undefined && config.KNOWLEDGE_DIR !== undefined ? "KNOWLEDGE_DIR: " : "";
	const memory = new Map();
	const { articles, problems, advise } = await readLibrary(dir, memory, (done, of) =>
		tell("Reading", done, of),
	);
	const ofFolder = problems.filter((problem) => problem.file === dir).map(describeProblem);
	if (articles.length === 0 && ofFolder.length > 0) {
		return { ok: false, problems: ofFolder.map((each) => setBy + each), exitCode: 2 };
	}
	const reread = () => readLibrary(dir, memory);
	return { ok: true, config, folder: dir, articles, problems, advise, reread };
}

/** Makes the answerer from the articles at hand; refuses where not one of them can be used. */
export async function openArticles(
	env: Env,
	folder: string | undefined,
	{ tell = () => undefined, read = true, warnBy, stays = false }: Opening = {},
): Promise<OpenedArticles | Refusal> {
	const library = await openLibrary(env, folder, tell);
	if (!library.ok) return library;
	const problems = library.problems.map(describeProblem);
	if (library.articles.length === 0) {
		const none = `Not one article in ${library.folder} can be used.`;
		return { ok: false, problems: [...problems, none], exitCode: 1 };
	}
	const { config } = library;
	const reader =
		read && config.READER === "on" ? await openReader(config, stays, warnBy?.(config)) : null;
	const answerer = createAnswerer(library.articles, {
		reader,
		onIndexed: (done, of) => tell("Indexing", done, of),
	});
	return { ok: true, config, answerer, reader, problems, library };
}

/** Loaded only here: whoever answers by words alone does without it. */
async function openReader(
	{ CACHE_DIR }: Config,
	stays: boolean,
	warn: Log["warn"] = () => undefined,
): Promise<Reader> {
	const [{ startReader }, { vectorFiles }] = await Promise.all([
		import("./reading/neural-reader.ts"),
		import("./reading/vector-files.ts"),
	]);
	const isNamed = CACHE_DIR !== undefined;
	return startReader({ cache: vectorFiles(CACHE_DIR ?? "data/cache", isNamed || stays), warn });
}

/** Makes an answerer from the article of one file. */
export async function openArticleFile(
	file: string,
): Promise<Pick<OpenedArticles, "ok" | "answerer" | "problems"> | Refusal> {
	const read = await readArticle(file);
	if (!read.ok) return { ok: false, problems: [describeProblem(read.problem)], exitCode: 1 };
	return { ok: true, answerer: createAnswerer([read.article]), problems: [] };
}

/** What a bot is brought online with. */
export interface BotSetup {
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
	const { startDiscord } = await import("./discord/session.ts");
	const articles = await keepArticles(opened.library, opened.answerer, log);
	const { reader } = opened;
	void reader?.prepare(opened.library.articles);
	const store = await openKept(database, config, log);
	const monitoring = await monitor(config, { articles, reader, store }, tellParent);
	if (monitoring?.kind === "problem") {
		await Promise.all([articles.close(), store.close()]);
		return monitoring;
	}
	const session = await startDiscord({
		token,
		apiUrl: config.DISCORD_API_URL,
		guildId: config.DISCORD_GUILD_ID ?? null,
		cooldown: config.COOLDOWN,
		answerer: articles.answerer,
		library: withReading(articles, reader),
		store,
		staleAfterDays: config.STALE_AFTER_DAYS,
		log,
		signal,
		...(config.SHARD_LIST && config.SHARD_COUNT
			? { shards: { list: config.SHARD_LIST, count: config.SHARD_COUNT } }
			: {}),
		...(monitoring ? { observer: monitoring } : {}),
	});
	const close = async () => {
		await Promise.all([articles.close(), store.close(), reader?.close()]);
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
}

/** What is wrong with the reader, in plain words; null for nothing. */
function readerTrouble(reader: Reader | null): string | null {
	const state = reader?.state();
	return state?.kind === "failed"
		? `the reader cannot be used, answers are by words alone: ${state.reason}`
		: null;
}

/** Serves health and figures where a port is set, or tells the process that does so; a problem where it cannot be had. */
async function monitor(
	{ HEALTH_PORT: port, HEALTH_HOST: host }: Config,
	{ articles, reader, store }: Monitored,
	tellParent: BotSetup["tellParent"],
) {
	const away = () => {
		const { failure } = store.state();
		return failure === null ? null : `the database is away: ${failure}`;
	};
	const checks = [() => articles.status().problems[0] ?? null, away, () => readerTrouble(reader)];
	const served = () => articles.status().articles;
	if (tellParent !== null) {
		const { startReporting } = await import("./monitoring/report.ts");
		const tell = (report: object) => tellParent({ kind: "report", report });
		const of = { articles: served, checks, queue: store.state };
		return { kind: "monitoring" as const, ...startReporting(of, tell) };
	}
	if (port === undefined) return null;
	const { startMonitoring } = await import("./monitoring/monitoring.ts");
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
export interface RunningSandbox {
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
	const { startSandbox } = await import("./sandbox/sandbox.ts");
	const articles = await keepArticles(opened.library, opened.answerer, log);
	void opened.reader?.prepare(opened.library.articles);
	const store = await openKept({ kind: "sqlite", path: ":memory:" }, opened.config, log);
	const sandbox = await startSandbox(articles.answerer);
	const start = async () => {
		// Reading discord.js takes the process a quarter of a second, in which nothing else is served.
		await Promise.race([sandbox.shown, wait(300, undefined, { ref: false })]);
		const { startDiscord } = await import("./discord/session.ts");
		return startDiscord({
			token: sandbox.token,
			apiUrl: sandbox.apiUrl,
			guildId: null,
			// Nobody else waits for an answer here.
			cooldown: null,
			staleAfterDays: opened.config.STALE_AFTER_DAYS,
			answerer: sandbox.answerer,
			library: withReading(articles, opened.reader),
			store,
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
			await Promise.all([articles.close(), store.close(), opened.reader?.close()]);
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
	if (!found.ok || found.token === null) {
		const problem = found.ok ? "DISCORD_TOKEN: set the bot's token." : found.problem;
		return { ok: false, problems: [problem], exitCode: 2 };
	}
	const { token } = found;
	const { registerCommands } = await import("./discord/registration.ts");
	return registerCommands({ token, apiUrl, guildId: DISCORD_GUILD_ID ?? null });
}

/** The folder in the current one, else the articles that come with the package. */
async function defaultFolder(): Promise<string> {
	const shipped = fileURLToPath(new URL("../knowledge", import.meta.url));
	const here = await stat("knowledge").catch(() => null);
	return here?.isDirectory() ? "knowledge" : shipped;
}
