import { createHash } from "node:crypto";
import type { Article } from "../article/article.ts";
import {
	headed,
	isReadable,
	type PassageVectors,
	passagesOf,
	vectorLength,
	vectorScale,
} from "./reader.ts";

/** Where vectors outlive the process; what cannot be read or written is made anew. */
export interface VectorCache {
	get(key: string): Promise<Int8Array | null>;
	put(key: string, rows: Int8Array): Promise<void>;
}

/** The vectors of articles: made once, a few passages at a time, so that questions in between need not wait. */
interface ArticleVectors {
	of(article: Article): PassageVectors | null;
	/** Settles when the vectors of all these articles are there, or cannot be made. */
	prepare(articles: readonly Article[]): Promise<void>;
}

/** Texts in, their vectors one behind the other out; null where they cannot be made. */
type Embed = (texts: readonly string[]) => Promise<Float32Array | null>;

/** @param model names the network, whose vectors are no other's */
export function createArticleVectors(
	model: string,
	embed: Embed,
	cache: VectorCache,
): ArticleVectors {
	const made = new WeakMap<Article, PassageVectors>();
	const making = new WeakMap<Article, Promise<void>>();
	const make = async (article: Article): Promise<void> => {
		const texts = passagesOf(article).map(({ section, passage }) =>
			headed(section, passage.text.slice(0, longestText)),
		);
		const key = createHash("sha256")
			.update(JSON.stringify([model, ...texts]))
			.digest("hex");
		const known = await cache.get(key);
		if (known?.length === texts.length * vectorLength) {
			made.set(article, { rows: known });
			return;
		}
		const rows = new Int8Array(texts.length * vectorLength);
		for (let at = 0; at < texts.length; at += atOnce) {
			const vectors = await embed(texts.slice(at, at + atOnce));
			if (vectors === null) return;
			rows.set(toBytes(vectors), at * vectorLength);
		}
		made.set(article, { rows });
		await cache.put(key, rows);
	};
	return {
		of: (article) => made.get(article) ?? null,
		async prepare(articles) {
			for (const article of articles) {
				if (made.has(article) || !isReadable(article)) continue;
				const underway = making.get(article) ?? make(article);
				making.set(article, underway);
				await underway.finally(() => making.delete(article));
			}
		},
	};
}

/** So few that a question in between waits for less than a tenth of a second. */
const atOnce = 8;
/** UTF-16 units: the network reads no more of a passage. */
const longestText = 4000;

function toBytes(vectors: Float32Array): Int8Array {
	return Int8Array.from(vectors, (figure) =>
		Math.max(-127, Math.min(127, Math.round(figure * vectorScale))),
	);
}
