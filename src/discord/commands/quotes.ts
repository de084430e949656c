import { ApplicationCommandOptionType, type ChatInputCommandInteraction } from "discord.js";
import type { Answerer, QuoteRequest } from "../../answer/answer.ts";
import type { FilledGroup } from "../../article/article-groups.ts";
import { refuseWhenTooFast } from "../asking/cooldown-notice.ts";
import { showQuotes } from "../asking/quote-listing.ts";
import { speakWithin } from "../asking/within-group.ts";
import { putOff, respond } from "../sending/responses.ts";
import { limits } from "../view/limits.ts";
import { naming, type SlashCommand } from "./command.ts";
import {
	articleOption,
	narrowedTo,
	offerScopes,
	offerTexts,
	privateOption,
	readScope,
} from "./options.ts";

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
		const { request, within } = askedIn(interaction, bot.answerer());
		// A list of everybody is for looking around, not for the channel.
		const isBare = Object.keys(request).length === 0;
		const hidden =
			interaction.options.getBoolean("private") ?? (isBare || bot.place.settings.private);
		const audience = { asker: interaction.user.id, private: hidden };
		const speaking = await speakWithin(bot, within, () => putOff(interaction, audience));
		const { components, notice } = showQuotes(speaking, { page: 0, request, within }, audience);
		await respond(interaction, components, { private: hidden || notice });
	},

	async complete(bot, { options }) {
		const { name, value } = options.getFocused(true);
		const all = bot.answerer();
		if (name !== "speaker") return offerScopes(bot, all, value, all.findArticles);
		const { answerer, scope } = await narrowedTo(bot, options.getString("article"));
		return offerTexts(answerer.completeSpeaker(value, { ...scope, limit: limits.choices }));
	},
};

/** What was typed or chosen; an option of spaces alone counts as not given. */
function askedIn(
	{ options }: ChatInputCommandInteraction,
	answerer: Answerer,
): { readonly request: QuoteRequest; readonly within: FilledGroup | null } {
	const given = (name: string) => options.getString(name)?.trim() || null;
	const speaker = given("speaker");
	const about = given("about");
	const { article, within } = readScope(given("article"), answerer);
	const request = {
		...(speaker === null ? {} : { speaker }),
		...(about === null ? {} : { about }),
		...(article === null ? {} : { article }),
	};
	return { request, within };
}
