import { refuseWhenTooFast } from "../asking/cooldown-notice.ts";
import { respond } from "../sending/responses.ts";
import { type Listed, maxWordsLength, showArticles } from "../view/article-list.ts";
import { onOneLine } from "../view/tags.ts";
import { naming, type SlashCommand } from "./command.ts";
import { articleOption, offerScopes, readScope } from "./options.ts";

/** `/articles find`: all of them, those of a group, or those that some words find. */
export const articles: SlashCommand = {
	definition: {
		...naming(({ commands }) => commands.articles),
		options: [articleOption(({ commands }) => commands.articles.options.find)],
	},

	async execute(bot, interaction) {
		if (await refuseWhenTooFast(bot, interaction)) return;
		const { private: hidden } = bot.place.settings;
		const audience = { asker: interaction.user.id, private: hidden };
		const words = onOneLine(interaction.options.getString("find") ?? "").slice(0, maxWordsLength);
		const { within } = readScope(words, bot.answerer());
		const found: Listed = words === "" ? { by: "all" } : { by: "words", words };
		const listed: Listed = within === null ? found : { by: "group", group: within };
		await respond(interaction, showArticles(bot, 0, audience, listed), { private: hidden });
	},

	complete: (bot, { options }) =>
		offerScopes(bot, bot.answerer(), options.getFocused(), bot.answerer().findArticles),
};
