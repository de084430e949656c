import { MessageFlags } from "discord.js";
import { answerQuestion } from "../asking/answering.ts";
import { refuseWhenTooFast } from "../asking/cooldown-notice.ts";
import { refuseStale } from "../asking/stale-notice.ts";
import { respond } from "../sending/responses.ts";
import type { Action } from "../view/action.ts";
import { articleByTag, titleAtPlace } from "../view/tags.ts";

/**
 * A press on a question asks it; the answer is as private as the message that the button is on, and for who pressed
 * alone where the server has set answers so.
 */
export const pressAsk: Action = async (bot, { place, article }, interaction) => {
	const text = titleAtPlace(place, article, bot.answerer());
	if (text === null) return refuseStale(bot, interaction);
	if (await refuseWhenTooFast(bot, interaction)) return;
	const { settings } = bot.place;
	const hidden = settings.private || interaction.message.flags.has(MessageFlags.Ephemeral);
	const audience = { asker: interaction.user.id, private: hidden };
	const of = articleByTag(article, bot.answerer());
	const question = of === null ? { text } : { text, article: of.id };
	const { components, notice } = await answerQuestion(bot, question, { echo: true, audience });
	await respond(interaction, components, { private: hidden || notice });
};
