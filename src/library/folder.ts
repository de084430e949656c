import type { Dirent } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { Article, Problem } from "../article/article.ts";
import { decodeText } from "../article/decode.ts";
import { type ArticleSource, type ParsedArticle, parseArticle } from "../article/parse.ts";
import { decodePage } from "./page/charset.ts";
import { parsePage } from "./page/page-article.ts";

/** All articles of a folder, and what is wrong with the files that gave none. */
export interface Library {
	/** Sorted by the path of their files. */
	readonly articles: readonly Article[];
	readonly problems: readonly Problem[];
	/** Whether the folder is there at all. */
	readonly found: boolean;
}

/** What a folder held when it was last read, by the files' paths; `readLibrary` keeps it up to date. */
export type LibraryMemory = Map<string, RememberedFile>;

interface RememberedFile {
	/** Another one whenever the file may have changed. */
	readonly state: string;
	readonly parsed: ParsedArticle;
	/** The last version that was an article. */
	readonly good: ParsedArticle | null;
}

/** Larger files are no articles. */
const mostBytes = 10 * 1024 * 1024;

const formats: Readonly<Record<string, ArticleSource["format"] | "html">> = {
	".html": "html",
	".htm": "html",
	".txt": "text",
	".md": "markdown",
	".markdown": "markdown",
};

/**
 * Reads every article under a folder: .txt, .md and .html files; not READMEs, hidden files, what browsers save
 * beside a page, or links out of the folder.
 * An article's id is its path under the folder without the extension. A file that gives no article is a problem
 * of severity `error`, never an exception; of two articles with one id the first by path is kept.
 *
 * With the `memory` of the last reading only files that have changed are read again, an unchanged file gives the
 * very same article, and one that is broken since keeps its last good version beside the problem.
 */
export async function readLibrary(
	dir: string,
	memory: LibraryMemory = new Map(),
): Promise<Library> {
	const root = await realpath(dir).catch(() => null);
	if (root === null || !(await isFolder(root))) {
		return { articles: [], problems: [errorIn(dir, "there is no such folder")], found: false };
	}
	const found = await findFiles(root, root, dir);
	const files = found.files.sort(inOrder);
	for (const gone of [...memory.keys()].filter((file) => !files.includes(file)))
		memory.delete(gone);
	for (const file of files) {
		const id = file.slice(0, file.length - path.extname(file).length);
		await remember(memory, file, path.join(root, file), () =>
			readSource(path.join(root, file), path.join(dir, file), id),
		);
	}
	const library = collect(files.flatMap((file) => versionsOf(memory.get(file))));
	const problems = [...found.problems, ...library.problems];
	if (files.length === 0)
		problems.push(errorIn(dir, "there is no article (.txt, .md or .html) in this folder"));
	return { articles: library.articles, problems, found: true };
}

/** Reads one file as an article; its id is the file's name without the extension. */
export async function readArticle(file: string): Promise<ParsedArticle> {
	return readSource(file, file, path.basename(file, path.extname(file)));
}

async function isFolder(place: string): Promise<boolean> {
	const stats = await stat(place).catch(() => null);
	return stats?.isDirectory() ?? false;
}

/** Paths under `root` with `/` between, of all files that can be articles. */
async function findFiles(
	root: string,
	folder: string,
	shown: string,
): Promise<{ files: string[]; problems: Problem[] }> {
	const found: { files: string[]; problems: Problem[] } = { files: [], problems: [] };
	let entries: Dirent[];
	try {
		entries = await readdir(folder, { withFileTypes: true });
	} catch (error) {
		found.problems.push(errorIn(path.join(shown, path.relative(root, folder)), reasonOf(error)));
		return found;
	}
	for (const entry of entries) {
		if (/^\.|^readme(?:\.|$)/i.test(entry.name)) continue;
		if (entry.isDirectory() && /[_-]files$/i.test(entry.name)) continue;
		const place = path.join(folder, entry.name);
		if (entry.isDirectory()) {
			const inner = await findFiles(root, place, shown);
			found.files.push(...inner.files);
			found.problems.push(...inner.problems);
		} else if (
			formatOf(entry.name) !== null &&
			(entry.isFile() || (await isLinkedFile(entry, root, place)))
		) {
			found.files.push(path.relative(root, place).split(path.sep).join("/"));
		}
	}
	return found;
}

function formatOf(name: string): ArticleSource["format"] | "html" | null {
	return formats[path.extname(name).toLowerCase()] ?? null;
}

/** Links are followed to files of the folder only: one to a folder could lead in a circle, one outside anywhere. */
async function isLinkedFile(entry: Dirent, root: string, place: string): Promise<boolean> {
	if (!entry.isSymbolicLink()) return false;
	const target = await realpath(place).catch(() => null);
	if (target === null || !target.startsWith(root + path.sep)) return false;
	return (await stat(target)).isFile();
}

async function remember(
	memory: LibraryMemory,
	file: string,
	place: string,
	read: () => Promise<ParsedArticle>,
): Promise<void> {
	const stats = await stat(place).catch(() => null);
	// Taken before the reading: what changes meanwhile is read again next time.
	const state = [stats?.ino, stats?.size, stats?.mtimeMs, stats?.ctimeMs].join(" ");
	const known = memory.get(file);
	if (known?.state === state) return;
	const parsed = await read();
	memory.set(file, { state, parsed, good: parsed.ok ? parsed : (known?.good ?? null) });
}

/** A broken file gives its problem, and its last good version where there is one. */
function versionsOf(remembered: RememberedFile | undefined): ParsedArticle[] {
	if (remembered === undefined) return [];
	const { parsed, good } = remembered;
	if (parsed.ok || good === null) return [parsed];
	const message = `${parsed.problem.message}; the version before it stays`;
	return [good, { ok: false, problem: { ...parsed.problem, message } }];
}

function inOrder(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

async function readSource(place: string, file: string, id: string): Promise<ParsedArticle> {
	try {
		const { size } = await stat(place);
		if (size > mostBytes)
			return refuse(file, `the file is too large (${megabytes(size)} MB; at most 10 MB)`);
		const bytes = await readFile(place);
		const format = formatOf(place) ?? "text";
		if (format === "html") return await parsePage({ id, file, html: decodePage(bytes, null) });
		const decoded = decodeText(bytes);
		if (!decoded.ok) return refuse(file, decoded.message);
		return parseArticle({ id, file, format, content: decoded.text });
	} catch (error) {
		return refuse(file, reasonOf(error));
	}
}

function megabytes(bytes: number): number {
	return Math.round(bytes / (1024 * 1024));
}

/** The environment's error in plain words; others are bugs and go on. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error) || !("code" in error)) throw error;
	switch (error.code) {
		case "ENOENT":
			return "there is no such file";
		case "EACCES":
		case "EPERM":
			return "the file may not be read (permission denied)";
		case "EISDIR":
			return "this is a folder, not a file";
		default:
			return `the file cannot be read (${String(error.code)})`;
	}
}

function refuse(file: string, message: string): ParsedArticle {
	return { ok: false, problem: errorIn(file, message) };
}

function errorIn(file: string, message: string): Problem {
	return { file, line: null, severity: "error", message };
}

/** The first article by path keeps its id. */
function collect(parsed: readonly ParsedArticle[]): Omit<Library, "found"> {
	const articles = new Map<string, Article>();
	const problems: Problem[] = [];
	for (const result of parsed) {
		if (!result.ok) {
			problems.push(result.problem);
			continue;
		}
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
