import { deserialize, serialize } from "node:v8";
import type { Article, Problem } from "../article/article.ts";
import type { ParsedArticle } from "../article/parse.ts";
import { type PackedArticle, pack, unpack } from "./thread/parcel.ts";

type Parsed = Extract<ParsedArticle, { readonly ok: true }>;
type Packed = Extract<PackedArticle, { readonly ok: true }>;

/** What of an article is at hand at once. */
export interface ArticleHead {
	readonly article: Omit<Article, "text" | "sections" | "quotes" | "dropped">;
	readonly isDraft: boolean;
	readonly problems: readonly Problem[];
}

/** What is read from its bytes when it is first needed. */
type Body = Pick<Packed, "lines"> & {
	readonly text: Uint8Array | string;
	readonly article: Pick<Packed["article"], "sections" | "quotes" | "dropped">;
};

/** The bytes of the kept articles that have not been changed since. */
const bodies = new WeakMap<Article, Uint8Array>();

export function headOf({ article, isDraft, problems }: Parsed): ArticleHead {
	const { id, file, headline, publisher, author, published, updated, url, language, rights } =
		article;
	const metadata = { headline, publisher, author, published, updated, url, language, rights };
	const tags = article.tags === undefined ? {} : { tags: article.tags };
	return { article: { id, file, ...metadata, ...tags }, isDraft, problems };
}

export function bodyOf(parsed: Parsed): Uint8Array {
	const known = bodies.get(parsed.article);
	if (known) return known;
	const { article, lines } = pack(parsed) as Packed;
	const { text, sections, quotes, dropped } = article;
	const body: Body = {
		// Half a surrogate pair has no UTF-8.
		text: halfPair.test(text) ? text : Buffer.from(text),
		article: { sections, quotes, dropped },
		lines,
	};
	return serialize(body);
}

const halfPair = /[\uD800-\uDFFF]/u;

/** An article as it was kept: its text and what lies in it are read when they are first needed. */
export function keptArticle(
	{ article: head, isDraft, problems }: ArticleHead,
	bytes: Uint8Array,
): Parsed {
	let read: Parsed | undefined;
	const body = (): Parsed => {
		read ??= readBody(head, bytes);
		return read;
	};
	const article: Article = {
		...head,
		get text() {
			return body().article.text;
		},
		get sections() {
			return body().article.sections;
		},
		get quotes() {
			return body().article.quotes;
		},
		get dropped() {
			return body().article.dropped;
		},
	};
	bodies.set(article, bytes);
	return {
		ok: true,
		article,
		isDraft,
		problems,
		get lines() {
			return body().lines;
		},
	};
}

function readBody(head: ArticleHead["article"], bytes: Uint8Array): Parsed {
	const { text, article, lines }: Body = deserialize(bytes);
	const words =
		typeof text === "string"
			? text
			: Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString();
	return unpack({
		ok: true,
		article: { ...head, ...article, text: words },
		isDraft: false,
		problems: [],
		lines,
	}) as Parsed;
}
