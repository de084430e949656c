import type { AutocompleteInteraction } from "discord.js";
import type { Answerer } from "../answer/answer.ts";
import type { Bot } from "./bot.ts";
import { askOptions } from "./commands.ts";
import { limits, shortenLabel } from "./limits.ts";
import { articleToValue, valueToArticle } from "./question-id.ts";
import { type Choice, offerChoices } from "./send.ts";

/** Offers questions or articles while somebody types a `/ask`. */
export async function handleAutocomplete(
	bot: Bot,
	interaction: AutocompleteInteraction,
): Promise<void> {
	const { name, value } = interaction.options.getFocused(true);
	const answerer = bot.answerer();
	const chosen = interaction.options.getString(askOptions.article);
	const choices =
		name === askOptions.article
			? offerArticles(answerer, value)
			: offerQuestions(answerer, value, chosen);
	await offerChoices(interaction, choices);
}

/** What is chosen is asked as it stands, so a question is never shortened. */
function offerQuestions(answerer: Answerer, typed: string, chosen: string | null): Choice[] {
	const article = chosen === null || chosen === "" ? undefined : valueToArticle(chosen, answerer);
	const known = answerer.articles.some(({ id }) => id === article);
	const scope = known && article !== undefined ? { article } : {};
	return answerer
		.complete(typed, { ...scope, limit: limits.choices })
		.filter((question) => question.length > 0 && question.length <= limits.choice)
		.slice(0, limits.choices)
		.map((question) => ({ name: question, value: question }));
}

function offerArticles(answerer: Answerer, typed: string): Choice[] {
	return answerer.findArticles(typed, limits.choices).map(({ id, headline }) => ({
		name: shortenLabel(headline ?? "", limits.choice) || shortenLabel(id, limits.choice),
		value: articleToValue(id),
	}));
}
