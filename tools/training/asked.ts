import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Article, Passage } from "../../src/article/article.ts";
import { parseArticle } from "../../src/article/parsing/parse.ts";
import { passagesOf } from "../../src/reading/reader.ts";

/** A question as people ask it, with the passage of its article that answers. */
export interface AskedQuestion {
	readonly article: Article;
	readonly question: string;
	readonly kind: string;
	/** Null where the article leaves it open, or where the program has no passage of what answers. */
	readonly passage: Passage | null;
	/** Whether the article leaves it open. */
	readonly isOpen: boolean;
	/** The question before, where this one follows it. */
	readonly after?: string;
}

interface ArticleFile {
	title?: string;
	paragraphs: { heading?: string | null; context: string }[];
}

interface QuestionLine {
	question: string;
	kind: string;
	paragraph: number | null;
	after?: string;
}

/** Reads a folder with `art/ID.json`, `q/ID.jsonl`, and the articles to take of it in `split.json`. */
export function readAsked(folder: string, split: string): AskedQuestion[] {
	const splits = readJson<Record<string, string[]>>(path.join(folder, "split.json"));
	const files = readdirSync(path.join(folder, "q")).map((file) => file.replace(/\.jsonl$/, ""));
	const ids = files.filter((id) => splits[split]?.includes(id)).sort();
	return ids.flatMap((id) => {
		const file = readJson<ArticleFile>(path.join(folder, "art", `${id}.json`));
		const article = toArticle(id, file);
		const passages = file.paragraphs.map(({ context }) => passageOf(article, context));
		const lines = readFileSync(path.join(folder, "q", `${id}.jsonl`), "utf8").split("\n");
		return lines.filter(Boolean).map((line) => {
			const { question, kind, paragraph, after } = JSON.parse(line) as QuestionLine;
			return {
				article,
				question,
				kind,
				passage: paragraph === null ? null : (passages[paragraph] ?? null),
				isOpen: paragraph === null,
				...(after ? { after } : {}),
			};
		});
	});
}

function readJson<T>(file: string): T {
	return JSON.parse(readFileSync(file, "utf8")) as T;
}

/** The article as a file of the library, read as the program reads it. */
function toArticle(id: string, { title, paragraphs }: ArticleFile): Article {
	const blocks = paragraphs.flatMap(({ heading, context }, at) => {
		const isNew = heading && heading !== paragraphs[at - 1]?.heading;
		return [...(isNew ? [`## ${escaped(heading)}`] : []), escaped(context)];
	});
	const content = `---\ntitle: ${JSON.stringify(title || id)}\n---\n\n${blocks.join("\n\n")}\n`;
	const parsed = parseArticle({ id, file: `${id}.md`, format: "markdown", content });
	if (!parsed.ok) throw new Error(`${id}: ${parsed.problem.message}`);
	return parsed.article;
}

/** A line of which nothing is Markdown's but names of signs, as web pages have them. */
function escaped(text: string): string {
	const line = text.replace(/\s+/g, " ").trim();
	return line
		.replace(/([\\`*_{}<>~|#])/g, "\\$1")
		.replace(/^(\d+)([.)])/, "$1\\$2")
		.replace(/^([-+])/, "\\$1");
}

/** The passage that a paragraph became; null where it is none, as a line of what a page has beside its article. */
function passageOf(article: Article, paragraph: string): Passage | null {
	const letters = lettersOf(paragraph);
	const passages = passagesOf(article).map(({ passage }) => passage);
	return (
		passages.find(({ text }) => lettersOf(text) === letters) ??
		passages.find(({ text }) => {
			const some = lettersOf(text);
			return (
				Math.min(some.length, letters.length) > 30 &&
				(letters.includes(some) || some.includes(letters))
			);
		}) ??
		null
	);
}

function lettersOf(text: string): string {
	return text
		.replace(/&[a-z]+;/g, "")
		.replace(/[^\p{L}\p{N}]+/gu, "")
		.toLowerCase();
}
