import type { Action } from "../view/action.ts";
import { showArticles } from "../view/article-list.ts";
import { showPage } from "./show-view.ts";

/** "Previous" and "Next" under a page of `/articles`. */
export const pressArticles: Action = (bot, { place }, interaction) =>
	showPage(bot, interaction, ({ audience }) =>
		/^\d{1,6}$/.test(place) ? showArticles(bot, Number(place), audience) : null,
	);
