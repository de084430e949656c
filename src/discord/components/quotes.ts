import { refuseHaste } from "../haste.ts";
import { audienceOf, present } from "../present.ts";
import { showQuotes } from "../quote-listing.ts";
import { respond } from "../send.ts";
import type { Action } from "./action.ts";
import { echoIn } from "./parts.ts";
import { pressToQuotes } from "./quotes-page.ts";
import { refuseStale } from "./stale.ts";

/** "Quotes", "Previous" and "Next": a page of who said what. */
export const pressQuotes: Action = async (bot, press, interaction) => {
	const asked = pressToQuotes(press, bot.answerer());
	if (asked === null) return refuseStale(bot, interaction);
	if (await refuseHaste(bot, interaction)) return;
	const echo = echoIn(interaction.message);
	const { components, notice } = showQuotes(bot, asked, audienceOf(interaction), echo);
	if (notice) await respond(interaction, components, { private: true });
	else await present(interaction, components);
};
