import type { Card } from "../answer/answer.ts";
import type { Article } from "../article/article.ts";
import { citationOf } from "./citation.ts";
import { formatDate } from "./date-text.ts";
import type { Words } from "./reply-words.ts";

/** What a card says, line by line, without markup; names come from the article, as short as `citationOf` makes them. */
export function cardLines({ asked, article, articles }: Card, words: Words, now?: Date): string[] {
	const { cards } = words;
	switch (asked) {
		case "help":
			return [...cards.help];
		case "greeting":
			return [cards.greeting];
		case "thanks":
			return [cards.thanks];
		case "articles":
			return articles.length === 0
				? [cards.noArticles]
				: listed(articles, cards.articles(articles.length), words);
		default:
			return article === null
				? listed(articles, articles.length > 0 ? cards.whichArticle : cards.noArticles, words)
				: tell(asked, article, words, now);
	}
}

/** More articles than these are found with a question. */
const maxListed = 10;

function listed(articles: readonly Article[], title: string, words: Words): string[] {
	const names = articles.slice(0, maxListed).map((article) => `• ${titleOf(article, words)}`);
	return [title, ...names, ...(articles.length > maxListed ? ["• …"] : [])];
}

function titleOf(article: Article, words: Words): string {
	return citationOf(article, { heading: null, headingSpan: null, passages: [] }, words).title;
}

type Fact = "published" | "age" | "author" | "source" | "link" | "about";

function tell(asked: Fact, article: Article, words: Words, now: Date | undefined): string[] {
	const { cards } = words;
	const section = { heading: null, headingSpan: null, passages: [] };
	const { publisher, url, title } = citationOf(article, section, words);
	const { author } = article;
	switch (asked) {
		case "published":
		case "age":
			return datesOf(article, words, now);
		case "author":
			return [author === null ? cards.noAuthor : cards.author(shortened(author))];
		case "source":
			return [publisher === null ? cards.noSource : cards.source(publisher)];
		case "link":
			return [url === null ? cards.noLink : cards.link];
		case "about":
			return [cards.about(title)];
	}
}

const maxNameLength = 200;

function shortened(name: string): string {
	const line = name.replace(/\s+/gu, " ").trim();
	return line.length <= maxNameLength
		? line
		: `${line.slice(0, maxNameLength).replace(/\S*$/u, "")}…`;
}

function datesOf({ published, updated }: Article, words: Words, now: Date | undefined): string[] {
	const { cards, locale } = words;
	const tellDate = (date: string | null, tell: (date: string) => string): string[] => {
		if (date === null) return [];
		const ago = agoOf(date, locale, now);
		return [tell(`${formatDate(date, locale)}${ago === null ? "" : ` (${ago})`}`)];
	};
	const lines = [...tellDate(published, cards.published), ...tellDate(updated, cards.updated)];
	return lines.length > 0 ? lines : [cards.undated];
}

const day = 24 * 60 * 60 * 1000;

/** "3 days ago", "2 years ago"; null for a date that is not known to the day, or that is still to come. */
function agoOf(date: string, locale: string, now: Date | undefined): string | null {
	if (now === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
	const days = Math.floor((now.getTime() - Date.parse(`${date}T00:00:00Z`)) / day);
	if (Number.isNaN(days) || days < 0) return null;
	const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
	if (days < 60) return format.format(-days, "day");
	return days < 730
		? format.format(-Math.floor(days / 30.44), "month")
		: format.format(-Math.floor(days / 365.25), "year");
}
