import { replaceMessage } from "../sending/responses.ts";
import type { Action } from "../view/action.ts";
import { textDisplay } from "../view/parts.ts";

/** "Cancel": what was looked at is let go. */
export const pressCancel: Action = async (bot, { place: key }, interaction) => {
	bot.brought.delete(key);
	await replaceMessage(interaction, [textDisplay(bot.voice.discordWords.adding.cancelled)]);
};
