import type { Article } from "../src/article/article.ts";
import { parseArticle } from "../src/article/parsing/parse.ts";

/** An article from Markdown, as the library would read it. */
export function articleOf(content: string, id = "sample"): Article {
	const parsed = parseArticle({ id, file: `${id}.md`, format: "markdown", content });
	if (!parsed.ok) throw new Error(parsed.problem.message);
	return parsed.article;
}

/** An article from pasted text. */
export function articleFromText(content: string, id = "sample"): Article {
	const parsed = parseArticle({ id, file: `${id}.txt`, format: "text", content });
	if (!parsed.ok) throw new Error(parsed.problem.message);
	return parsed.article;
}
