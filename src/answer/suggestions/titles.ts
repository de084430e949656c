import type { Article } from "../../article/article.ts";
import { titlesReadOf } from "../../search/headings/heading-index.ts";

/** What an article is asked for by: its headline and its headings. One that is indexed is not read for it. */
export function titlesOf(article: Article): readonly string[] {
	const { headline } = article;
	return [
		...(headline === null ? [] : [headline]),
		...titlesReadOf(article).map(({ title }) => title),
	];
}
