import { refuseStrangers } from "../asking/managers.ts";
import { refuseStale } from "../asking/stale-notice.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import { type ServerSettings, saveSettingsBy } from "../bot/store-port.ts";
import { postQuietly } from "../sending/message-requests.ts";
import { explainRefusal } from "../sending/refusals.ts";
import { replaceMessage } from "../sending/responses.ts";
import type { Action, ComponentInteraction } from "../view/action.ts";
import { deskChoices, showDeskSettings } from "../view/desk-settings-card.ts";
import { textDisplay } from "../view/parts.ts";
import { tellOutcome } from "../view/settings-summary.ts";

/** A channel or a role was chosen on the card of `/settings desk`. A channel is chosen once something could be said in it. */
export const pressDeskset: Action = async (bot, press, interaction) => {
	if (await refuseStrangers(bot, interaction)) return;
	const { kept, voice } = bot;
	const { server, settings } = bot.place;
	const { desk } = voice.discordWords;
	const choice = deskChoices.find((each) => each === press.place);
	const [value = null] = interaction.isButton() ? [] : interaction.values;
	// The role of everybody has the server's id.
	const makesSense = value === null || (/^\d{17,20}$/.test(value) && value !== server);
	if (choice === undefined || !makesSense || kept === null) return refuseStale(bot, interaction);
	const isNew = choice === "channel" && value !== null && value !== settings.desk;
	if (isNew && !(await greet(bot, interaction, value))) {
		const note = desk.cannotWrite(`<#${value}>`);
		return replaceMessage(interaction, showDeskSettings(bot, settings, note));
	}
	const changed: ServerSettings =
		choice === "channel" ? { ...settings, desk: value } : { ...settings, deskRole: value };
	const outcome = await saveSettingsBy(interaction.user.id, kept, changed);
	bot.deskCalls.call(kept.server);
	const note = tellOutcome(outcome, voice);
	const now = kept.store.settings(kept.server);
	await replaceMessage(interaction, showDeskSettings(bot, now, note));
};

/** Says in a channel what it is for from now on; false where Discord does not let the bot. */
async function greet(
	{ log, voice }: SpeakingBot,
	{ client }: ComponentInteraction,
	channel: string,
): Promise<boolean> {
	try {
		await postQuietly(client, channel, [textDisplay(voice.discordWords.desk.hello)]);
		return true;
	} catch (error) {
		const refused = explainRefusal(error);
		if (refused === null) throw error;
		log.warn("A channel for questions was chosen that the bot cannot use.", { channel, refused });
		return false;
	}
}
