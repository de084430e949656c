import type { Article } from "../../article/article.ts";
import { type FilledGroup, groupsIn } from "../../article/article-groups.ts";
import { citationOf } from "../../reply/citation.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import type { ArticleSet } from "../bot/place.ts";
import { type Audience, pageRows } from "./answer-rows.ts";
import { type Press, pressToCustomId } from "./custom-id.ts";
import { escapeLine } from "./escape.ts";
import { nameGroup } from "./group-name.ts";
import { limits, shortenLabel } from "./limits.ts";
import { type Components, menu, secondaryButton, textDisplay } from "./parts.ts";
import { tagOf } from "./tags.ts";

/** Which articles of a place: all, those of a group, or those that some words find. */
export type Listed =
	| { readonly by: "all" }
	| { readonly by: "group"; readonly group: FilledGroup }
	| { readonly by: "words"; readonly words: string };

/** A page of articles, the newest or the best found first, with a menu to open one and another for their groups; past the end, the last page. */
export function showArticles(
	bot: SpeakingBot,
	asked: number,
	audience: Audience,
	listed: Listed = { by: "all" },
): Components {
	const articles = articlesOf(bot, listed);
	const { words, discordWords } = bot.voice;
	if (bot.answerer().articles.length === 0) return [textDisplay(words.cards.noArticles)];
	const pages = Math.max(1, Math.ceil(articles.length / perPage));
	const page = Math.min(asked, pages - 1);
	const shown = articles.slice(page * perPage, (page + 1) * perPage);
	const section = { heading: null, headingSpan: null, passages: [] };
	const age = bot.age();
	const lines = shown.map((article) => {
		const { title, publisher, date, old } = citationOf(article, section, words, { age });
		const facts = [publisher, date]
			.filter((fact) => fact !== null)
			.map((fact) => escapeLine(shortenLabel(fact, maxNameLength)));
		const name = escapeLine(shortenLabel(title, maxNameLength));
		return `- **${name}** · ${[...facts, ...(old === null ? [] : ["⏳"])].join(" · ")}`;
	});
	const facts = [
		...named(listed, bot),
		discordWords.articleCount(articles.length),
		...(pages > 1 ? [discordWords.pageNumber({ page: page + 1, pages })] : []),
	];
	const options = shown.map(({ id, headline }) => ({
		label: shortenLabel(headline ?? "", limits.optionLabel) || id,
		value: tagOf(id),
	}));
	return [
		textDisplay(`-# ${facts.join(" · ")}`),
		...(lines.length === 0 ? [] : [textDisplay(lines.join("\n"))]),
		...menu(discordWords.labels.openArticle, pressToCustomId({ action: "open" }) ?? "", options),
		...groupMenu(bot),
		...pageRows(bot, turnsFrom(page, pages, listed, bot), { ...audience, wayBack: "view" }),
	];
}

function articlesOf(bot: SpeakingBot, listed: Listed): readonly Article[] {
	const answerer = bot.answerer();
	if (listed.by === "group") return listed.group.articles;
	return listed.by === "all" ? answerer.articles : answerer.findArticles(listed.words, maxFound);
}

const maxFound = 200;

function named(listed: Listed, bot: SpeakingBot): string[] {
	if (listed.by === "group") return [`**${escapeLine(listed.group.name)}**`];
	return listed.by === "all" ? [] : [bot.voice.discordWords.groups.found(escapeLine(listed.words))];
}

/** The page that a press asks for; null for one that makes no sense, or a group that is gone. */
export function readListPress(
	{ article: tag, place }: Pick<Press, "article" | "place">,
	chosen: string | undefined,
	answerer: ArticleSet,
): { readonly page: number; readonly listed: Listed } | null {
	const [, number = "0", words = ""] = /^(\d{1,6}|group)(?:~(.*))?$/su.exec(place) ?? [];
	if (!/^(?:\d|group$)/.test(place)) return null;
	const page = number === "group" ? 0 : Number(number);
	const wanted = chosen ?? tag;
	if (words !== "") return { page, listed: { by: "words", words } };
	if (wanted === "" || wanted === everyGroup) return { page, listed: { by: "all" } };
	const group = groupsIn(answerer.articles).find(({ id }) => tagOf(id) === wanted);
	return group ? { page, listed: { by: "group", group } } : null;
}

const everyGroup = "all";

/** The largest groups, where there are several pages. */
function groupMenu(bot: SpeakingBot): Components {
	const { articles } = bot.answerer();
	const groups = articles.length > perPage ? groupsIn(articles) : [];
	if (groups.length === 0) return [];
	const { groups: words } = bot.voice.discordWords;
	const customId = pressToCustomId({ action: "articles", place: "group" }) ?? "";
	const options = groups
		.slice(0, limits.options - 1)
		.map((group) => ({ label: nameGroup(group, bot.voice), value: tagOf(group.id) }));
	return menu(words.look, customId, [{ label: words.all, value: everyGroup }, ...options]);
}

const perPage = 10;
const maxNameLength = 80;

/** One page back and on, and from far away the first and the last. */
function turnsFrom(page: number, pages: number, listed: Listed, { voice }: SpeakingBot) {
	const { labels } = voice.discordWords;
	const last = pages - 1;
	return [
		...(page > 1 ? [{ label: "«", to: 0 }] : []),
		{ label: labels.previous, to: page - 1 },
		{ label: labels.next, to: page + 1 },
		...(page < last - 1 ? [{ label: "»", to: last }] : []),
	].flatMap(({ label, to }) => {
		const words = listed.by === "words" ? `~${listed.words.slice(0, maxWordsLength)}` : "";
		const article = listed.by === "group" ? tagOf(listed.group.id) : "";
		const customId = pressToCustomId({ action: "articles", article, place: `${to}${words}` });
		return to < 0 || to >= pages || customId === null ? [] : [secondaryButton(label, customId)];
	});
}

/** Of the words that articles are found by, which the buttons carry. */
export const maxWordsLength = 60;
