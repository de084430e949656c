import type { Answerer } from "../../answer/answer.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import { type Audience, maxSuggested, missRows, questionsOf } from "../view/answer-rows.ts";
import { type Components, textDisplay } from "../view/parts.ts";

/** Two lines on how to ask, and three questions, of three articles where there are so many. */
export function explainAsking(bot: SpeakingBot, audience: Audience): Components {
	const { words, discordWords } = bot.voice;
	const questions = exampleQuestions(bot.answerer());
	if (questions.length === 0) return [textDisplay(words.cards.noArticles)];
	const how = textDisplay(discordWords.howToAsk.join("\n"));
	return [how, ...missRows(bot, { questions, nearest: [] }, audience)];
}

function exampleQuestions({ articles, complete }: Answerer): string[] {
	const found = new Set<string>();
	for (const article of articles.slice(0, maxSuggested)) {
		const [question] = [
			...questionsOf(article),
			...complete("", { article: article.id, limit: 1 }),
		];
		if (question !== undefined) found.add(question);
	}
	for (const question of complete("", { limit: maxSuggested })) found.add(question);
	return [...found].slice(0, maxSuggested);
}
