import type { APIMessageTopLevelComponent } from "discord.js";
import type { Article } from "../../article/article.ts";
import { type FilledGroup, groupsIn } from "../../article/article-groups.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import type { ServerSettings } from "../bot/store-port.ts";
import { nameGroup } from "./group-name.ts";
import { shortenLabel } from "./limits.ts";
import { inRows, secondaryButton, selectRow, turnsFrom } from "./parts.ts";
import {
	articlesSet,
	type CardPlace,
	controlId,
	everyGroup,
	perPage,
} from "./settings-controls.ts";
import { tagOf } from "./tags.ts";

/** The articles on a page of the card's menu. */
export function articlesOnPage(bot: SpeakingBot, { page, within }: CardPlace): readonly Article[] {
	return articlesListed(bot, within).slice(page * perPage, (page + 1) * perPage);
}

/** The page of a card that an article stands on. */
export function pageOf(bot: SpeakingBot, article: string): number {
	const at = bot.everything().articles.findIndex(({ id }) => id === article);
	return Math.max(0, Math.floor(at / perPage));
}

/** The groups on the card's menu: the largest, those that are chosen, and the one that is looked at. */
export function groupsOnCard(
	bot: SpeakingBot,
	settings: ServerSettings,
	{ channel, within }: CardPlace,
): readonly FilledGroup[] {
	const chosen = new Set(articlesSet(settings, channel));
	const all = groupsIn(bot.everything().articles);
	const isFirst = ({ id }: FilledGroup) => chosen.has(id) || tagOf(id) === within;
	return [...all.filter(isFirst), ...all.filter((each) => !isFirst(each))].slice(0, maxGroups);
}

/** Two menus of groups and one of articles have to fit into a message's bytes, in whatever script they are called. */
const maxGroups = 8;
const maxLengthBeside = 40;

function articlesListed({ everything }: SpeakingBot, within: string | null): readonly Article[] {
	const { articles } = everything();
	if (within === null) return articles;
	return groupsIn(articles).find(({ id }) => tagOf(id) === within)?.articles ?? articles;
}

export function articleMenu(
	bot: SpeakingBot,
	settings: ServerSettings,
	place: CardPlace,
): APIMessageTopLevelComponent[] {
	const shown = articlesOnPage(bot, place);
	if (shown.length === 0) return [];
	const { settings: words } = bot.voice.discordWords;
	const chosen = articlesSet(settings, place.channel);
	const pages = Math.ceil(articlesListed(bot, place.within).length / perPage);
	const number = bot.voice.discordWords.pageNumber({ page: place.page + 1, pages });
	const isBeside = groupsOnCard(bot, settings, place).length > 0;
	const longest = isBeside ? maxLengthBeside : maxTitleLength;
	const said = pages > 1 ? `${words.pickArticles} · ${number}` : words.pickArticles;
	const menu = selectRow(said, {
		custom_id: controlId("articles", place),
		min_values: 0,
		max_values: shown.length,
		options: shown.map(({ id, headline }) => ({
			label: shortenLabel(headline ?? "", longest) || shortenLabel(id, longest),
			value: tagOf(id),
			default: chosen.includes(id),
		})),
	});
	return [
		menu,
		...inRows(
			turnsFrom(place.page, pages, bot.voice.discordWords).map(({ label, page }) =>
				secondaryButton(label, controlId("page", { ...place, page }, `${page}`)),
			),
		),
	];
}

/** A menu of groups to answer from; where articles fill several pages, another to look at one group alone. */
export function groupMenu(
	bot: SpeakingBot,
	settings: ServerSettings,
	place: CardPlace,
): APIMessageTopLevelComponent[] {
	const { groups: words } = bot.voice.discordWords;
	const shown = groupsOnCard(bot, settings, place);
	if (shown.length === 0) return [];
	const chosen = articlesSet(settings, place.channel);
	const optionsOf = (isChosen: (group: FilledGroup) => boolean) =>
		shown.map((group) => ({
			label: shortenLabel(nameGroup(group, bot.voice), maxLengthBeside),
			value: tagOf(group.id),
			default: isChosen(group),
		}));
	const choose = selectRow(words.pick, {
		custom_id: controlId("groups", place),
		min_values: 0,
		max_values: shown.length,
		options: optionsOf(({ id }) => chosen.includes(id)),
	});
	const all = { label: words.all, value: everyGroup, default: place.within === null };
	const look = selectRow(words.look, {
		custom_id: controlId("within", { ...place, page: 0 }),
		options: [all, ...optionsOf(({ id }) => tagOf(id) === place.within)],
	});
	return bot.everything().articles.length > perPage ? [choose, look] : [choose];
}

/** A menu of titles as long as Discord allows could take up half of a message's bytes. */
const maxTitleLength = 60;
