import { showAgain } from "../asking/show-answer.ts";
import type { Action } from "../view/action.ts";
import { showView } from "./show-view.ts";

/** "Back": from a view to the answer that it is of, as it was shown. */
export const pressBack: Action = (bot, press, interaction) =>
	showView(bot, interaction, (around) => showAgain(bot, press, around));
