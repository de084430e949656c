import { franc } from "franc-min";
import type { Article, Problem } from "../../article/article.ts";
import { languageOf } from "./article-language.ts";
import { commonness } from "./rarity.ts";
import { tokensOf } from "./tokens.ts";

/** What an author is to expect of an article in a language that is not read well; null where it is. */
export function languageAdvice(article: Article): Problem | null {
	const { file } = article;
	const searched = languageOf(article);
	if (byLetters.has(searched)) {
		const message = `the article is in ${nameOf(searched)}, where questions in its own words find their passage and others seldom do`;
		const mend = "give its sections headings that ask what readers ask";
		return { file, line: null, severity: "warning", message, mend };
	}
	const unknown = searched === "en" ? unknownLanguageOf(article) : null;
	if (unknown === null) return null;
	const message = `the article is in ${nameOf(unknown)}, which the search does not know: only questions in its very words are answered`;
	const mend =
		"serve a translation into English, German, French or Spanish, or say its language at the top if this is wrong";
	return { file, line: null, severity: "warning", message, mend };
}

const byLetters = new Set(["zh", "ja", "ko", "th"]);

function nameOf(language: string): string {
	return new Intl.DisplayNames(["en"], { type: "language" }).of(language) ?? language;
}

/** The language that an article states or is written in, where the search does not know it; null for English. */
function unknownLanguageOf({ language, text }: Article): string | null {
	if (language !== null) return /^en\b/iu.test(language) ? null : language;
	const words = tokensOf(text.slice(0, maxBeginningLength)).map(({ word }) => word);
	if (words.length < minWords || shareOfEnglish(words) > minOfEnglish) return null;
	const found = franc(text.slice(0, maxBeginningLength));
	return found === "und" || found === "eng" ? null : found;
}

/** More letters do not make it surer; fewer words than these tell no language. */
const maxBeginningLength = 2000;
const minWords = 40;

/** Of the words of English prose four in ten are function words, of other languages one in ten looks like one. */
const minOfEnglish = 0.2;
const functionRarity = 0.3;

function shareOfEnglish(words: readonly string[]): number {
	const rarityOf = commonness("en");
	return words.filter((word) => rarityOf(word) < functionRarity).length / words.length;
}
