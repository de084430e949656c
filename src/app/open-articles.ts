import { stat } from "node:fs/promises";
import { setImmediate as nextTurn } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Answerer } from "../answer/answer.ts";
import { createAnswerer } from "../answer/answerer/answerer.ts";
import type { Article, Problem } from "../article/article.ts";
import { type Config, loadConfig } from "../config/config.ts";
import { findDatabase } from "../config/database.ts";
import type { Log } from "../discord/bot/log.ts";
import { openArticleCache } from "../library/folder/article-cache.ts";
import { type Library, readLibrary } from "../library/folder/folder.ts";
import { readArticle } from "../library/folder/read-file.ts";
import type { Reader } from "../reading/reader.ts";
import type { PassageVectors } from "../store/passage-vectors.ts";
import { describeProblem } from "../terminal/problem-text.ts";
import type { Progress } from "../terminal/progress-bar.ts";
import { type KeptLibrary, keptLibrary } from "./kept-library.ts";

export type Env = Readonly<Record<string, string | undefined>>;

/** What keeps a command from its work, said plainly, and the exit code for it. */
export interface Refusal {
	readonly ok: false;
	readonly problems: readonly string[];
	readonly exitCode: 1 | 2;
}

interface OpenedLibrary {
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
	/** The articles as they are kept for the next start. */
	readonly kept: KeptLibrary;
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
	/** Whether one question is asked and no more: a second network takes longer to load than it saves. */
	readonly asksOnce?: boolean;
	/** By the settings, who is told in plain words what the operator should know. */
	readonly warnBy?: (config: Config) => Log["warn"];
	/** Whether the process stays, so that what it makes is worth keeping. */
	readonly stays?: boolean;
}

/** Reads the articles that the settings, or `folder` before them, point to. */
export async function openLibrary(
	env: Env,
	folder?: string,
	{ tell = () => undefined, stays = false, warnBy }: Omit<Opening, "read" | "asksOnce"> = {},
): Promise<OpenedLibrary | Refusal> {
	const loaded = loadConfig(env);
	if (!loaded.ok) return { ok: false, problems: loaded.problems, exitCode: 2 };
	const { config } = loaded;
	const dir = folder ?? config.KNOWLEDGE_DIR ?? (await defaultFolder());
	const setBy = folder === undefined && config.KNOWLEDGE_DIR !== undefined ? "KNOWLEDGE_DIR: " : "";
	const memory = new Map();
	const { folder: place, isMade } = cacheOf(config, stays);
	const cache = await openArticleCache(place, dir, isMade, warnBy?.(config));
	const { articles, problems, advise } = await readLibrary(dir, memory, {
		cache,
		onRead: (done, of) => tell("Reading", done, of),
	});
	const kept = keptLibrary({
		place,
		name: dir,
		isMade,
		cache,
		files: () => new Set(memory.keys()),
		warn: warnBy?.(config) ?? (() => undefined),
	});
	const ofFolder = problems.filter((problem) => problem.file === dir).map(describeProblem);
	if (articles.length === 0 && ofFolder.length > 0) {
		return { ok: false, problems: ofFolder.map((each) => setBy + each), exitCode: 2 };
	}
	const reread = () => readLibrary(dir, memory, { isServing: true, cache });
	return { ok: true, config, folder: dir, articles, problems, advise, reread, kept };
}

/** Makes the answerer from the articles at hand; refuses where not one of them can be used. */
export async function openArticles(
	env: Env,
	folder: string | undefined,
	{ tell = () => undefined, read = true, warnBy, stays = false, asksOnce = false }: Opening = {},
): Promise<OpenedArticles | Refusal> {
	const library = await openLibrary(env, folder, {
		tell,
		stays,
		...(warnBy ? { warnBy } : {}),
	});
	if (!library.ok) return library;
	const problems = library.problems.map(describeProblem);
	if (library.articles.length === 0) {
		const none = `Not one article in ${library.folder} can be used.`;
		return { ok: false, problems: [...problems, none], exitCode: 1 };
	}
	const { config } = library;
	const reader =
		read && config.READER === "on"
			? await openReader(env, config, { stays, asksOnce, warn: warnBy?.(config) })
			: null;
	const answerer = await createAnswerer(library.articles, {
		reader,
		kept: await library.kept.answerer(),
		onIndexed: (done, of) => tell("Indexing", done, of),
		pause: () => nextTurn(),
	});
	// Whoever stays writes down what it has read once it serves.
	if (!stays) await library.kept.save(answerer);
	return { ok: true, config, answerer, reader, problems, library };
}

/** Where what can be made anew is kept; a process that soon ends makes no folder for it that nobody has named. */
function cacheOf({ CACHE_DIR }: Config, stays: boolean) {
	return { folder: CACHE_DIR ?? "data/cache", isMade: CACHE_DIR !== undefined || stays };
}

/** Loaded only here: whoever answers by words alone does without it. */
async function openReader(
	env: Env,
	config: Config,
	{
		stays,
		asksOnce,
		warn = () => undefined,
	}: { stays: boolean; asksOnce: boolean; warn: Log["warn"] | undefined },
): Promise<Reader> {
	const [{ startReader }, { vectorFiles }] = await Promise.all([
		import("../reading/neural-reader.ts"),
		import("../reading/vector-files.ts"),
	]);
	const { folder, isMade } = cacheOf(config, stays);
	return startReader({
		cache: vectorFiles(folder, isMade),
		database: stays ? await openVectorDatabase(config) : null,
		warn,
		env,
		// Whoever asks from a command line waits for the answer that is best.
		...(stays ? {} : { patience: 60_000 }),
		...(asksOnce ? { lanes: 1 } : {}),
	});
}

/** Where the vectors of a large library are kept: only PostgreSQL can. Connects no sooner than it is needed. */
async function openVectorDatabase(config: Config): Promise<PassageVectors | null> {
	const found = await findDatabase(config);
	if (!found.ok || found.value.kind !== "postgres") return null;
	const { openPassageVectors } = await import("../store/passage-vectors.ts");
	return openPassageVectors(found.value);
}

/** Makes an answerer from the article of one file. */
export async function openArticleFile(
	file: string,
): Promise<Pick<OpenedArticles, "ok" | "answerer" | "problems"> | Refusal> {
	const read = await readArticle(file);
	if (!read.ok) return { ok: false, problems: [describeProblem(read.problem)], exitCode: 1 };
	return { ok: true, answerer: await createAnswerer([read.article]), problems: [] };
}

/** The folder in the current one, else the articles that come with the package. */
async function defaultFolder(): Promise<string> {
	const shipped = fileURLToPath(new URL("../../knowledge", import.meta.url));
	const here = await stat("knowledge").catch(() => null);
	return here?.isDirectory() ? "knowledge" : shipped;
}
