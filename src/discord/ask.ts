import type { ChatInputCommandInteraction } from "discord.js";
import { answerQuestion } from "./answering.ts";
import type { Bot } from "./bot.ts";
import { askOptions } from "./commands.ts";
import { refuseHaste } from "./haste.ts";
import { valueToArticle } from "./question-id.ts";
import { respond } from "./send.ts";

/** `/ask question article private`. */
export async function handleAsk(bot: Bot, interaction: ChatInputCommandInteraction): Promise<void> {
	if (await refuseHaste(bot, interaction)) return;
	const { options } = interaction;
	const text = options.getString(askOptions.question, true);
	const article = options.getString(askOptions.article);
	const scope = article === null ? {} : { article: valueToArticle(article, bot.answerer()) };
	const { components, notice } = answerQuestion(bot, { text, ...scope }, { echo: true });
	const hidden = options.getBoolean(askOptions.private) ?? false;
	await respond(interaction, components, { private: hidden || notice });
}
