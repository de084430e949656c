import { TextInputStyle } from "discord.js";
import { refuseStale } from "../asking/stale-notice.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import { readPlace, showPlace } from "../desk/answer-places.ts";
import { articleDraft } from "../desk/article-draft.ts";
import { closeWaiting, findWaiting, refuseBystanders } from "../desk/closing.ts";
import { readDeskPlace } from "../desk/question-card.ts";
import { respond, respondWithFile, showForm } from "../sending/responses.ts";
import type { Action, ComponentInteraction } from "../view/action.ts";
import { formToCustomId } from "../view/custom-id.ts";
import { textForm } from "../view/forms.ts";
import { textDisplay } from "../view/parts.ts";

/** A button of a question that nobody could answer, or a choice of what answers it. */
export const pressDesk: Action = async (bot, press, interaction) => {
	const read = readDeskPlace(press.place);
	const { kept } = bot;
	if (read === null || kept === null) return refuseStale(bot, interaction);
	if (await refuseBystanders(bot, interaction)) return;
	const { button, tag } = read;
	if (button === "answered") return askWhere(bot, interaction, tag);
	const items = await findWaiting(bot, interaction, tag);
	const [leader] = items;
	if (leader === undefined || leader.closed) {
		const { closedAlready } = bot.voice.discordWords.desk;
		return respond(interaction, [textDisplay(closedAlready)], { private: true });
	}
	if (button === "write") {
		const note = bot.voice.discordWords.desk.writeHow;
		return respondWithFile(interaction, { ...articleDraft(items), note });
	}
	if (button === "dismiss") {
		const { dismissed } = bot.voice.discordWords.desk;
		const outcome = [textDisplay(`-# ${dismissed(`<@${interaction.user.id}>`)}`)];
		return closeWaiting(bot, interaction, items, outcome);
	}
	const [value = ""] = interaction.isStringSelectMenu() ? interaction.values : [];
	const found = readPlace(value, bot.answerer());
	if (found === null) return refuseStale(bot, interaction);
	await closeWaiting(bot, interaction, items, showPlace(bot, found, interaction.user.id));
};

function askWhere(
	{ voice }: SpeakingBot,
	interaction: ComponentInteraction,
	tag: string,
): Promise<void> {
	const { formTitle, formField, formHint } = voice.discordWords.desk;
	const field = {
		name: "where",
		label: formField,
		hint: formHint,
		style: TextInputStyle.Short,
		longest: 300,
		value: "",
	};
	return showForm(interaction, textForm(formToCustomId("desk", tag), formTitle, [field]));
}
