import { refuseWhenTooFast } from "../asking/cooldown-notice.ts";
import { respond } from "../sending/send.ts";
import { showArticles } from "../view/article-list.ts";
import { naming, type SlashCommand } from "./command.ts";

/** `/articles`. */
export const articles: SlashCommand = {
	definition: naming(({ commands }) => commands.articles),

	async execute(bot, interaction) {
		if (await refuseWhenTooFast(bot, interaction)) return;
		const { private: hidden } = bot.place.settings;
		const audience = { asker: interaction.user.id, private: hidden };
		await respond(interaction, showArticles(bot, 0, audience), { private: hidden });
	},
};
