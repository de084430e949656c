import { refuseStrangers } from "../asking/managers.ts";
import { refuseStale } from "../asking/stale-notice.ts";
import { saveSettingsBy } from "../bot/store-port.ts";
import { replaceMessage } from "../sending/responses.ts";
import type { Action } from "../view/action.ts";
import { showSettings } from "../view/settings-card.ts";

/** "Apply" under what a file would change: it is set. What was looked at too long ago has to be brought again. */
export const pressImport: Action = async (bot, { place: key }, interaction) => {
	if (await refuseStrangers(bot, interaction)) return;
	const { kept } = bot;
	const brought = bot.imports.get(key);
	if (brought === undefined || kept === null) return refuseStale(bot, interaction);
	const outcome = await saveSettingsBy(interaction.user.id, kept, brought);
	const now = kept.store.settings(kept.server);
	const card = { channel: null, within: null, page: 0 };
	await replaceMessage(interaction, showSettings(bot, now, card, outcome));
};
