import { setTimeout as wait } from "node:timers/promises";
import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from "discord.js";
import type { Answerer } from "../../answer/answer.ts";
import type { Article } from "../../article/article.ts";
import { type FilledGroup, groupsIn } from "../../article/article-groups.ts";
import { type SpeakingBot, speakOf } from "../bot/bot.ts";
import type { ArticleSet } from "../bot/place.ts";
import type { Choice } from "../sending/responses.ts";
import { nameGroup } from "../view/group-name.ts";
import { limits, shortenLabel } from "../view/limits.ts";
import { articleToValue, onOneLine, valueToArticle } from "../view/tags.ts";
import type { DiscordWords, Naming } from "../words/discord-words.ts";
import { naming } from "./command.ts";

// What more than one command asks for.

/** An option that names an article; its value is for `valueToArticle`. */
export function articleOption(
	pick: (words: DiscordWords) => Naming,
	options: { readonly required?: boolean } = {},
): APIApplicationCommandBasicOption {
	return {
		type: ApplicationCommandOptionType.String,
		...naming(pick),
		autocomplete: true,
		...options,
	};
}

export function privateOption(
	pick: (words: DiscordWords) => Naming,
): APIApplicationCommandBasicOption {
	return { type: ApplicationCommandOptionType.Boolean, ...naming(pick) };
}

/** What a question, a list or a card is narrowed to: a group, one article, or nothing. */
export interface Scope {
	readonly within: FilledGroup | null;
	/** The id of an article; of one that is not there as it was typed. */
	readonly article: string | null;
}

/** What was chosen, or typed, of what `offerScopes` offers. */
export function readScope(value: string | null, { articles }: ArticleSet): Scope {
	if (value === null || value.trim() === "") return { within: null, article: null };
	const typed = onOneLine(value).toLowerCase();
	const groups = groupsIn(articles);
	const group = groups.find(({ id }) => id === value);
	if (group) return { within: group, article: null };
	const article = valueToArticle(value, { articles });
	if (articles.some(({ id }) => id === article)) return { within: null, article };
	const named = groups.find(({ name }) => name.toLowerCase() === typed);
	return named ? { within: named, article: null } : { within: null, article };
}

/** Groups and articles to choose from while somebody types: at most five groups, where a name of one is typed. */
export function offerScopes(
	{ voice }: SpeakingBot,
	{ articles }: ArticleSet,
	typed: string,
	find: (typed: string, limit: number) => readonly Article[],
): Choice[] {
	const wanted = onOneLine(typed).toLowerCase();
	const isLong = articles.length > limits.choices;
	const groups = wanted === "" && !isLong ? [] : groupsIn(articles);
	const named = groups
		.filter(({ name }) => name.toLowerCase().includes(wanted))
		.slice(0, maxGroups)
		.map((group) => ({
			name: shortenLabel(nameGroup(group, voice), limits.choice),
			value: group.id,
		}));
	return [...named, ...choicesOf(find(typed, limits.choices - named.length))];
}

const maxGroups = 5;

/** The articles whose headline or id holds what is typed; for lists that are not searched otherwise. */
export function findTitled({ articles }: ArticleSet, typed: string, limit: number): Article[] {
	const wanted = onOneLine(typed).toLowerCase();
	const found: Article[] = [];
	for (const article of articles) {
		if (found.length === limit) break;
		const title = `${article.headline ?? ""} ${article.id}`.toLowerCase();
		if (title.includes(wanted)) found.push(article);
	}
	return found;
}

/** Articles to choose from while somebody types. */
export function offerArticles(answerer: Answerer, typed: string): Choice[] {
	return choicesOf(answerer.findArticles(typed, limits.choices));
}

function choicesOf(articles: readonly Article[]): Choice[] {
	return articles.map(({ id, headline }) => ({
		name: shortenLabel(headline ?? "", limits.choice) || shortenLabel(id, limits.choice),
		value: articleToValue(id),
	}));
}

/** Of what is chosen already: what is offered beside it is from that group, or from that article, if there is one. */
export async function narrowedTo(
	bot: SpeakingBot,
	chosen: string | null,
): Promise<{ readonly answerer: Answerer; readonly scope: { readonly article?: string } }> {
	const all = bot.answerer();
	const { within, article } = readScope(chosen, all);
	if (within !== null) {
		// Whoever types does not wait long: meanwhile all is offered.
		const late = wait(maxWait, all, { ref: false });
		const group = speakOf(bot, within).then(({ answerer }) => answerer());
		return { answerer: await Promise.race([group, late]), scope: {} };
	}
	const isThere = all.articles.some(({ id }) => id === article);
	return { answerer: all, scope: article !== null && isThere ? { article } : {} };
}

/** Milliseconds. */
const maxWait = 1000;

/** What is chosen is asked as it stands, so a question or a name is never shortened. */
export function offerTexts(texts: readonly string[]): Choice[] {
	return texts
		.filter((text) => text.trim() !== "" && text.length <= limits.choice)
		.slice(0, limits.choices)
		.map((text) => ({ name: text, value: text }));
}
