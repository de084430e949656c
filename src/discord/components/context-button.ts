import type { Action } from "../view/action.ts";
import { findNumbered } from "../view/passage-place.ts";
import { viewContext } from "../view/views.ts";
import { showView } from "./show-view.ts";

/** "In context": the passages before and after; "More context", more of them. */
export const pressContext: Action = (bot, press, interaction) =>
	showView(bot, interaction, (around) => {
		const { found, number } = findNumbered(press, bot.answerer());
		return found && viewContext(bot, found, number, around);
	});
