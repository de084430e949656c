import { ApplicationCommandType } from "discord.js";
import { answerQuestion } from "../asking/answering.ts";
import { refuseWhenTooFast } from "../asking/cooldown-notice.ts";
import { wordsIn } from "../asking/question-text.ts";
import { respond } from "../sending/responses.ts";
import { textDisplay } from "../view/parts.ts";
import { localized } from "../words/voices.ts";
import type { MessageCommand } from "./command.ts";

const name = localized(({ commands }) => commands.find);

/** "Find in the articles" on a message: the answer to it, for the asker alone. */
export const find: MessageCommand = {
	definition: {
		type: ApplicationCommandType.Message,
		name: name.english,
		name_localizations: name.localizations,
	},

	async execute(bot, interaction) {
		if (await refuseWhenTooFast(bot, interaction)) return;
		const text = wordsIn(interaction.targetMessage);
		const audience = { asker: interaction.user.id, private: true };
		const components =
			text === ""
				? [textDisplay(bot.voice.discordWords.nothingInMessage)]
				: (await answerQuestion(bot, { text }, { echo: true, audience, kept: false })).components;
		await respond(interaction, components, { private: true });
	},
};
