import type { Article } from "../../src/article/article.ts";
import { inventArticles, markdownOf } from "../bench/invented-corpus.ts";
import { articleOf } from "../samples.ts";

/** Invented articles, the same each time, with questions in the words of their passages. */
export function inventLibrary(articles: number, passagesEach: number) {
	const invented = [...inventArticles(articles, passagesEach)];
	return {
		articles: invented.map((each, number): Article => articleOf(markdownOf(each), `a${number}`)),
		questions: invented.flatMap(({ questions }) => questions.map(({ question }) => question)),
	};
}
