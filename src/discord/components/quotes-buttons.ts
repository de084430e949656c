import { refuseWhenTooFast } from "../asking/cooldown-notice.ts";
import { audienceOf, audienceOfView, echoOfReplied, present } from "../asking/present.ts";
import { showQuotes } from "../asking/quote-listing.ts";
import { refuseStale } from "../asking/stale-notice.ts";
import { speakWithin } from "../asking/within-group.ts";
import { putOff, putOffReplacing, respond } from "../sending/responses.ts";
import type { Action } from "../view/action.ts";
import { echoIn } from "../view/parts.ts";
import { pressToQuotes } from "../view/quotes-page.ts";

/** "Quotes", "Previous" and "Next": a page of who said what. */
export const pressQuotes: Action = async (bot, press, interaction) => {
	const asked = pressToQuotes(press, bot.answerer());
	if (asked === null) return refuseStale(bot, interaction);
	if (await refuseWhenTooFast(bot, interaction)) return;
	// The first page is what an answer leads to; the others are turned to.
	const audience = asked.page === 0 ? audienceOfView(interaction) : audienceOf(interaction);
	const replied = await echoOfReplied(bot, interaction, audience);
	const echo = replied.length > 0 ? replied : echoIn(interaction.message.components);
	const speaking = await speakWithin(bot, asked.within, () =>
		audience.inPlace ? putOffReplacing(interaction) : putOff(interaction, { private: true }),
	);
	const { components, notice } = showQuotes(speaking, asked, audience, echo);
	if (notice) await respond(interaction, components, { private: true });
	else await present(interaction, components, audience);
};
