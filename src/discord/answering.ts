import type { Answerer, Question, UnknownArticle } from "../answer/answer.ts";
import { layOutReply } from "../reply/layout.ts";
import type { SpeakingBot } from "./bot.ts";
import { type Components, echoDisplay, questionButtons, textDisplay } from "./components/parts.ts";
import { escapeLine } from "./escape.ts";
import { shortenLabel } from "./limits.ts";
import { budgetBeside, renderReply } from "./render.ts";
import type { Voice } from "./words/words.ts";

/** What a question gets: an answer for all to see, or a notice for the asker alone. */
export interface Answered {
	readonly components: Components;
	readonly notice: boolean;
}

/**
 * Answers a question. It never waits for anything and takes milliseconds, so the three seconds that
 * Discord gives are kept without deferring.
 *
 * @param options.echo shows the question above the answer, where Discord itself does not
 */
export function answerQuestion(
	bot: SpeakingBot,
	question: Question,
	options: { readonly echo: boolean },
): Answered {
	const answerer = bot.answerer();
	const answer = answerer.ask(question);
	if (!("status" in answer)) {
		return { components: tellUnknownArticle(answer, answerer, bot.voice), notice: true };
	}
	const echo = options.echo ? echoQuestion(question.text, bot.voice) : [];
	const reply = layOutReply(answer, budgetBeside(echo, bot.voice));
	const rendered = renderReply(reply, bot.voice);
	const found = rendered.length > 0 ? rendered : [textDisplay(bot.voice.words.notAnswered)];
	return { components: [...echo, ...found], notice: false };
}

export function tellUnknownArticle(
	{ nearest }: UnknownArticle,
	answerer: Answerer,
	voice: Voice,
): Components {
	const names = nearest.map((id) => {
		const article = answerer.articles.find((each) => each.id === id);
		return article?.headline ?? id;
	});
	return listAlike(voice.discordWords.unknownArticle, names, voice);
}

/** Says that there is no such thing, and names up to three that sound alike. */
export function listAlike(
	sentence: string,
	names: readonly string[],
	{ discordWords }: Voice,
): Components {
	const lines = names.slice(0, 3).map((name) => `- ${escapeLine(shortenLabel(name, longestEcho))}`);
	const alike = lines.length > 0 ? [discordWords.didYouMean, ...lines] : [];
	return [textDisplay([sentence, ...alike].join("\n"))];
}

/** Two lines on how to ask, and three questions that the articles answer. */
export function explainAsking(bot: SpeakingBot): Components {
	const { howToAsk, noArticles } = bot.voice.discordWords;
	const examples = bot.answerer().complete("", { limit: 3 });
	if (examples.length === 0) return [textDisplay(noArticles)];
	return [textDisplay(howToAsk.join("\n")), ...questionButtons(examples)];
}

function echoQuestion(text: string, { discordWords }: Voice): Components {
	const question = escapeLine(shortenLabel(text, longestEcho));
	return question === "" ? [] : [echoDisplay(`-# ${discordWords.asked} ${question}`)];
}

const longestEcho = 300;
