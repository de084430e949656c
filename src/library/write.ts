import { lstat, mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import writeFileAtomic from "write-file-atomic";

/**
 * Writes an article's file as a whole: into a temporary file beside it, which then takes its name, so that
 * whoever reads the folder, or a power cut, never meets half of one. Makes the folder where it is missing.
 */
export async function writeArticle(file: string, content: string): Promise<void> {
	await mkdir(path.dirname(file), { recursive: true });
	await writeFileAtomic(file, content);
}

/** Whether something stands at the place of a file: the same words, others, or nothing. */
export async function compareFile(
	file: string,
	content: string,
): Promise<"same" | "other" | "none"> {
	const there = await lstat(file).catch(() => null);
	if (there === null) return "none";
	if (!there.isFile()) return "other";
	return (await readFile(file, "utf8")) === content ? "same" : "other";
}
