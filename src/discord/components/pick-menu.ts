import { answerQuestion } from "../asking/answering.ts";
import { refuseWhenTooFast } from "../asking/cooldown-notice.ts";
import { audienceOf, present } from "../asking/present.ts";
import { refuseStale } from "../asking/stale-notice.ts";
import type { Action } from "../view/action.ts";
import { type ActionName, customIdToPress } from "../view/custom-id.ts";
import { textDisplay } from "../view/parts.ts";
import { articleByTag, tagOfText, tagOfTitle } from "../view/tags.ts";
import { pressContext } from "./context-button.ts";
import { pressQuotes } from "./quotes-buttons.ts";
import { pressSection } from "./section-button.ts";

/**
 * A choice from the menu under an answer: a question of the article is asked of it; what the row of buttons had no room
 * for is what that button would be.
 */
export const pressPick: Action = async (bot, press, interaction) => {
	const [chosen = press.place] = interaction.isStringSelectMenu() ? interaction.values : [];
	const other = customIdToPress(chosen);
	const action = other && leads[other.action];
	if (other && action) return action(bot, other, interaction);
	const article = articleByTag(press.article, bot.answerer());
	const heading = article?.sections
		.map((section) => section.heading ?? "")
		.find((each) => each !== "" && tagOfTitle(each) === chosen);
	if (!article || heading === undefined) return refuseStale(bot, interaction);
	if (await refuseWhenTooFast(bot, interaction)) return;
	const question = { text: heading, article: article.id };
	const audience = audienceOf(interaction);
	const options = { echo: true, audience };
	const changed = press.text !== tagOfText(article);
	const head = changed ? [textDisplay(bot.voice.discordWords.articleChanged)] : [];
	const { components } = await answerQuestion(bot, question, { ...options, head });
	await present(interaction, components, audience);
};

const leads: Partial<Record<ActionName, Action>> = {
	context: pressContext,
	section: pressSection,
	quotes: pressQuotes,
};
