import { bring, managedArticles, tell } from "../asking/bringing.ts";
import type { Action } from "../view/action.ts";
import { tagOf } from "../view/tags.ts";

/** "Refresh" on an article that was added by its address: its page is read again. */
export const pressRefresh: Action = async (bot, { article: tag }, interaction) => {
	const managed = await managedArticles(bot, interaction);
	if (managed === null) return;
	const { added, server } = managed;
	const article = bot.ownArticles.find(({ id }) => tagOf(id) === tag);
	const address = article ? added.addressOf(server, article.id) : null;
	if (address === null) return tell(interaction, bot.voice.discordWords.adding.notAddedHere);
	await bring(bot, interaction, managed, async () => {
		const brought = await added.readPage(server, address);
		// Wherever the page has moved to, the article stays the one that it is.
		return brought.ok ? { ...brought, url: address } : brought;
	});
};
