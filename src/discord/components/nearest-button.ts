import type { Action } from "../view/action.ts";
import { findListed } from "../view/passage-place.ts";
import { viewNearest } from "../view/views.ts";
import { showView } from "./show-view.ts";

/** "Nearest passages": what comes nearest to a question that the articles leave open. */
export const pressNearest: Action = (bot, press, interaction) =>
	showView(bot, interaction, (around) =>
		viewNearest(bot, findListed(press, bot.answerer()), around),
	);
