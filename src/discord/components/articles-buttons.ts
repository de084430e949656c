import type { Action } from "../view/action.ts";
import { readListPress, showArticles } from "../view/article-list.ts";
import { showPage } from "./show-view.ts";

/** The buttons that turn the pages of `/articles`, and its menu of groups. */
export const pressArticles: Action = (bot, press, interaction) =>
	showPage(bot, interaction, ({ audience }) => {
		const [chosen] = interaction.isStringSelectMenu() ? interaction.values : [];
		const asked = readListPress(press, chosen, bot.answerer());
		return asked && showArticles(bot, asked.page, audience, asked.listed);
	});
