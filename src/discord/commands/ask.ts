import { ApplicationCommandOptionType } from "discord.js";
import { answerQuestion } from "../asking/answering.ts";
import { refuseWhenTooFast } from "../asking/cooldown-notice.ts";
import { noteAnswer } from "../asking/corrected-answers.ts";
import { speakWithin } from "../asking/within-group.ts";
import { putOff, respond, respondToAll } from "../sending/responses.ts";
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

/** `/ask question article private`. */
export const ask: SlashCommand = {
	definition: {
		...naming(({ commands }) => commands.ask),
		options: [
			{
				type: ApplicationCommandOptionType.String,
				...naming(({ commands }) => commands.ask.options.question),
				required: true,
				autocomplete: true,
				max_length: 300,
			},
			articleOption(({ commands }) => commands.ask.options.article),
			privateOption(({ commands }) => commands.ask.options.private),
		],
	},

	async execute(bot, interaction) {
		if (await refuseWhenTooFast(bot, interaction)) return;
		const { options } = interaction;
		const text = options.getString("question", true);
		const { within, article } = readScope(options.getString("article"), bot.answerer());
		const chosen = options.getBoolean("private");
		const hidden = chosen ?? bot.place.settings.private;
		const audience = { asker: interaction.user.id, private: hidden };
		const question = { text, ...(article === null ? {} : { article }) };
		const asked = await speakWithin(bot, within, () => putOff(interaction, { private: hidden }));
		const { components, notice } = await answerQuestion(asked, question, {
			echo: true,
			audience,
			discreet: chosen === true,
		});
		if (hidden || notice) return respond(interaction, components, { private: true });
		const message = await respondToAll(interaction, components);
		if (message === null) return;
		const { channelId: channel, locale } = interaction;
		noteAnswer(bot, { message, channel, locale }, components);
	},

	async complete(bot, { options }) {
		const { name, value } = options.getFocused(true);
		const all = bot.answerer();
		if (name !== "question") return offerScopes(bot, all, value, all.findArticles);
		const { answerer, scope } = await narrowedTo(bot, options.getString("article"));
		return offerTexts(answerer.complete(value, { ...scope, limit: limits.choices }));
	},
};
