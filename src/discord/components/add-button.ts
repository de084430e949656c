import { changeBy, managedArticles } from "../asking/bringing.ts";
import { saveSettingsBy } from "../bot/store-port.ts";
import { replaceMessage } from "../sending/responses.ts";
import type { Action } from "../view/action.ts";
import { titleOf } from "../view/brought-card.ts";
import { textDisplay } from "../view/parts.ts";

/** "Add" under what was understood of an article: the server is answered from it too. */
export const pressAdd: Action = async (bot, { place: key }, interaction) => {
	const managed = await managedArticles(bot, interaction);
	if (managed === null) return;
	const { added, server } = managed;
	const { adding: words, insights } = bot.voice.discordWords;
	const brought = bot.brought.get(key);
	if (brought === undefined || brought.server !== server) {
		return replaceMessage(interaction, [textDisplay(words.tooOld)]);
	}
	const title = titleOf(brought.article);
	const { adding, id } = await added.add(server, brought, changeBy(interaction, brought.article));
	if (adding === "added" || adding === "replaced") bot.brought.delete(key);
	if (adding === "added") await choose(bot, interaction.user.id, server, id);
	const said = {
		added: words.added(title),
		replaced: words.replaced(title),
		full: words.full,
		away: insights.away,
	}[adding];
	await replaceMessage(interaction, [textDisplay(said)]);
};

/** Where only chosen articles answer, whoever adds one chooses it. */
async function choose(
	{ store, place }: Parameters<Action>[0],
	person: string,
	server: string,
	id: string,
): Promise<void> {
	const { settings } = place;
	if (store === null || settings.articles.length === 0) return;
	const articles = [...settings.articles, id];
	await saveSettingsBy(person, { store, server }, { ...settings, articles });
}
