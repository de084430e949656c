import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from "discord.js";
import type { Answerer } from "../../answer/answer.ts";
import type { Choice } from "../sending/send.ts";
import { limits, shortenLabel } from "../view/limits.ts";
import { articleToValue, valueToArticle } from "../view/tags.ts";
import type { DiscordWords, Naming } from "../words/words.ts";
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

/** Articles to choose from while somebody types. */
export function offerArticles(answerer: Answerer, typed: string): Choice[] {
	return answerer.findArticles(typed, limits.choices).map(({ id, headline }) => ({
		name: shortenLabel(headline ?? "", limits.choice) || shortenLabel(id, limits.choice),
		value: articleToValue(id),
	}));
}

/** The chosen article, if there is one. */
export function scopeOf(chosen: string | null, answerer: Answerer): { readonly article?: string } {
	if (chosen === null || chosen === "") return {};
	const article = valueToArticle(chosen, answerer);
	return answerer.articles.some(({ id }) => id === article) ? { article } : {};
}

/** What is chosen is asked as it stands, so a question or a name is never shortened. */
export function offerTexts(texts: readonly string[]): Choice[] {
	return texts
		.filter((text) => text.trim() !== "" && text.length <= limits.choice)
		.slice(0, limits.choices)
		.map((text) => ({ name: text, value: text }));
}
