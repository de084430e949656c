import { createHash } from "node:crypto";
import { derived } from "../../algorithms/derived.ts";
import { madeQuestions } from "../../answer/suggestions/made-questions.ts";
import type { Article, Passage } from "../../article/article.ts";
import type { ArticleSet } from "../bot/place.ts";
import { limits } from "./limits.ts";

/** Eight characters that stand for a text in an id, since Discord's ids are short and texts are long. */
export function tagOf(text: string): string {
	return createHash("sha256").update(text).digest("base64url").slice(0, tagLength);
}

export const tagLength = 8;

/** The article whose id has this tag. */
export function articleByTag(tag: string, answerer: ArticleSet): Article | null {
	return tagged(answerer).articles.get(tag) ?? null;
}

/** The heading, headline or made question that has this tag, on one line. */
export function titleByTag(tag: string, answerer: ArticleSet): string | null {
	return tagged(answerer).titles.get(tag) ?? madeByTag(tag, answerer) ?? null;
}

/** A question that was made of an article's names and dates is made again. */
function madeByTag(tag: string, { articles }: ArticleSet): string | undefined {
	for (const article of articles) {
		const made = madeQuestions(article).find((question) => tagOfTitle(question) === tag);
		if (made !== undefined) return made;
	}
	return undefined;
}

/** The tag of a heading, a headline or a name, whatever its spaces. */
export function tagOfTitle(title: string): string {
	return tagOf(onOneLine(title));
}

/** The tag of a question, whatever its case and the marks in it. */
export function tagOfQuestion(question: string): string {
	const words = question
		.normalize("NFKC")
		.toLowerCase()
		.match(/[\p{L}\p{M}\p{N}]+/gu);
	return tagOf(words?.join(" ") ?? onOneLine(question));
}

/** The tag of all that an article says: another one once a word of it has changed. */
export const tagOfText = derived(({ text }: Article): string => tagOf(text));

/** The tag of a passage's words. */
export const tagOfPassage = derived(({ text }: Passage): string => tagOf(text));

/** Shortens an article's id to what a choice's value holds. */
export function articleToValue(id: string): string {
	return id.length <= limits.choice ? id : `#${tagOf(id)}`;
}

/**
 * The id of the article that was chosen, or typed: its id, what `articleToValue` made of it, or its
 * headline; else what was typed, which no article is called.
 */
export function valueToArticle(value: string, answerer: ArticleSet): string {
	const typed = onOneLine(value).toLowerCase();
	const found =
		answerer.articles.find(({ id }) => id === value || articleToValue(id) === value) ??
		answerer.articles.find(({ headline }) => onOneLine(headline ?? "").toLowerCase() === typed);
	return found?.id ?? value;
}

export function onOneLine(text: string): string {
	return text.replace(/\s+/gu, " ").trim();
}

interface Tagged {
	readonly articles: ReadonlyMap<string, Article>;
	readonly titles: ReadonlyMap<string, string>;
}

/** Made once for each set of articles. */
const tagged = derived((answerer: ArticleSet): Tagged => {
	const titles = answerer.articles.flatMap(({ headline, sections }) =>
		[headline, ...sections.map(({ heading }) => heading)].map((title) => onOneLine(title ?? "")),
	);
	return {
		articles: new Map(answerer.articles.map((article) => [tagOf(article.id), article])),
		titles: new Map(
			titles.filter((title) => title !== "").map((title) => [tagOfTitle(title), title]),
		),
	};
});
