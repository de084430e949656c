import { refuseWhenTooFast } from "../asking/cooldown-notice.ts";
import { tellUnknownArticle } from "../asking/notices.ts";
import { respond } from "../sending/responses.ts";
import { showArticle } from "../view/article-card.ts";
import { valueToArticle } from "../view/tags.ts";
import { naming, type SlashCommand } from "./command.ts";
import { articleOption, offerArticles } from "./options.ts";

/** `/article name`. */
export const article: SlashCommand = {
	definition: {
		...naming(({ commands }) => commands.article),
		options: [articleOption(({ commands }) => commands.article.options.name, { required: true })],
	},

	async execute(bot, interaction) {
		if (await refuseWhenTooFast(bot, interaction)) return;
		const answerer = bot.answerer();
		const name = interaction.options.getString("name", true);
		const id = valueToArticle(name, answerer);
		const found = answerer.articles.find((each) => each.id === id);
		if (!found) {
			const nearest = answerer.findArticles(name, 3).map((each) => each.id);
			const unknown = { kind: "unknownArticle", article: name, nearest } as const;
			const notice = tellUnknownArticle(unknown, answerer, bot.voice);
			return respond(interaction, notice, { private: true });
		}
		const { private: hidden } = bot.place.settings;
		const audience = { asker: interaction.user.id, private: hidden };
		await respond(interaction, showArticle(bot, found, audience), { private: hidden });
	},

	complete: (bot, { options }) => offerArticles(bot.answerer(), options.getFocused()),
};
