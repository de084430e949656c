import { deserialize, serialize } from "node:v8";
import type { Article, Problem } from "../../article/article.ts";
import type { ParsedArticle } from "../../article/parsing/parse.ts";
import { type PackedArticle, pack, unpack } from "../thread/parcel.ts";

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
	const source = article.source === undefined ? {} : { source: article.source };
	return { article: { id, file, ...metadata, ...tags, ...source }, isDraft, problems };
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
	{ article, isDraft, problems }: ArticleHead,
	bytes: Uint8Array,
): Parsed {
	const kept = Object.defineProperties(article, readLater) as Article;
	bodies.set(kept, bytes);
	return {
		ok: true,
		article: kept,
		isDraft,
		problems,
		get lines() {
			return bodyRead(kept).lines;
		},
	};
}

type ReadLater = "text" | "sections" | "quotes" | "dropped";

/** The same functions for all, so that ten thousand articles are of one shape. They are an article's own as others are. */
const readLater = Object.fromEntries(
	(["text", "sections", "quotes", "dropped"] satisfies ReadLater[]).map((name) => [
		name,
		{
			enumerable: true,
			get(this: Article) {
				return bodyRead(this).article[name];
			},
		},
	]),
);

const read = new WeakMap<Article, Parsed>();

function bodyRead(article: Article): Parsed {
	const known = read.get(article);
	if (known) return known;
	const body = readBody(bodies.get(article) as Uint8Array);
	read.set(article, body);
	return body;
}

function readBody(bytes: Uint8Array): Parsed {
	const { text, article, lines }: Body = deserialize(bytes);
	const words =
		typeof text === "string"
			? text
			: Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString();
	return unpack({
		ok: true,
		article: { ...article, text: words } as Packed["article"],
		isDraft: false,
		problems: [],
		lines,
	}) as Parsed;
}
