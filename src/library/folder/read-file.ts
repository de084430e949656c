import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { ParsedArticle } from "../../article/parsing/parse.ts";
import { formatOf, reasonOf } from "../files.ts";
import { refuse } from "../problem.ts";
import { unpack } from "../thread/parcel.ts";
import type { FileContent } from "../thread/parse-file.ts";
import { runInThread } from "../thread/thread.ts";
import type { ArticlePlace } from "./article-cache.ts";
import { isSurelyQuick } from "./surely-quick.ts";

/** Larger files are no articles. */
const maxBytes = 10 * 1024 * 1024;

/** Articles of some thousand words take a few hundredths of a second; pages more. */
const maxReading = 5000;

/** How a file is read. */
export interface Reading {
	/** Somebody is served meanwhile: nothing is read in this thread, however quick it may be. */
	readonly isServing: boolean;
	/** What was read before. */
	readonly cache?: ArticlePlace | undefined;
	/** Milliseconds for reading what it holds. */
	readonly longest?: number;
}

/** Reads one file as an article; its id is the file's name without the extension. */
export async function readArticle(file: string): Promise<ParsedArticle> {
	const id = path.basename(file, path.extname(file));
	return readSource(file, file, id, { isServing: false });
}

/**
 * Reads the file at a place as an article: in a thread, but for what is surely quick, which costs less than the thread.
 *
 * @param file its name for people
 */
export async function readSource(
	place: string,
	file: string,
	id: string,
	{ isServing, cache, longest = maxReading }: Reading,
): Promise<ParsedArticle> {
	try {
		const { size } = await stat(place);
		if (size > maxBytes)
			return refuse(file, `the file is too large (${megabytes(size)} MB; at most 10 MB)`);
		const format = formatOf(place) ?? "text";
		const content = { id, file, format, bytes: await readFile(place) };
		const key = cache?.keyOf(content) ?? "";
		const known = cache?.get(key) ?? null;
		if (known !== null) return known;
		const parsed =
			!isServing && isSurelyQuick(content)
				? await (await import("../thread/parse-file.ts")).parseFile(content)
				: await parseSafely(content, longest);
		// A file that was refused, for its slowness perhaps, gets another chance the next time.
		if (parsed.ok) cache?.put(key, parsed);
		return parsed;
	} catch (error) {
		return refuse(file, reasonOf(error));
	}
}

/** Reads what a file holds in a thread, which is ended after `longest` milliseconds. */
export async function parseSafely(
	content: FileContent,
	longest = maxReading,
): Promise<ParsedArticle> {
	const { file } = content;
	const outcome = await runInThread({ kind: "article", ...content }, longest);
	if (outcome.done) return unpack(outcome.value);
	if (outcome.reason === "failed")
		return refuse(file, `the file could not be read (${outcome.message})`);
	const much =
		outcome.reason === "memory" ? "too much memory" : `longer than ${longest / 1000} seconds`;
	return refuse(file, `reading the file took ${much}`);
}

function megabytes(bytes: number): number {
	return Math.round(bytes / (1024 * 1024));
}
