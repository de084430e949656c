import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { ArticleSource } from "../article/parsing/parse.ts";

/** How a file is written: a page becomes Markdown before it is an article. */
export type FileFormat = ArticleSource["format"] | "html";

const formats: Readonly<Record<string, FileFormat>> = {
	".html": "html",
	".htm": "html",
	".txt": "text",
	".md": "markdown",
	".markdown": "markdown",
};

/** What is found under a folder: paths with `/` between, and the folders that cannot be read. */
interface FoundFiles {
	readonly files: string[];
	readonly unread: { readonly folder: string; readonly reason: string }[];
}

/** Finds all files under `root` that can be articles. @param prefix what stands before the names of a folder in it */
export async function findFiles(root: string, folder = root, prefix = ""): Promise<FoundFiles> {
	const found: FoundFiles = { files: [], unread: [] };
	let entries: Dirent[];
	try {
		entries = await readdir(folder, { withFileTypes: true });
	} catch (error) {
		found.unread.push({ folder: path.relative(root, folder), reason: reasonOf(error) });
		return found;
	}
	for (const entry of entries) {
		if (/^\.|^readme(?:\.|$)/i.test(entry.name)) continue;
		if (entry.isDirectory() && /[_-]files$/i.test(entry.name)) continue;
		const place = path.join(folder, entry.name);
		if (entry.isDirectory()) {
			const inner = await findFiles(root, place, `${prefix}${entry.name}/`);
			found.files.push(...inner.files);
			found.unread.push(...inner.unread);
		} else if (
			formatOf(entry.name) !== null &&
			(entry.isFile() || (await isLinkedFile(entry, root, place)))
		) {
			found.files.push(prefix + entry.name);
		}
	}
	return found;
}

/** The format of a file by its name, or null when it is no article. */
export function formatOf(name: string): FileFormat | null {
	return formats[path.extname(name).toLowerCase()] ?? null;
}

/** Links are followed to files of the folder only: one to a folder could lead in a circle, one outside anywhere. */
async function isLinkedFile(entry: Dirent, root: string, place: string): Promise<boolean> {
	if (!entry.isSymbolicLink()) return false;
	const target = await realpath(place).catch(() => null);
	if (target === null || !target.startsWith(root + path.sep)) return false;
	return (await stat(target)).isFile();
}

/** The environment's error in plain words; others are bugs and go on. */
export function reasonOf(error: unknown): string {
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

/** Paths in the order of their characters, the same everywhere. */
export function inOrder(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
