import type { Action } from "../view/action.ts";
import { showArticle } from "../view/article-card.ts";
import { articleByTag } from "../view/tags.ts";
import { showPage } from "./show-view.ts";

/** An article that was chosen from a page of `/articles`. */
export const pressOpen: Action = (bot, press, interaction) => {
	const [tag = press.place] = interaction.isStringSelectMenu() ? interaction.values : [];
	const article = articleByTag(tag, bot.answerer());
	return showPage(
		bot,
		interaction,
		({ audience }) => article && showArticle(bot, article, audience),
	);
};
