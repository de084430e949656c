import { ApplicationCommandOptionType, type ChatInputCommandInteraction } from "discord.js";
import type { Answerer, QuoteRequest } from "../../answer/answer.ts";
import { refuseWhenTooFast } from "../asking/cooldown-notice.ts";
import { showQuotes } from "../asking/quote-listing.ts";
import { respond } from "../sending/responses.ts";
import { limits } from "../view/limits.ts";
import { valueToArticle } from "../view/tags.ts";
import { naming, type SlashCommand } from "./command.ts";
import { articleOption, offerArticles, offerTexts, privateOption, scopeOf } from "./options.ts";

/** `/quotes speaker about article private`. */
export const quotes: SlashCommand = {
	definition: {
		...naming(({ commands }) => commands.quotes),
		options: [
			{
				type: ApplicationCommandOptionType.String,
				...naming(({ commands }) => commands.quotes.options.speaker),
				autocomplete: true,
				max_length: 100,
			},
			{
				type: ApplicationCommandOptionType.String,
				...naming(({ commands }) => commands.quotes.options.about),
				max_length: 100,
			},
			articleOption(({ commands }) => commands.quotes.options.article),
			privateOption(({ commands }) => commands.quotes.options.private),
		],
	},

	async execute(bot, interaction) {
		if (await refuseWhenTooFast(bot, interaction)) return;
		const request = requestIn(interaction, bot.answerer());
		// A list of everybody is for looking around, not for the channel.
		const isBare = Object.keys(request).length === 0;
		const hidden =
			interaction.options.getBoolean("private") ?? (isBare || bot.place.settings.private);
		const audience = { asker: interaction.user.id, private: hidden };
		const { components, notice } = showQuotes(bot, { page: 0, request }, audience);
		await respond(interaction, components, { private: hidden || notice });
	},

	complete(bot, { options }) {
		const { name, value } = options.getFocused(true);
		const answerer = bot.answerer();
		if (name !== "speaker") return offerArticles(answerer, value);
		const scope = scopeOf(options.getString("article"), answerer);
		return offerTexts(answerer.completeSpeaker(value, { ...scope, limit: limits.choices }));
	},
};

/** What was typed or chosen; an option of spaces alone counts as not given. */
function requestIn({ options }: ChatInputCommandInteraction, answerer: Answerer): QuoteRequest {
	const given = (name: string) => options.getString(name)?.trim() || null;
	const speaker = given("speaker");
	const about = given("about");
	const article = given("article");
	return {
		...(speaker === null ? {} : { speaker }),
		...(about === null ? {} : { about }),
		...(article === null ? {} : { article: valueToArticle(article, answerer) }),
	};
}
