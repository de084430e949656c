import { viewNearest } from "../views.ts";
import type { Action } from "./action.ts";
import { findListed } from "./places.ts";
import { showView } from "./show-view.ts";

/** "Nearest passages": what comes nearest to a question that the articles leave open. */
export const pressNearest: Action = (bot, press, interaction) =>
	showView(bot, interaction, (around) =>
		viewNearest(bot, findListed(press, bot.answerer()), around),
	);
