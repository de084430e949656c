import { createHash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Article } from "../article/article.ts";
import { digestOfTexts, textsOf } from "./read-texts.ts";
import { isReadable, passagesOf, type Reader, vectorLength, vectorScale } from "./reader.ts";
import { createStoredVectors, type VectorDatabase } from "./stored-vectors.ts";
import { compareRows, joined } from "./vector-search.ts";

/** Where vectors outlive the process; what cannot be read or written is made anew. */
export interface VectorCache {
	get(key: string): Promise<Int8Array | null>;
	put(key: string, rows: Int8Array): Promise<void>;
}

/** The vectors of articles: made once, a few passages at a time, so that questions in between need not wait. */
type ArticleVectors = Pick<Reader, "prepare" | "compare">;

interface ArticleVectorsOptions {
	/** Names the network, whose vectors are no other's. */
	readonly model: string;
	/** Texts in, their vectors one behind the other out; null where they cannot be made. */
	readonly embed: (texts: readonly string[]) => Promise<Float32Array | null>;
	/** Null where nothing outlives the process. */
	readonly cache: VectorCache | null;
	/** For libraries of more than `maxInMemory` passages; without one all are held in memory. */
	readonly database: VectorDatabase | null;
	readonly warn: (message: string, details?: Readonly<Record<string, unknown>>) => void;
	/** How many passages are held in memory where there is a database; 100,000 unless told. */
	readonly maxInMemory?: number;
}

/** Exact search of so many takes a tenth of a second, and their vectors 38 MB. */
const passagesInMemory = 100_000;

export function createArticleVectors(options: ArticleVectorsOptions): ArticleVectors {
	const { database, warn, maxInMemory = passagesInMemory } = options;
	const rowsOf = new WeakMap<Article, Int8Array>();
	const making = new WeakMap<Article, Promise<void>>();
	const keyOf = keepKeys(options.model);
	const stored = database && createStoredVectors(database, keyOf, warn);
	const make = async (article: Article, isStored: boolean): Promise<void> => {
		const rows = await rowsFor(article, keyOf(article), options);
		if (rows === null || (isStored && (await stored?.put(article, rows)))) return;
		rowsOf.set(article, rows);
	};
	/** Articles that are kept are read for it, a few at a time. */
	const isMany = async (articles: readonly Article[]): Promise<boolean> => {
		let passages = 0;
		for (const [number, article] of articles.entries()) {
			passages += passagesOf(article).length;
			if (passages > maxInMemory) return true;
			if (number % countedAtOnce === countedAtOnce - 1) await nextTurn();
		}
		return false;
	};
	return {
		async prepare(articles) {
			const readable = articles.filter(isReadable);
			const isStored = stored !== null && (await isMany(readable)) && (await stored.open());
			if (isStored) await stored.find(readable);
			for (const article of readable) {
				if (rowsOf.has(article) || stored?.has(article)) continue;
				const underway = making.get(article) ?? make(article, isStored);
				making.set(article, underway);
				await underway.finally(() => making.delete(article));
			}
		},
		async compare(question, articles, named, limit) {
			const [here, there] = await Promise.all([
				compareRows(question, articles, named, limit, (article) => rowsOf.get(article)),
				stored?.compare(question, articles, named, limit),
			]);
			return there ? joined(here, there, limit) : here;
		},
	};
}

/** Stands for what an article says and the network that reads it, in hexadecimal digits. */
function keepKeys(model: string): (article: Article) => string {
	const keys = new WeakMap<Article, string>();
	return (article) => {
		const known = keys.get(article);
		if (known !== undefined) return known;
		const content = JSON.stringify([model, digestOfTexts(article)]);
		const key = createHash("sha256").update(content).digest("hex");
		keys.set(article, key);
		return key;
	};
}

/** The vectors of an article's passages, as they are kept or made anew; null where they cannot be made. */
async function rowsFor(
	article: Article,
	key: string,
	{ embed, cache }: Pick<ArticleVectorsOptions, "embed" | "cache">,
): Promise<Int8Array | null> {
	const known = (await cache?.get(key)) ?? null;
	if (known !== null && known.length > 0 && known.length % vectorLength === 0) return known;
	const texts = textsOf(article);
	const rows = new Int8Array(texts.length * vectorLength);
	for (let at = 0; at < texts.length; at += atOnce) {
		const vectors = await embed(texts.slice(at, at + atOnce));
		if (vectors === null) return null;
		rows.set(toBytes(vectors), at * vectorLength);
	}
	await cache?.put(key, rows);
	return rows;
}

/** So few that a question in between waits for less than a tenth of a second. */
const atOnce = 8;
/** The passages of so many articles are counted before others go first. */
const countedAtOnce = 20;

function toBytes(vectors: Float32Array): Int8Array {
	return Int8Array.from(vectors, (figure) =>
		Math.max(-127, Math.min(127, Math.round(figure * vectorScale))),
	);
}
