import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { keptFiles } from "../kept/kept-files.ts";
import type { FileContent } from "./parse-file.ts";
import type { PackedArticle } from "./thread/parcel.ts";

/** Articles as they were read before, by what their files hold; what cannot be kept is read anew. */
export interface ArticleCache {
	/** Stands for a file's content, its name and id among it. */
	keyOf(content: FileContent): string;
	get(key: string): PackedArticle | null;
	put(key: string, article: PackedArticle): void;
	/** Writes down those that were asked for or put since it was opened, and forgets the others. */
	save(): Promise<void>;
}

/** Whoever reads otherwise than this program keeps nothing for it: each build has its own. */
const build = new URL("../../dist/library/thread/thread-worker.js", import.meta.url);

/**
 * Opens the articles that were kept in a folder.
 *
 * @param name of which articles' folder they are
 * @param make whether anything is written there, and the folder made where there is none
 */
export async function openArticleCache(
	folder: string,
	name: string,
	make: boolean,
): Promise<ArticleCache> {
	const files = keptFiles(folder, make);
	const file = `${digest(path.resolve(name)).slice(0, 20)}.articles`;
	const built = String((await stat(build).catch(() => null))?.mtimeMs);
	let known = readKept(await files.read(file), built);
	let used = new Map<string, PackedArticle>();
	let isChanged = false;
	return {
		keyOf: ({ id, file: named, format, bytes }) =>
			digest(JSON.stringify([id, named, format]), bytes),
		get(key) {
			const article = known.get(key) ?? null;
			if (article !== null) used.set(key, article);
			return article;
		},
		put(key, article) {
			used.set(key, article);
			isChanged = true;
		},
		async save() {
			const kept = [...used];
			const isSame = !isChanged && kept.length === known.size;
			// Their words are held by the articles themselves from now on.
			known = new Map();
			used = new Map();
			isChanged = false;
			if (!isSame && make) await files.write(file, serialize({ built, kept }));
		},
	};
}

function readKept(bytes: Buffer | null, built: string): Map<string, PackedArticle> {
	if (bytes === null) return new Map();
	try {
		const read: unknown = deserialize(bytes);
		const { built: by, kept } = read as { built: string; kept: [string, PackedArticle][] };
		return by === built ? new Map(kept) : new Map();
	} catch {
		return new Map();
	}
}

function digest(words: string, bytes: Uint8Array = new Uint8Array()): string {
	return createHash("sha256").update(words).update(bytes).digest("base64url");
}
