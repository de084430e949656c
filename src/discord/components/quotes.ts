import { refuseHaste } from "../haste.ts";
import { showQuotes } from "../quote-listing.ts";
import { replaceMessage, respond } from "../send.ts";
import type { Action } from "./action.ts";
import { isAsker } from "./asker.ts";
import { echoIn } from "./parts.ts";
import { pressToQuotes } from "./quotes-page.ts";
import { refuseStale } from "./stale.ts";

/**
 * A press on "Quotes", "Previous" or "Next". Who asked turns the page; anybody else gets theirs privately, so
 * that nobody's page is turned under their eyes.
 */
export const pressQuotes: Action = async (bot, press, interaction) => {
	const asked = pressToQuotes(press, bot.answerer());
	if (asked === null) return refuseStale(bot, interaction);
	if (await refuseHaste(bot, interaction)) return;
	const { components, notice } = showQuotes(bot, asked, echoIn(interaction.message));
	if (isAsker(interaction) && !notice) await replaceMessage(interaction, components);
	else await respond(interaction, components, { private: true });
};
