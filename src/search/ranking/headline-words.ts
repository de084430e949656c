import type { ArticleIndex } from "../index/article-index.ts";
import { tokensOf } from "../language/tokens.ts";
import type { Term } from "../query/term.ts";

/**
 * What a word of the headline is worth where its article alone is asked: it says which article, and little of which
 * passage. Set on development questions in German, French and Spanish, where .3 and .7 find as many within one in 150.
 */
const headlineWord = 0.5;

/** A reading below this is of another word. */
const isMeant = 0.6;

/**
 * Makes the words of an article's headline count less. Not in English: how words weigh beside what is read was learnt
 * without it.
 */
export function lessForHeadline(index: ArticleIndex): (term: Term) => Term {
	const { article, lexicon, notation } = index;
	if (notation.language === "en" || article.headline === null) return (term) => term;
	const stems = new Set(tokensOf(article.headline).map(({ word }) => lexicon.findStem(word)));
	return (term) =>
		term.readings.some(({ stem, weight }) => weight >= isMeant && stems.has(stem))
			? { ...term, weight: headlineWord * term.weight }
			: term;
}
