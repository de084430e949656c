import { answerInsights } from "../asking/insights-request.ts";
import { refuseStrangers } from "../asking/managers.ts";
import { refuseStale } from "../asking/stale-notice.ts";
import { replaceMessage } from "../sending/responses.ts";
import type { Action } from "../view/action.ts";
import { readInsightsPress } from "../view/insights-card.ts";

/** A button of the card of `/insights`. */
export const pressInsights: Action = async (bot, { place }, interaction) => {
	if (await refuseStrangers(bot, interaction)) return;
	const press = readInsightsPress(place);
	if (press === null) return refuseStale(bot, interaction);
	await answerInsights(bot, interaction, press, (card) => replaceMessage(interaction, card));
};
