import type { Action } from "../view/action.ts";
import { findListed } from "../view/passage-place.ts";
import { viewMore } from "../view/views.ts";
import { showView } from "./show-view.ts";

/** "More": the next candidates. */
export const pressMore: Action = (bot, press, interaction) =>
	showView(bot, interaction, (around) => viewMore(bot, findListed(press, bot.answerer()), around));
