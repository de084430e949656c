import { type Stats, statSync } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Article, Problem } from "../../article/article.ts";
import type { ParsedArticle } from "../../article/parsing/parse.ts";
import { findFiles, inOrder } from "../files.ts";
import { filesWithHistory } from "../history.ts";
import { errorIn } from "../problem.ts";
import { adviseOn } from "./advice.ts";
import type { ArticleCache } from "./article-cache.ts";
import { withCorrections } from "./corrections.ts";
import { type Reading, readSource } from "./read-file.ts";

/** All articles of a folder, and what is wrong with the files that gave none. */
export interface Library {
	/** Sorted by the path of their files. */
	readonly articles: readonly Article[];
	readonly problems: readonly Problem[];
	/** Whether the folder is there at all. */
	readonly found: boolean;
	/** What authors would want to mend, though the articles are served: severity `warning`. */
	advise(): readonly Problem[];
}

/** What a folder held when it was last read, by the files' paths; `readLibrary` keeps it up to date. */
export type LibraryMemory = Map<string, CachedFile>;

/** How a folder is read. */
interface LibraryReading {
	/** Somebody is served meanwhile, who must not notice. */
	readonly isServing?: boolean;
	/** What was read in a process before this one. */
	readonly cache?: ArticleCache | undefined;
	/** Told how many files of all have been read. */
	onRead?(files: number, of: number): void;
}

interface CachedFile {
	/** Another one whenever the file may have changed. */
	readonly state: string;
	readonly parsed: ParsedArticle;
	/** The last version that was an article. */
	readonly good: ParsedArticle | null;
}

/** So many files are on their way at a time: enough that the threads that read them never wait. */
const maxAtOnce = 16;

const manyFiles = 100;

/** After so many files, which may have cost nothing to read, others go first. */
const filesBetween = 200;

/**
 * Reads every article under a folder: .txt, .md and .html files; not READMEs, hidden files, what browsers save
 * beside a page, or links out of the folder.
 * An article's id is its path under the folder without the extension. A file that gives no article is a problem
 * of severity `error`, never an exception; of two articles with one id the first by path is kept.
 *
 * Each file is read within a limit of time, and one that is not is a problem too.
 *
 * With the `memory` of the last reading only files that have changed are read again, an unchanged file gives the
 * very same article, and one that is broken since keeps its last good version beside the problem.
 */
export async function readLibrary(
	dir: string,
	memory: LibraryMemory = new Map(),
	{ isServing = false, cache, onRead = () => undefined }: LibraryReading = {},
): Promise<Library> {
	const root = await realpath(dir).catch(() => null);
	if (root === null || !(await isFolder(root))) {
		const problems = [errorIn(dir, "there is no such folder")];
		return { articles: [], problems, found: false, advise: () => [] };
	}
	const found = await findFiles(root);
	const files = found.files.sort(inOrder);
	const there = new Set(files);
	for (const gone of [...memory.keys()].filter((file) => !there.has(file))) memory.delete(gone);
	onRead(0, files.length);
	let read = 0;
	// Of many files the threads are done sooner.
	const reading = { isServing: isServing || files.length > manyFiles };
	const history = await filesWithHistory(root, files);
	const left = files.values();
	const readRest = async (): Promise<void> => {
		for (const file of left) {
			const id = file.slice(0, file.length - path.extname(file).length);
			await remember(memory, file, path.join(root, file), isServing, async (state) => {
				const parsed =
					cache?.find(file, state, path.join(dir, file)) ??
					(await readSource(path.join(root, file), path.join(dir, file), id, {
						...reading,
						cache: cache?.at(file, state),
					}));
				return history.has(file) ? readCorrected(parsed, root, dir, file, id, reading) : parsed;
			});
			onRead(++read, files.length);
			if (read % filesBetween === 0) await nextTurn();
		}
	};
	await Promise.all(Array.from({ length: maxAtOnce }, readRest));
	const versions = files.flatMap((file) => versionsOf(memory.get(file)));
	const library = collect(versions);
	const unread = found.unread.map(({ folder, reason }) => errorIn(path.join(dir, folder), reason));
	const problems = [...unread, ...library.problems];
	if (files.length === 0)
		problems.push(errorIn(dir, "there is no article (.txt, .md or .html) in this folder"));
	const advise = () => adviseOn(versions);
	return { articles: library.articles, problems, found: true, advise };
}

/** An article with what was corrected in it, which former versions of a fetched one tell. */
function readCorrected(
	parsed: ParsedArticle,
	root: string,
	dir: string,
	file: string,
	id: string,
	reading: Reading,
): Promise<ParsedArticle> {
	const named = path.join(dir, file);
	return withCorrections(parsed, root, file, (place) => readSource(place, named, id, reading));
}

async function isFolder(place: string): Promise<boolean> {
	const stats = await stat(place).catch(() => null);
	return stats?.isDirectory() ?? false;
}

/** To wait for each of ten thousand files takes longer than to look; where somebody is served, nobody else waits for a disk. */
async function statsOf(place: string, isServing: boolean): Promise<Stats | null> {
	if (isServing) return stat(place).catch(() => null);
	try {
		return statSync(place);
	} catch {
		return null;
	}
}

/** Milliseconds within which a file that has changed twice may bear the same time on any file system. */
const clockStep = 2500;

async function remember(
	memory: LibraryMemory,
	file: string,
	place: string,
	isServing: boolean,
	read: (state: string | null) => Promise<ParsedArticle>,
): Promise<void> {
	const now = Date.now();
	const stats = await statsOf(place, isServing);
	// Taken before the reading: what changes meanwhile is read again next time.
	const state = [stats?.ino, stats?.size, stats?.mtimeMs, stats?.ctimeMs].join(" ");
	const known = memory.get(file);
	if (known?.state === state) return;
	const isSettled = stats !== null && Math.max(stats.mtimeMs, stats.ctimeMs) < now - clockStep;
	const parsed = await read(isSettled ? state : null);
	memory.set(file, { state, parsed, good: parsed.ok ? parsed : (known?.good ?? null) });
}

/** A broken file gives its problem, and its last good version where there is one. */
function versionsOf(cached: CachedFile | undefined): ParsedArticle[] {
	if (cached === undefined) return [];
	const { parsed, good } = cached;
	if (parsed.ok || good === null) return [parsed];
	const message = `${parsed.problem.message}; the version before it stays`;
	return [good, { ok: false, problem: { ...parsed.problem, message } }];
}

/** The first article by path keeps its id. */
function collect(parsed: readonly ParsedArticle[]): Pick<Library, "articles" | "problems"> {
	const articles = new Map<string, Article>();
	const problems: Problem[] = [];
	for (const result of parsed) {
		if (!result.ok) {
			problems.push(result.problem);
			continue;
		}
		if (result.isDraft) continue;
		const { article } = result;
		const first = articles.get(article.id);
		if (first === undefined) articles.set(article.id, article);
		else
			problems.push(
				errorIn(article.file, `the id "${article.id}" is already that of ${first.file}`),
			);
		problems.push(...result.problems);
	}
	return { articles: [...articles.values()], problems };
}
