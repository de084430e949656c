import type { AutocompleteInteraction } from "discord.js";
import type { Answerer } from "../answer/answer.ts";
import type { Bot } from "./bot.ts";
import { askOptions, quotesOptions } from "./commands.ts";
import { limits, shortenLabel } from "./limits.ts";
import { articleToValue, valueToArticle } from "./question-id.ts";
import { type Choice, offerChoices } from "./send.ts";

/** Offers questions, speakers or articles while somebody types a command. */
export async function handleAutocomplete(
	bot: Bot,
	interaction: AutocompleteInteraction,
): Promise<void> {
	const { name, value } = interaction.options.getFocused(true);
	const answerer = bot.answerer();
	// Both commands call it that.
	const chosen = interaction.options.getString(askOptions.article);
	await offerChoices(interaction, choicesFor(name, value, answerer, scopeOf(chosen, answerer)));
}

/** The chosen article, if there is one. */
interface Scope {
	readonly article?: string;
}

function scopeOf(chosen: string | null, answerer: Answerer): Scope {
	if (chosen === null || chosen === "") return {};
	const article = valueToArticle(chosen, answerer);
	return answerer.articles.some(({ id }) => id === article) ? { article } : {};
}

function choicesFor(option: string, typed: string, answerer: Answerer, scope: Scope): Choice[] {
	const options = { ...scope, limit: limits.choices };
	switch (option) {
		case askOptions.question:
			return asTheyStand(answerer.complete(typed, options));
		case quotesOptions.speaker:
			return asTheyStand(answerer.completeSpeaker(typed, options));
		default:
			return offerArticles(answerer, typed);
	}
}

/** What is chosen is asked as it stands, so a question or a name is never shortened. */
function asTheyStand(texts: readonly string[]): Choice[] {
	return texts
		.filter((text) => text.trim() !== "" && text.length <= limits.choice)
		.slice(0, limits.choices)
		.map((text) => ({ name: text, value: text }));
}

function offerArticles(answerer: Answerer, typed: string): Choice[] {
	return answerer.findArticles(typed, limits.choices).map(({ id, headline }) => ({
		name: shortenLabel(headline ?? "", limits.choice) || shortenLabel(id, limits.choice),
		value: articleToValue(id),
	}));
}
