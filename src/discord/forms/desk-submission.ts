import { refuseStale } from "../asking/stale-notice.ts";
import { findPlaces, offerPlaces, showPlace } from "../desk/answer-places.ts";
import { closeWaiting, findWaiting, refuseBystanders } from "../desk/closing.ts";
import { respond } from "../sending/responses.ts";
import type { Form } from "../view/action.ts";
import { textDisplay } from "../view/parts.ts";

/** "Answered in…": an address, a title or words of where a question is answered; some are left to choose from. */
export const sendDesk: Form = async (bot, tag, interaction) => {
	const { kept, voice } = bot;
	const { closedAlready, nothingFound } = voice.discordWords.desk;
	if (kept === null) return refuseStale(bot, interaction);
	if (await refuseBystanders(bot, interaction)) return;
	const items = await findWaiting(bot, interaction, tag);
	const [leader] = items;
	if (leader === undefined || leader.closed) {
		return respond(interaction, [textDisplay(closedAlready)], { private: true });
	}
	const typed = interaction.fields.getTextInputValue("where").trim();
	const places = await findPlaces(bot.answerer(), leader.question, typed);
	const [only] = places;
	if (only === undefined) {
		return respond(interaction, [textDisplay(nothingFound)], { private: true });
	}
	if (only.kind === "page") {
		return closeWaiting(bot, interaction, items, showPlace(bot, only, interaction.user.id));
	}
	await respond(interaction, offerPlaces(places, tag, voice), { private: true });
};
