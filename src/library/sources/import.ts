import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Article, Metadata } from "../../article/article.ts";
import { decodeText } from "../../article/decode.ts";
import type { Fetched, FetchedPage } from "../fetch-page.ts";
import { parseSafely } from "../folder/read-file.ts";
import { decodePage } from "../page/charset.ts";
import { writeFrontMatter, writeMarkdown } from "../page/markdown-writer.ts";
import type { LeftOut, PageBlock } from "../page/page-blocks.ts";
import type { Fault } from "../request.ts";
import { slugOf } from "../slug.ts";
import { readPageSafely } from "../thread/page-reader.ts";

/** An article as it would be written into the knowledge folder. */
export interface Imported {
	readonly ok: true;
	/** The name of its file, without folder and extension. */
	readonly name: string;
	/** The Markdown file. */
	readonly content: string;
	/** What Verbatim reads in that file. */
	readonly article: Article;
	readonly leftOut: readonly LeftOut[];
	/** Whether it says that it is not finished; it would not be served. */
	readonly isDraft: boolean;
}

export type Import =
	| Imported
	| {
			readonly ok: false;
			readonly message: string;
			/** Why it could not be fetched; not there where it could, but holds no article. */
			readonly fault?: Fault;
	  };

/** How an import gets at what is not a file. */
interface ImportSources {
	fetchPage(address: string): Promise<Fetched>;
	readInput(): Promise<Uint8Array>;
}

/** Reads an article from a file, an address or, for "-", standard input: HTML, Markdown or text. */
export async function importArticle(source: string, sources: ImportSources): Promise<Import> {
	const material = await readMaterial(source, sources);
	return material.ok ? importMaterial(material, {}) : material;
}

/** Reads an article from a file that somebody sent: HTML, Markdown or text, by its name. */
export function importSent(file: string, bytes: Uint8Array): Promise<Import> {
	return importMaterial({ ok: true, bytes, address: null, contentType: null, file }, {});
}

/** What is known of an article beside what it says itself, and goes before that. */
interface Stated {
	readonly language?: string | undefined;
	readonly rights?: string | undefined;
	readonly tags?: readonly string[];
	readonly source?: string | undefined;
}

/** Reads an article from a page that was fetched. */
export function importFetched(page: FetchedPage, stated: Stated = {}): Promise<Import> {
	return importMaterial({ ...page, file: fileIn(page.address) }, stated);
}

async function importMaterial(material: Material, stated: Stated): Promise<Import> {
	if (isPage(material)) return importPage(material, stated);
	const decoded = decodeText(material.bytes);
	if (!decoded.ok) return decoded;
	return isMarkdown(material, decoded.text)
		? importMarkdown(material, decoded.text)
		: importText(material, stated);
}

interface Material {
	readonly ok: true;
	readonly bytes: Uint8Array;
	/** Where it was fetched from, null for a file. */
	readonly address: string | null;
	readonly contentType: string | null;
	/** What it is called where it comes from; empty for standard input. */
	readonly file: string;
}

/** Larger files are no articles. */
const maxBytes = 10 * 1024 * 1024;

async function readMaterial(
	source: string,
	sources: ImportSources,
): Promise<Material | Exclude<Import, Imported>> {
	if (source === "-") {
		const bytes = await sources.readInput();
		return { ok: true, bytes, address: null, contentType: null, file: "" };
	}
	if (/^[a-z][a-z\d+.-]*:\/\//iu.test(source)) {
		const fetched = await sources.fetchPage(source);
		if (!fetched.ok) return fetched;
		return { ...fetched, file: fileIn(fetched.address) };
	}
	try {
		const { size } = await stat(source);
		if (size > maxBytes) return { ok: false, message: "the file is larger than 10 MB" };
		const bytes = await readFile(source);
		return { ok: true, bytes, address: null, contentType: null, file: path.basename(source) };
	} catch (error) {
		return { ok: false, message: explain(error) };
	}
}

function fileIn(address: string): string {
	return path.posix.basename(new URL(address).pathname);
}

function explain(error: unknown): string {
	if (!(error instanceof Error) || !("code" in error)) throw error;
	const reasons: Record<string, string> = {
		ENOENT: "there is no such file",
		EISDIR: "this is a folder, not a file",
		EACCES: "the file may not be read (permission denied)",
	};
	return reasons[String(error.code)] ?? `the file cannot be read (${String(error.code)})`;
}

/** What the server or the name says; else what the first words look like. */
function isPage({ contentType, file, bytes }: Material): boolean {
	if (contentType !== null) return /html/iu.test(contentType);
	if (/\.x?html?$/iu.test(file)) return true;
	if (/\.(?:md|markdown|txt)$/iu.test(file)) return false;
	const head = new TextDecoder().decode(bytes.subarray(0, 2048)).trimStart();
	return /^(?:<!doctype\s+html|<\?xml[^>]*>\s*<!doctype\s+html|<!--|<(?:html|head|body|article|main|section|div|p|h[1-6])[\s>])/iu.test(
		head,
	);
}

function isMarkdown({ contentType, file }: Material, text: string): boolean {
	if (/markdown/iu.test(contentType ?? "") || /\.(?:md|markdown)$/iu.test(file)) return true;
	if (/\.txt$/iu.test(file)) return false;
	return /^(?:---|\+\+\+)[ \t]*\n|^#{1,6}[ \t]+\S/mu.test(text);
}

async function importPage(
	{ bytes, contentType, address, file }: Material,
	stated: Stated,
): Promise<Import> {
	const read = await readPageSafely(decodePage(bytes, contentType), address);
	if (!read.ok) return read;
	const { page } = read;
	const metadata = withStated(page.metadata, stated);
	return imported(writeMarkdown({ ...page, metadata }, stated), file, page.leftOut);
}

function withStated(metadata: Metadata, { language, rights }: Stated): Metadata {
	return {
		...metadata,
		language: language ?? metadata.language,
		rights: rights ?? metadata.rights,
	};
}

/** A file of ours already stays as it is; one without front matter gets what its own lines say. */
async function importMarkdown({ file, bytes }: Material, text: string): Promise<Import> {
	const parsed = await parseSafely({ id: "article", file, format: "markdown", bytes });
	if (!parsed.ok) return { ok: false, message: parsed.problem.message };
	if (/^\s*(?:---|\+\+\+)[ \t]*\n/u.test(text)) return imported(`${text.trimEnd()}\n`, file, []);
	const content = [writeFrontMatter(parsed.article), text.trim()];
	return imported(`${content.filter((part) => part !== "").join("\n\n")}\n`, file, []);
}

/** Pasted text becomes Markdown whose headings are marked, without what is not the article. */
async function importText({ file, address, bytes }: Material, stated: Stated): Promise<Import> {
	const parsed = await parseSafely({ id: "article", file, format: "text", bytes });
	if (!parsed.ok) return { ok: false, message: parsed.problem.message };
	const { article } = parsed;
	const blocks = article.sections.flatMap(({ heading, passages }): PageBlock[] => [
		...(heading === null ? [] : [{ kind: "heading", depth: 2, text: heading } as const]),
		...passages.map((passage) => ({ kind: "paragraph", text: passage.text }) as const),
	]);
	const metadata = withStated({ ...article, url: article.url ?? address }, stated);
	const page = { metadata, blocks, leftOut: [] };
	return imported(writeMarkdown(page, stated), file, article.dropped);
}

async function imported(
	content: string,
	file: string,
	leftOut: readonly LeftOut[],
): Promise<Import> {
	const stem = file.slice(0, file.length - path.extname(file).length);
	const bytes = new TextEncoder().encode(content);
	const parsed = await parseSafely({ id: stem || "article", file, format: "markdown", bytes });
	if (!parsed.ok) return { ok: false, message: parsed.problem.message };
	const { article, isDraft } = parsed;
	const name = slugOf(article.headline ?? stem);
	return { ok: true, name, content, article, isDraft, leftOut: [...leftOut, ...article.dropped] };
}
