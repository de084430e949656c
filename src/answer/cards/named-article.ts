import { derived } from "../../algorithms/derived.ts";
import type { Article } from "../../article/article.ts";
import { languageOf } from "../../search/language/article-language.ts";
import { commonness } from "../../search/language/rarity.ts";
import { tokensOf } from "../../search/language/tokens.ts";

/** A message that names an article, with "the article" in the place of the name. */
export interface NamedArticle {
	readonly article: Article;
	readonly text: string;
}

/**
 * The one article that words of its headline name where it is asked for as such: "who wrote the voyager one", "tldr
 * voyager"; null where none or several have them, or they may be no name of it ("who wrote the treaty"). In English.
 */
export function namedArticle(text: string, articles: readonly Article[]): NamedArticle | null {
	const words = tokensOf(text).map(({ word }) => word);
	if (!mayName(words)) return null;
	const named = articles.flatMap((article) => {
		const title = titleWords(article);
		const from = words.findIndex((word) => title.has(word));
		if (from < 0) return [];
		let to = from + 1;
		while (title.has(words[to] ?? "")) to++;
		const isOne = standing.has(words[to] ?? "");
		if (!isOne && !inShort.test(words.slice(0, from).join(" "))) return [];
		const before = words.slice(0, words[from - 1] === "the" ? from - 1 : from);
		const rest = words.slice(isOne ? to + 1 : to);
		return [{ article, from, to, text: [...before, "the article", ...rest].join(" ") }];
	});
	const most = Math.max(0, ...named.map(({ from, to }) => to - from));
	const [only, ...others] = named.filter(({ from, to }) => to - from === most);
	return only && others.length === 0 ? only : null;
}

/** What stands behind the name of an article. */
const standing = new Set("one article story piece text post thing".split(" "));

/** What asks how an article begins, before its name. */
const inShort =
	/(?:^| )(?:tldr|tl dr|gist|summary|summari[sz]e|sum up|recap)(?: (?:of|for|on|the))*$/u;

/** Most questions name none, and are not held against every article. */
function mayName(words: readonly string[]): boolean {
	return words.some(
		(word, at) => standing.has(word) || inShort.test(words.slice(0, at + 1).join(" ")),
	);
}

/** Words of a headline that tell one article from others; their spelling is what people type. */
const titleWords = derived((article: Article): ReadonlySet<string> => {
	const rarityOf = commonness(languageOf(article));
	const words = tokensOf(article.headline ?? "").map(({ word }) => word);
	const telling = words.filter((word) => rarityOf(word) >= minTelling);
	return new Set(telling.flatMap((word) => [word, word.replace(/s$/u, "")]));
});

const minTelling = 0.6;
