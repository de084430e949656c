import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Article, Section } from "../../src/article/article.ts";
import { bareArticle } from "./bare-article.ts";

/** A question as people ask it, with the passage of its article that answers. */
export interface AskedQuestion {
	readonly article: Article;
	readonly question: string;
	readonly kind: string;
	/** The number of the passage; null where the article leaves it open. */
	readonly passage: number | null;
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
		const article = toArticle(id, readJson<ArticleFile>(path.join(folder, "art", `${id}.json`)));
		const lines = readFileSync(path.join(folder, "q", `${id}.jsonl`), "utf8").split("\n");
		return lines.filter(Boolean).map((line) => {
			const { question, kind, paragraph, after } = JSON.parse(line) as QuestionLine;
			return { article, question, kind, passage: paragraph, ...(after ? { after } : {}) };
		});
	});
}

function readJson<T>(file: string): T {
	return JSON.parse(readFileSync(file, "utf8")) as T;
}

/** Paragraphs under one heading become a section. */
function toArticle(id: string, { title, paragraphs }: ArticleFile): Article {
	let text = "";
	const sections: (Section & { passages: { start: number; end: number; text: string }[] })[] = [];
	for (const { heading, context } of paragraphs) {
		const named = heading?.trim() || null;
		if (sections.at(-1)?.heading !== named || sections.length === 0)
			sections.push({ heading: named, headingSpan: null, passages: [] });
		const words = context.replace(/\s+/g, " ").trim();
		const start = text.length;
		text += `${words}\n\n`;
		sections.at(-1)?.passages.push({ start, end: start + words.length, text: words });
	}
	return bareArticle({ id, headline: title ?? id, text, sections });
}
