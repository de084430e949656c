import { viewMore } from "../views.ts";
import type { Action } from "./action.ts";
import { findListed } from "./places.ts";
import { showView } from "./show-view.ts";

/** "More": the next candidates. */
export const pressMore: Action = (bot, press, interaction) =>
	showView(bot, interaction, (around) => viewMore(bot, findListed(press, bot.answerer()), around));
