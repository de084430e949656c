import { createHash } from "node:crypto";
import { derived } from "../../algorithms/derived.ts";
import { madeQuestions } from "../../answer/suggestions/made-questions.ts";
import { titlesOf } from "../../answer/suggestions/titles.ts";
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
	return tagged(answerer).get(tag) ?? null;
}

/** Stands for a title or a made question, and for the article that it is of, where that is known: `dJ3kQb_x~hqg0WAYz`. */
export function placeOfTitle(title: string, of: Article | null): string {
	return of === null ? tagOfTitle(title) : `${tagOfTitle(title)}~${tagOf(of.id)}`;
}

/**
 * The heading, headline or made question, on one line, that such a place stands for; null for one that is gone.
 *
 * @param asked the tag of the article that it is asked of; empty for none
 */
export function titleAtPlace(place: string, asked: string, answerer: ArticleSet): string | null {
	const [tag = "", of = asked] = place.split("~");
	const article = articleByTag(of, answerer);
	const here = article && titleIn(article, tag);
	return here ?? titleByTag(tag, answerer);
}

/** The heading or headline that has this tag, on one line; of few articles, or of the newest, a made question too. */
function titleByTag(tag: string, { articles }: ArticleSet): string | null {
	for (const article of articles) {
		const title = titleTags(article).get(tag);
		if (title !== undefined) return title;
	}
	for (const article of articles.slice(0, maxRead)) {
		const made = madeIn(article, tag);
		if (made !== undefined) return made;
	}
	return null;
}

/** To make the questions of an article it has to be read. Buttons of today say which article is meant. */
const maxRead = 50;

function titleIn(article: Article, tag: string): string | null {
	return titleTags(article).get(tag) ?? madeIn(article, tag) ?? null;
}

/** A question that was made of an article's names and dates is made again. */
function madeIn(article: Article, tag: string): string | undefined {
	return madeQuestions(article).find((question) => tagOfTitle(question) === tag);
}

const titleTags = derived((article: Article): ReadonlyMap<string, string> => {
	const titles = titlesOf(article).map(onOneLine);
	return new Map(titles.filter((title) => title !== "").map((title) => [tagOfTitle(title), title]));
});

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

/** Made once for each set of articles. */
const tagged = derived(
	({ articles }: ArticleSet): ReadonlyMap<string, Article> =>
		new Map(articles.map((article) => [tagOfId(article), article])),
);

const tagOfId = derived(({ id }: Article): string => tagOf(id));
