import { changeBy, managedArticles } from "../asking/bringing.ts";
import { replaceMessage } from "../sending/responses.ts";
import type { Action } from "../view/action.ts";
import { titleOf } from "../view/brought-card.ts";
import { textDisplay } from "../view/parts.ts";
import { tagOf } from "../view/tags.ts";

/** "Remove": an article that was added in this server answers no more. */
export const pressRemove: Action = async (bot, { article: tag }, interaction) => {
	const managed = await managedArticles(bot, interaction);
	if (managed === null) return;
	const { adding: words, insights } = bot.voice.discordWords;
	const article = bot.ownArticles.find(({ id }) => tagOf(id) === tag);
	const outcome = article
		? await managed.added.remove(managed.server, article.id, changeBy(interaction, article))
		: "unknown";
	const said = {
		removed: article ? words.removed(titleOf(article)) : "",
		unknown: words.notAddedHere,
		away: insights.away,
	}[outcome];
	await replaceMessage(interaction, [textDisplay(said)]);
};
