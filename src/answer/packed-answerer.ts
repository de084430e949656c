import type { PackedPart, PackedParts } from "../algorithms/packed.ts";
import type { Article } from "../article/article.ts";
import type { Steps } from "../search/collections/steps.ts";
import { packTitles, unpackTitles } from "../search/headings/packed-titles.ts";
import { keptKeys, packSearch, unpackSearch } from "../search/packed-search.ts";
import type { FormerIndex, SearchIndex } from "../search/search-index.ts";
import { packQuotes, unpackQuotes } from "./quotes/packed-quotes.ts";

/** What an answerer has left for one after it. */
export interface KeptAnswerer {
	readonly parts: PackedParts;
	/** The article with a content, by what stands for it; undefined where there is none any more. */
	articleOf(key: string): Article | undefined;
}

export function* packAnswerer(
	search: SearchIndex,
	keyOf: (article: Article) => string,
): Generator<PackedPart, void> {
	const articles = search.articles.map(({ article }) => article);
	yield* packTitles(articles);
	yield* packQuotes(articles);
	yield* packSearch(search, keyOf);
}

/** Makes known what is kept of the articles, in steps. */
export function* unpackSteps({ parts, articleOf }: KeptAnswerer): Steps<FormerIndex> {
	const articles = keptKeys(parts).map(articleOf);
	yield* unpackTitles(parts, articles);
	yield* unpackQuotes(parts, articles);
	return yield* unpackSearch(parts, articleOf);
}

export { keptKeys };
