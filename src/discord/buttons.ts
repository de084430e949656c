import { type ButtonInteraction, MessageFlags } from "discord.js";
import { answerQuestion } from "./answering.ts";
import type { Bot } from "./bot.ts";
import { textDisplay } from "./components.ts";
import { refuseHaste } from "./haste.ts";
import { customIdToQuestion } from "./question-id.ts";
import { respond } from "./send.ts";

/** A press on a question asks it; the answer is as private as the message that the button is on. */
export async function handleButton(bot: Bot, interaction: ButtonInteraction): Promise<void> {
	const text = customIdToQuestion(interaction.customId, bot.answerer());
	if (text === null) {
		const notice = textDisplay(bot.voice.discordWords.staleButton);
		return respond(interaction, [notice], { private: true });
	}
	if (await refuseHaste(bot, interaction)) return;
	const { components, notice } = answerQuestion(bot, { text }, { echo: true });
	const hidden = interaction.message.flags.has(MessageFlags.Ephemeral);
	await respond(interaction, components, { private: hidden || notice });
}
