import { managedArticles, tell } from "../asking/bringing.ts";
import { forManagers } from "../asking/managers.ts";
import { respond } from "../sending/responses.ts";
import { titleOf } from "../view/brought-card.ts";
import { pressToCustomId } from "../view/custom-id.ts";
import { limits, shortenLabel } from "../view/limits.ts";
import { inRows, secondaryButton, textDisplay } from "../view/parts.ts";
import { articleToValue, onOneLine, tagOf, valueToArticle } from "../view/tags.ts";
import { naming, type SlashCommand } from "./command.ts";
import { articleOption } from "./options.ts";

/** `/remove article`: takes an article out that was added in this server, once that is pressed. */
export const remove: SlashCommand = {
	definition: {
		...naming(({ commands }) => commands.remove),
		...forManagers,
		options: [articleOption(({ commands }) => commands.remove.options.article, { required: true })],
	},
	anywhere: true,

	async execute(bot, interaction) {
		if ((await managedArticles(bot, interaction)) === null) return;
		const articles = bot.ownArticles;
		const wanted = valueToArticle(interaction.options.getString("article", true), { articles });
		const article = articles.find(({ id }) => id === wanted);
		const { adding: words, labels } = bot.voice.discordWords;
		if (article === undefined) return tell(interaction, words.notAddedHere);
		const sure = pressToCustomId({ action: "remove", article: tagOf(article.id) }) ?? "";
		const cancel = pressToCustomId({ action: "cancel" }) ?? "";
		const card = [
			textDisplay(words.removeWhat(titleOf(article))),
			...inRows([secondaryButton(labels.remove, sure), secondaryButton(labels.cancel, cancel)]),
		];
		await respond(interaction, card, { private: true });
	},

	complete(bot, { options }) {
		const typed = onOneLine(options.getFocused()).toLowerCase();
		const named = bot.ownArticles.map(({ id, headline }) => ({
			name: shortenLabel(headline ?? "", limits.choice) || shortenLabel(id, limits.choice),
			value: articleToValue(id),
		}));
		return named.filter(({ name }) => name.toLowerCase().includes(typed)).slice(0, limits.choices);
	},
};
