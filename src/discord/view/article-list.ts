import { citationOf } from "../../reply/citation.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import { type Audience, pageRows } from "./answer-rows.ts";
import { pressToCustomId } from "./custom-id.ts";
import { escapeLine } from "./escape.ts";
import { limits, shortenLabel } from "./limits.ts";
import { type Components, menu, secondaryButton, textDisplay } from "./parts.ts";
import { tagOf } from "./tags.ts";

/** A page of the articles, newest first, with a menu to open one; past the end, the last page. */
export function showArticles(bot: SpeakingBot, asked: number, audience: Audience): Components {
	const { articles } = bot.answerer();
	const { words, discordWords } = bot.voice;
	if (articles.length === 0) return [textDisplay(words.cards.noArticles)];
	const pages = Math.ceil(articles.length / perPage);
	const page = Math.min(asked, pages - 1);
	const shown = articles.slice(page * perPage, (page + 1) * perPage);
	const section = { heading: null, headingSpan: null, passages: [] };
	const age = bot.age();
	const lines = shown.map((article) => {
		const { title, publisher, date, old } = citationOf(article, section, words, { age });
		const facts = [publisher, date]
			.filter((fact) => fact !== null)
			.map((fact) => escapeLine(shortenLabel(fact, longestName)));
		const name = escapeLine(shortenLabel(title, longestName));
		return `- **${name}** · ${[...facts, ...(old === null ? [] : ["⏳"])].join(" · ")}`;
	});
	const count = discordWords.articleCount(articles.length);
	const place = pages > 1 ? ` · ${discordWords.pageNumber(page + 1, pages)}` : "";
	const options = shown.map(({ id, headline }) => ({
		label: shortenLabel(headline ?? "", limits.optionLabel) || id,
		value: tagOf(id),
	}));
	return [
		textDisplay(`-# ${count}${place}`),
		textDisplay(lines.join("\n")),
		...menu(discordWords.labels.openArticle, pressToCustomId({ action: "open" }) ?? "", options),
		...pageRows(bot, turnsFrom(page, pages, bot), { ...audience, wayBack: "view" }),
	];
}

const perPage = 10;
const longestName = 80;

function turnsFrom(page: number, pages: number, { voice }: SpeakingBot) {
	const { labels } = voice.discordWords;
	return [
		{ label: labels.previous, to: page - 1 },
		{ label: labels.next, to: page + 1 },
	].flatMap(({ label, to }) => {
		const customId = pressToCustomId({ action: "articles", place: `${to}` });
		return to < 0 || to >= pages || customId === null ? [] : [secondaryButton(label, customId)];
	});
}
