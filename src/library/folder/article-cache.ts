import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import path from "node:path";
import {
	type PackedPart,
	type PackedParts,
	packedList,
	packedRow,
	packedValue,
} from "../../algorithms/packed.ts";
import type { Article } from "../../article/article.ts";
import type { ParsedArticle } from "../../article/parsing/parse.ts";
import { readSealed, type Unsealed, writeSealed } from "../../kept/sealed-file.ts";
import type { FileContent } from "../thread/parse-file.ts";
import { type ArticleHead, bodyOf, headOf, keptArticle } from "./kept-article.ts";

/** Articles as they were read before, by what their files hold; what cannot be kept is read anew. */
export interface ArticleCache {
	/**
	 * The article of a file that has not been touched since.
	 *
	 * @param state another one whenever the file may have changed; null where that cannot be told
	 * @param named the file's name for people
	 */
	find(file: string, state: string | null, named: string): ParsedArticle | null;
	/** Where the article of a file is looked for by what the file holds, and put. */
	at(file: string, state: string | null): ArticlePlace;
	/** Stands for what the file of an article holds; empty for one that is not kept. */
	nameOf(article: Article): string;
	/** The articles at hand by their names. */
	named(): ReadonlyMap<string, Article>;
	/** Whether there is anything that was not written down yet. */
	isChanged(): boolean;
	/** Writes down those of some files. */
	save(files: ReadonlySet<string>): Promise<void>;
}

export interface ArticlePlace {
	/** Stands for a file's content, its name and id among it. */
	keyOf(content: FileContent): string;
	get(key: string): ParsedArticle | null;
	put(key: string, article: ParsedArticle): void;
}

/** Whoever reads otherwise than this program keeps nothing for it: each build has its own. */
const build = new URL("../../../dist/library/thread/thread-worker.js", import.meta.url);

/** Stands for what makes articles and their index. */
export async function buildStamp(): Promise<string> {
	const built = (await stat(build).catch(() => null))?.mtimeMs;
	return `${built} ${process.version} ${process.arch}`;
}

type Parsed = Extract<ParsedArticle, { readonly ok: true }>;

interface Entry {
	readonly state: string | null;
	readonly key: string;
	readonly parsed: Parsed;
}

/**
 * Opens the articles that were kept in a folder.
 *
 * @param name of which articles' folder they are
 * @param make whether anything is written there, and the folder made where there is none
 * @param warn is told in plain words what cannot be used
 */
export async function openArticleCache(
	folder: string,
	name: string,
	make: boolean,
	warn: (message: string, details: Readonly<Record<string, unknown>>) => void = () => undefined,
): Promise<ArticleCache> {
	const place = path.join(folder, `${keptName(name)}.articles`);
	const stamp = await buildStamp();
	const known = readKept(await readSealed(place, stamp), (reason) =>
		warn("The kept articles cannot be used and are read anew.", { file: place, reason }),
	);
	const byKey = new Map(Array.from(known.values(), (entry) => [entry.key, entry.parsed]));
	const current = new Map<string, Entry>();
	const names = new WeakMap<Article, string>();
	let isChanged = known.size === 0;
	const take = (file: string, entry: Entry): Parsed => {
		current.set(file, entry);
		names.set(entry.parsed.article, entry.key);
		return entry.parsed;
	};
	return {
		find(file, state, fileName) {
			const entry = known.get(file);
			const isSame = entry && state !== null && entry.state === state;
			return isSame && entry.parsed.article.file === fileName ? take(file, entry) : null;
		},
		at: (file, state) => ({
			keyOf: ({ id, file: fileName, format, bytes }) =>
				digest(JSON.stringify([id, fileName, format]), bytes),
			get(key) {
				const parsed = byKey.get(key);
				if (!parsed) return null;
				isChanged ||= known.get(file)?.state !== state;
				return take(file, { state, key, parsed });
			},
			put(key, parsed) {
				if (!parsed.ok) return;
				isChanged = true;
				take(file, { state, key, parsed });
			},
		}),
		nameOf: (article) => names.get(article) ?? "",
		named: () => new Map(Array.from(current.values(), ({ key, parsed }) => [key, parsed.article])),
		isChanged: () => isChanged,
		async save(files) {
			const kept = [...current].filter(([file]) => files.has(file));
			if (!make || (!isChanged && kept.length === known.size)) return;
			isChanged = false;
			await writeSealed(place, stamp, packKept(kept));
		},
	};
}

/** What files of an articles' folder are called where they are kept. */
export function keptName(folder: string): string {
	return digest(path.resolve(folder)).slice(0, 20);
}

function readKept(unsealed: Unsealed, complain: (reason: string) => void): Map<string, Entry> {
	if (unsealed.kind === "unusable") complain(unsealed.reason);
	return unsealed.kind === "parts" ? unpackKept(unsealed.parts) : new Map();
}

function* packKept(entries: readonly (readonly [string, Entry])[]): Generator<PackedPart, void> {
	const all = entries.map(([, entry]) => entry);
	yield packedValue(
		"files",
		entries.map(([file]) => file),
	);
	yield packedValue(
		"states",
		all.map(({ state }) => state),
	);
	yield packedValue(
		"keys",
		all.map(({ key }) => key),
	);
	yield packedList("heads", headsOf(all));
	const lengths: number[] = [];
	yield { name: "bodies", pieces: bodiesOf(all, lengths) };
	yield packedRow("lengths", Int32Array.from(lengths));
}

function* headsOf(entries: readonly Entry[]): Generator<ArticleHead, void> {
	for (const { parsed } of entries) yield headOf(parsed);
}

/** @param lengths is told how long each is */
function* bodiesOf(entries: readonly Entry[], lengths: number[]): Generator<Uint8Array, void> {
	for (const { parsed } of entries) {
		const body = bodyOf(parsed);
		lengths.push(body.length);
		yield body;
	}
}

function unpackKept(parts: PackedParts): Map<string, Entry> {
	const files = parts.value("files") as readonly string[];
	const keys = parts.value("keys") as readonly string[];
	const states = parts.value("states") as readonly (string | null)[];
	const heads = parts.value("heads") as readonly ArticleHead[];
	const [bodies, lengths] = [parts.bytes("bodies"), parts.ints("lengths")];
	const entries = new Map<string, Entry>();
	let at = 0;
	for (const [number, file] of files.entries()) {
		const body = bodies.subarray(at, at + (lengths[number] ?? 0));
		at += body.length;
		const parsed = keptArticle(heads[number] as ArticleHead, body);
		entries.set(file, { state: states[number] ?? null, key: keys[number] ?? "", parsed });
	}
	return entries;
}

function digest(words: string, bytes: Uint8Array = new Uint8Array()): string {
	return createHash("sha256").update(words).update(bytes).digest("base64url");
}
