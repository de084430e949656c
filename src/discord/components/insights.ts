import { answerInsights } from "../insights.ts";
import { readInsightsPress } from "../insights-card.ts";
import { refuseOthers } from "../managers.ts";
import { replaceMessage } from "../send.ts";
import type { Action } from "./action.ts";
import { refuseStale } from "./stale.ts";

/** A button of the card of `/insights`. */
export const pressInsights: Action = async (bot, { place }, interaction) => {
	if (await refuseOthers(bot, interaction)) return;
	const press = readInsightsPress(place);
	if (press === null) return refuseStale(bot, interaction);
	await answerInsights(bot, interaction, press, (card) => replaceMessage(interaction, card));
};
