import { derived } from "../../algorithms/derived.ts";
import type { Article } from "../../article/article.ts";
import { languageOf } from "../language/article-language.ts";
import type { Notation } from "./quantity.ts";

/**
 * How an article writes dates in figures: in English the month goes first where its language says American, or where it
 * spells dates so ("June 5").
 */
export const notationOf = derived((article: Article): Notation => {
	const language = languageOf(article);
	return { language, monthFirst: language === "en" && putsMonthFirst(article) };
});

function putsMonthFirst({ language, text }: Article): boolean {
	if (language !== null && /-us\b/iu.test(language)) return true;
	if (language !== null && /-[a-z]{2}\b/iu.test(language)) return false;
	const read = text.slice(0, maxReadLength);
	return (read.match(monthThenDay)?.length ?? 0) > (read.match(dayThenMonth)?.length ?? 0);
}

/** More dates do not make it surer. */
const maxReadLength = 20_000;

const months =
	"(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const monthThenDay = new RegExp(`\\b${months} \\d{1,2}\\b(?!,? \\d{1,2}\\b)`, "gu");
const dayThenMonth = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${months}\\b`, "gu");
