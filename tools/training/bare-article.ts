import type { Article } from "../../src/article/article.ts";

/** An English article of which nothing is known but what it says. */
export function bareArticle(
	known: Pick<Article, "id" | "headline" | "text" | "sections">,
): Article {
	return {
		...known,
		file: known.id,
		publisher: null,
		author: null,
		published: null,
		updated: null,
		url: null,
		language: "en",
		rights: null,
		quotes: [],
		dropped: [],
	};
}
