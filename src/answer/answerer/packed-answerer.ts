import { type PackedPart, type PackedParts, packedList } from "../../algorithms/packed.ts";
import type { Article } from "../../article/article.ts";
import { digestOfTexts } from "../../reading/read-texts.ts";
import { isReadable } from "../../reading/reader.ts";
import type { Steps } from "../../search/collections/steps.ts";
import { packTitles, unpackTitles } from "../../search/headings/packed-titles.ts";
import { keptKeys, packSearch, unpackSearch } from "../../search/packed-search.ts";
import type { FormerIndex, SearchIndex } from "../../search/search-index.ts";
import { packQuotes, unpackQuotes } from "../quotes/packed-quotes.ts";

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
	yield packedList("digests", digestsOf(articles));
	yield* packSearch(search, keyOf);
}

/** Stand for what the reader reads of each; null for one that it does not. */
function* digestsOf(articles: readonly Article[]): Generator<string | null, void> {
	for (const article of articles) yield isReadable(article) ? digestOfTexts(article) : null;
}

/** Makes known what is kept of the articles, in steps. */
export function* unpackSteps({ parts, articleOf }: KeptAnswerer): Steps<FormerIndex> {
	const articles = keptKeys(parts).map(articleOf);
	yield* unpackTitles(parts, articles);
	yield* unpackQuotes(parts, articles);
	const digests = parts.value("digests") as readonly (string | null)[];
	for (const [number, article] of articles.entries()) {
		const digest = digests[number] ?? null;
		if (article && digest !== null) digestOfTexts.know(article, digest);
	}
	yield digests.length;
	return yield* unpackSearch(parts, articleOf);
}

export { keptKeys };
