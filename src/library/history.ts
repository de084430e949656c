import { copyFile, mkdir, readdir, rename, rm, rmdir } from "node:fs/promises";
import path from "node:path";
import { writeArticle } from "./write.ts";

/** Within the articles' folder, where former versions are kept; articles are not looked for there. */
const historyFolder = ".history";

/** Of each article. */
const maxVersions = 5;

/** Milliseconds after which a former version goes. */
const maxAge = 180 * 86_400_000;

/**
 * Puts new words in the place of an article's file, in one step, and keeps the former ones.
 *
 * @param file its path within the folder, with `/` between
 */
export async function replaceArticle(
	folder: string,
	file: string,
	content: string,
	now: Date,
): Promise<void> {
	const place = path.join(folder, file);
	const former = await roomFor(folder, file, now);
	await copyFile(place, former);
	await writeArticle(place, content);
	await trimVersions(path.dirname(former));
}

/** Takes an article out of the folder, and keeps it among the former versions; one that is not there is no loss. */
export async function takeOut(folder: string, file: string, now: Date): Promise<void> {
	const former = await roomFor(folder, file, now);
	await rename(path.join(folder, file), former).catch((error: NodeJS.ErrnoException) => {
		if (error.code !== "ENOENT") throw error;
	});
	await trimVersions(path.dirname(former));
}

/** When the versions of an article were replaced, and where they are, the newest first. */
export async function formerVersions(
	folder: string,
	file: string,
): Promise<{ readonly place: string; readonly until: Date }[]> {
	const dir = versionsOf(folder, file);
	const names = await readdir(dir).catch(() => []);
	return names
		.flatMap((name) => {
			const until = timeOf(name);
			return until === null ? [] : [{ place: path.join(dir, name), until }];
		})
		.sort((a, b) => b.until.getTime() - a.until.getTime());
}

/** Those of some files, by their paths within the folder, that have former versions. */
export async function filesWithHistory(
	folder: string,
	files: readonly string[],
): Promise<ReadonlySet<string>> {
	const root = path.join(folder, historyFolder);
	const found = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
	const folders = new Set(found.map(({ parentPath }) => parentPath));
	return new Set(
		folders.size === 0 ? [] : files.filter((file) => folders.has(versionsOf(folder, file))),
	);
}

/** Drops the versions that are too old to be of use. */
export async function pruneHistory(folder: string, now: Date): Promise<void> {
	const root = path.join(folder, historyFolder);
	const found = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
	const old = found.filter((entry) => {
		const time = entry.isFile() ? timeOf(entry.name) : null;
		return time !== null && now.getTime() - time.getTime() > maxAge;
	});
	for (const { parentPath, name } of old) {
		await rm(path.join(parentPath, name), { force: true });
		// Only where it is empty now.
		await rmdir(parentPath).catch(() => undefined);
	}
}

async function roomFor(folder: string, file: string, now: Date): Promise<string> {
	const dir = versionsOf(folder, file);
	await mkdir(dir, { recursive: true });
	return path.join(dir, `${now.toISOString().replace(/:/gu, "-")}${path.extname(file)}`);
}

function versionsOf(folder: string, file: string): string {
	return path.join(folder, historyFolder, file.slice(0, file.length - path.extname(file).length));
}

async function trimVersions(dir: string): Promise<void> {
	const names = (await readdir(dir))
		.filter((name) => timeOf(name) !== null)
		.sort()
		.reverse();
	for (const name of names.slice(maxVersions)) await rm(path.join(dir, name), { force: true });
}

/** `2025-03-04T10-00-00.000Z.md` */
function timeOf(name: string): Date | null {
	const [, day = "", time = ""] =
		/^(\d{4}-\d\d-\d\d)T(\d\d-\d\d-\d\d\.\d{3}Z)\.\w+$/u.exec(name) ?? [];
	const date = new Date(`${day}T${time.replace(/-/gu, ":")}`);
	return Number.isNaN(date.getTime()) ? null : date;
}
