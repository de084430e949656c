import { answerQuestion } from "../asking/answering.ts";
import { refuseWhenTooFast } from "../asking/cooldown-notice.ts";
import { audienceOf, present } from "../asking/present.ts";
import { refuseStale } from "../asking/stale-notice.ts";
import type { Action } from "../view/action.ts";
import { textDisplay } from "../view/parts.ts";
import { articleByTag, tagOfText, tagOfTitle } from "../view/tags.ts";

/** "This article also answers": the question that was chosen, asked of the article. */
export const pressPick: Action = async (bot, press, interaction) => {
	const article = articleByTag(press.article, bot.answerer());
	const [chosen] = interaction.isStringSelectMenu() ? interaction.values : [press.place];
	const heading = article?.sections
		.map((section) => section.heading ?? "")
		.find((each) => each !== "" && tagOfTitle(each) === chosen);
	if (!article || heading === undefined) return refuseStale(bot, interaction);
	if (await refuseWhenTooFast(bot, interaction)) return;
	const question = { text: heading, article: article.id };
	const options = { echo: true, audience: audienceOf(interaction) };
	const changed = press.text !== tagOfText(article);
	const head = changed ? [textDisplay(bot.voice.discordWords.articleChanged)] : [];
	const { components } = await answerQuestion(bot, question, { ...options, head });
	await present(interaction, components);
};
