import type { Answer, AnsweredQuote, Card } from "../../answer/answer.ts";
import { layOutReply, missNote } from "../../reply/layout.ts";
import { offeredIn } from "../../reply/offered.ts";
import type { Placed } from "../../reply/stretch.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import {
	type Audience,
	answerRows,
	maxSuggested,
	missRows,
	moreOf,
	type Subject,
} from "../view/answer-rows.ts";
import { showArticles } from "../view/article-list.ts";
import { budgetBeside } from "../view/message-size.ts";
import { type Components, textDisplay } from "../view/parts.ts";
import { mannerOf, renderReply } from "../view/render.ts";
import { shareLine } from "../view/share-line.ts";
import { type Around, withoutWhole } from "../view/views.ts";
import { followBack, maxOfSection, type WayBack } from "../view/way-back.ts";
import { explainAsking } from "./explain-asking.ts";
import { questionLine } from "./notices.ts";

/** An answer that a view leads back to, as it was shown: null where it is not there any more. */
export function showAgain(
	bot: SpeakingBot,
	way: WayBack,
	{ echo, audience }: Around,
): Components | null {
	const found = followBack(way, bot.answerer());
	if (found === null) return null;
	const changed = found.changed ? [textDisplay(bot.voice.discordWords.articleChanged)] : [];
	const subject = subjectOf(found.answer);
	return showAnswer(bot, found.answer, { head: [...echo, ...changed], subject, audience });
}

interface Shown {
	/** What stands above the answer. */
	readonly head: Components;
	readonly subject: Subject | null;
	readonly audience: Audience;
}

export function showAnswer(
	bot: SpeakingBot,
	answer: Answer,
	{ head, subject, audience }: Shown,
): Components {
	if (answer.card && !subject) return [...head, ...showCard(bot, answer.card, audience)];
	const questions = offeredIn(answer).slice(0, maxSuggested);
	const rowsFor = (offered: Subject | null) =>
		offered
			? answerRows(bot, offered, audience)
			: missRows(bot, { questions, nearest: answer.passages }, audience);
	const manner = mannerOf(bot, answer.question);
	const budget = budgetBeside([...head, ...shareLine(bot, null), ...rowsFor(subject)], manner);
	const reply = layOutReply(answer, budget, { maxOfSection });
	const rendered = renderReply(reply, manner);
	const found = rendered.length > 0 ? rendered : [textDisplay(bot.voice.words[missNote(answer)])];
	return [...head, ...found, ...rowsFor(subject && withoutWhole(subject, reply))];
}

/** The answers to the questions of one message, each below its question and with its share of the room. */
export function showSeveral(
	bot: SpeakingBot,
	answers: readonly Answer[],
	{ head, subject, audience }: Shown,
): Components {
	const nothing = { questions: [], nearest: [] };
	const rows = subject ? answerRows(bot, subject, audience) : missRows(bot, nothing, audience);
	const titles = answers.map(({ question }) => textDisplay(questionLine(question, bot.voice)));
	const manner = mannerOf(bot, "");
	const room = budgetBeside([...head, ...titles, ...shareLine(bot, null), ...rows], manner);
	const budget = { ...room, limit: Math.floor(room.limit / answers.length) };
	const parts = answers.flatMap((answer, at) => {
		// The buttons are those of one answer; so no question is offered that none would stand for.
		const each = { ...answer, suggestions: [] };
		const rendered = renderReply(layOutReply(each, budget, { maxOfSection }), manner);
		const note = textDisplay(bot.voice.words[missNote(answer)]);
		return [...titles.slice(at, at + 1), ...(rendered.length > 0 ? rendered : [note])];
	});
	return [...head, ...parts, ...rows];
}

/** A card that is about no one article: the list of them, or how to ask. */
function showCard(bot: SpeakingBot, card: Card, audience: Audience): Components {
	const { words, discordWords } = bot.voice;
	const { articles } = bot.answerer();
	switch (card.asked) {
		case "help":
			return [textDisplay(discordWords.help.join("\n")), ...answerRows(bot, null, audience)];
		case "greeting":
			return explainAsking(bot, audience);
		case "thanks":
			return [textDisplay(words.cards.thanks)];
		case "articles":
			return showArticles(bot, 0, audience);
		default: {
			const which = articles.length > 0 ? [textDisplay(words.cards.whichArticle)] : [];
			return [...which, ...showArticles(bot, 0, audience)];
		}
	}
}

/** What an answer is about: its first passage, or the one that its first quotation stands in. */
export function subjectOf(answer: Answer): Subject | null {
	const { status, kind, passages, quotes } = answer;
	const quoted = quotes[0] && placeOfQuote(quotes[0]);
	const placed = kind === "quotes" && quoted ? quoted : passages[0];
	const isOfNone = answer.card?.article === null;
	if (status === "unanswered" || placed === undefined || isOfNone) return null;
	const others = passages.filter((each) =>
		kind === "section"
			? each.section !== placed.section
			: each.passage.start !== placed.passage.start || each.article !== placed.article,
	);
	const isSection = kind === "section";
	return { placed, more: moreOf(others), radius: 1, offerSection: true, isSection };
}

function placeOfQuote({ article, section, quote }: AnsweredQuote): Placed | undefined {
	const start = quote.spans[0]?.start ?? -1;
	const passage = section.passages.find((each) => start >= each.start && start < each.end);
	return passage && { article, section, passage, highlight: null };
}
