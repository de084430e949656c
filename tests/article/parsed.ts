import type { Article } from "../../src/article/article.ts";
import { type ArticleSource, parseArticle } from "../../src/article/parsing/parse.ts";

/** Parses a text that has to give an article. */
export function parsed(content: string, format: ArticleSource["format"] = "text"): Article {
	const result = parseArticle({ id: "story", file: "story.txt", format, content });
	if (!result.ok) throw new Error(result.problem.message);
	return result.article;
}

/** Each section's heading and how many passages stand under it. */
export function outline(article: Article): [string | null, number][] {
	return article.sections.map(({ heading, passages }) => [heading, passages.length]);
}
