import type { Action } from "../view/action.ts";
import { findNumbered } from "../view/passage-place.ts";
import { viewSection } from "../view/views.ts";
import { showView } from "./show-view.ts";

/** "Whole section": the section of the passage, a page at a time where it is long. */
export const pressSection: Action = (bot, press, interaction) =>
	showView(bot, interaction, (around) => {
		const { found, number } = findNumbered(press, bot.answerer());
		return found && viewSection(bot, found, number, around);
	});
