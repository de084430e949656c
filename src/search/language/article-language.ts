import { franc } from "franc-min";
import { derived } from "../../algorithms/derived.ts";
import type { Article } from "../../article/article.ts";
import { isSearchLanguage } from "./stemmers.ts";

/**
 * The language that an article is searched in: the one it states, else the one its beginning is written in, after the
 * frequencies of three letters in a row; English where that is none the search knows.
 */
export const languageOf = derived(({ language, text }: Article): string => {
	const found = language === null ? detected(text) : primaryOf(language);
	return isSearchLanguage(found) ? found : "en";
});

/** The primary part of a language tag: "en" of "en-GB". */
function primaryOf(tag: string): string {
	return tag.toLowerCase().split(/[-_]/)[0] ?? "";
}

function detected(text: string): string {
	return primaryOfThreeLetters[franc(text.slice(0, maxBeginningLength))] ?? "";
}

/** More letters do not make it surer. */
const maxBeginningLength = 2000;

/** ISO 639-3 to ISO 639-1. */
const primaryOfThreeLetters: Readonly<Record<string, string>> = {
	eng: "en",
	fra: "fr",
	deu: "de",
	spa: "es",
	cmn: "zh",
	jpn: "ja",
	kor: "ko",
	tha: "th",
};
