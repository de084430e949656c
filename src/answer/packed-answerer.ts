import type { PackedPart, PackedParts } from "../algorithms/packed.ts";
import type { Article } from "../article/article.ts";
import type { Steps } from "../search/collections/steps.ts";
import { packTitles, unpackTitles } from "../search/headings/packed-titles.ts";
import { keptKeys, packSearch, unpackSearch } from "../search/packed-search.ts";
import type { FormerIndex, SearchIndex } from "../search/search-index.ts";

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
	yield* packTitles(search.articles.map(({ article }) => article));
	yield* packSearch(search, keyOf);
}

/** Makes known what is kept of the articles, in steps. */
export function* unpackSteps({ parts, articleOf }: KeptAnswerer): Steps<FormerIndex> {
	yield* unpackTitles(parts, keptKeys(parts).map(articleOf));
	return yield* unpackSearch(parts, articleOf);
}

export { keptKeys };
