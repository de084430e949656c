import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Answerer } from "../answer/answer.ts";
import { type KeptAnswerer, keptKeys } from "../answer/answerer/packed-answerer.ts";
import type { Article } from "../article/article.ts";
import type { Log } from "../discord/bot/log.ts";
import { readSealed, writeSealed } from "../kept/sealed-file.ts";
import { type ArticleCache, buildStamp, keptName } from "../library/folder/article-cache.ts";

/** What is made of a folder's articles, kept for the next start: the articles as they were read, and their index. */
export interface KeptLibrary {
	/** What was left by the process before; null where nothing can be used. */
	answerer(): Promise<KeptAnswerer | null>;
	/** Writes down what an answerer has that was not kept before. */
	save(answerer: Answerer): Promise<void>;
	/** The same some time after, once for all that comes meanwhile. */
	saveLater(answerer: Answerer): void;
	close(): Promise<void>;
}

interface KeptLibraryOptions {
	/** The folder for what is kept. */
	readonly place: string;
	/** The articles' folder. */
	readonly name: string;
	/** Whether anything is written. */
	readonly isMade: boolean;
	readonly cache: ArticleCache;
	/** The files that there are. */
	readonly files: () => ReadonlySet<string>;
	readonly warn: Log["warn"];
}

/** Milliseconds for which changes are gathered before they are written down. */
const gathered = 60_000;

export function keptLibrary({
	place,
	name,
	isMade,
	cache,
	files,
	warn,
}: KeptLibraryOptions): KeptLibrary {
	const file = path.join(place, `${keptName(name)}.index`);
	// Of the program as it runs: another one may be built meanwhile.
	const stamp = buildStamp();
	/** Stands for the articles whose index is in the file. */
	let written: string | null = null;
	let saving: Promise<void> = Promise.resolve();
	let next: Answerer | null = null;
	let isOver = false;
	const save = async (answerer: Answerer): Promise<void> => {
		if (!isMade) return;
		await cache.save(files());
		const keys = keysOf(answerer.articles, cache);
		if (keys === written) return;
		const isWritten = await writeSealed(file, await stamp, answerer.pack(cache.nameOf));
		if (isWritten) written = keys;
	};
	const saveInTurn = (answerer: Answerer): Promise<void> => {
		saving = saving
			.then(() => save(answerer))
			.catch((error: unknown) => {
				warn("The index of the articles could not be kept.", { error });
			});
		return saving;
	};
	return {
		async answerer() {
			const unsealed = await readSealed(file, await stamp);
			if (unsealed.kind === "absent") return null;
			if (unsealed.kind === "unusable") {
				warn("The kept index cannot be used and is made anew.", { file, reason: unsealed.reason });
				return null;
			}
			const { parts } = unsealed;
			written = keptKeys(parts).join(" ");
			const named = cache.named();
			return { parts, articleOf: (key) => named.get(key) };
		},
		save: saveInTurn,
		saveLater(answerer) {
			const isWaiting = next !== null;
			next = answerer;
			if (isWaiting) return;
			void wait(gathered, undefined, { ref: false }).then(() => {
				const latest = next;
				next = null;
				if (latest && !isOver) void saveInTurn(latest);
			});
		},
		async close() {
			isOver = true;
			await saving;
		},
	};
}

function keysOf(articles: readonly Article[], { nameOf }: ArticleCache): string {
	return articles.map(nameOf).join(" ");
}
