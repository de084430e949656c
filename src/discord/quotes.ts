import { type ButtonInteraction, type ChatInputCommandInteraction, MessageFlags } from "discord.js";
import type { QuoteRequest } from "../answer/answer.ts";
import type { Bot } from "./bot.ts";
import { quotesOptions } from "./commands.ts";
import { textDisplay } from "./components.ts";
import { refuseHaste } from "./haste.ts";
import { valueToArticle } from "./question-id.ts";
import { showQuotes } from "./quote-listing.ts";
import { customIdToQuotes } from "./quotes-id.ts";
import { replaceMessage, respond } from "./send.ts";

/** `/quotes speaker about article private`. */
export async function handleQuotes(
	bot: Bot,
	interaction: ChatInputCommandInteraction,
): Promise<void> {
	if (await refuseHaste(bot, interaction)) return;
	const request = requestIn(bot, interaction);
	const { components, notice } = showQuotes(bot, { page: 0, request });
	const hidden = interaction.options.getBoolean(quotesOptions.private) ?? false;
	await respond(interaction, components, { private: hidden || notice });
}

/**
 * A press on "Previous" or "Next". Who asked turns the page; anybody else gets theirs privately, so that
 * nobody's page is turned under their eyes.
 */
export async function handlePageButton(bot: Bot, interaction: ButtonInteraction): Promise<void> {
	const asked = customIdToQuotes(interaction.customId, bot.answerer());
	if (asked === null) {
		const notice = textDisplay(bot.voice.discordWords.staleQuotes);
		return respond(interaction, [notice], { private: true });
	}
	if (await refuseHaste(bot, interaction)) return;
	const { components, notice } = showQuotes(bot, asked);
	const { message, user } = interaction;
	const own =
		message.flags.has(MessageFlags.Ephemeral) || message.interactionMetadata?.user.id === user.id;
	if (own && !notice) await replaceMessage(interaction, components);
	else await respond(interaction, components, { private: true });
}

/** What was typed or chosen; an option of spaces alone counts as not given. */
function requestIn(bot: Bot, { options }: ChatInputCommandInteraction): QuoteRequest {
	const given = (name: string) => options.getString(name)?.trim() || null;
	const speaker = given(quotesOptions.speaker);
	const about = given(quotesOptions.about);
	const article = given(quotesOptions.article);
	return {
		...(speaker === null ? {} : { speaker }),
		...(about === null ? {} : { about }),
		...(article === null ? {} : { article: valueToArticle(article, bot.answerer()) }),
	};
}
