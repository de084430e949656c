import type {
	Answer,
	AnsweredQuote,
	Answerer,
	Card,
	Question,
	UnknownArticle,
} from "../../answer/answer.ts";
import { readFollowUp } from "../../answer/follow-up/follow-up.ts";
import { standsUnasked } from "../../answer/message/unasked.ts";
import { layOutReply, missNote } from "../../reply/layout.ts";
import { offeredIn } from "../../reply/offered.ts";
import type { Placed } from "../../reply/stretch.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import {
	type Audience,
	answerRows,
	missRows,
	moreOf,
	mostSuggested,
	questionsOf,
	type Subject,
} from "../view/answer-rows.ts";
import { showArticles } from "../view/article-list.ts";
import { escapeLine } from "../view/escape.ts";
import { shortenLabel } from "../view/limits.ts";
import { type Components, echoDisplay, textDisplay } from "../view/parts.ts";
import { budgetBeside, mannerOf, renderReply } from "../view/render.ts";
import { shareLine } from "../view/share-line.ts";
import { tagOfQuestion } from "../view/tags.ts";
import { type Around, withoutWhole } from "../view/views.ts";
import { voteButtons } from "../view/votes.ts";
import {
	followBack,
	mostLettersBack,
	mostOfSection,
	type WayBack,
	wayBackTo,
} from "../view/way-back.ts";
import type { Voice } from "../words/words.ts";

/** What a question gets: an answer for all to see, or a notice for the asker alone. */
export interface Answered {
	readonly components: Components;
	readonly notice: boolean;
}

/** What a question to the articles gets. */
export interface JudgedAnswer extends Answered {
	readonly certainty: Answer["certainty"];
}

/**
 * Answers a question. It waits for the reader at most, and not for long, so the three seconds that Discord gives are
 * kept without deferring.
 *
 * @param options.echo shows the question above the answer, where Discord itself does not
 * @param options.head stands between the question and the answer
 * @param options.near the passage that the question goes on from, if it is about an answer
 */
export async function answerQuestion(
	bot: SpeakingBot,
	question: Question,
	options: {
		readonly echo: boolean;
		readonly audience: Audience;
		readonly near?: Placed | null;
		readonly head?: Components;
		/** False for words that are nobody's question to the bot: they are not kept, nor voted on. */
		readonly kept?: boolean;
		/** True for what somebody wants nobody else to see: no people are told of it. */
		readonly discreet?: boolean;
		/** True for what nobody asked the bot: what does not stand by itself is neither shown nor kept. */
		readonly unasked?: boolean;
	},
): Promise<JudgedAnswer> {
	const begun = performance.now();
	const answerer = bot.answerer();
	const { near, kept = true } = options;
	const found = await answerer.ask(
		near
			? { ...question, near, article: near.article.id }
			: { ...question, ...goingOn(bot, question, options.audience) },
	);
	if (!("status" in found)) {
		const components = tellUnknownArticle(found, answerer, bot.voice);
		return { components, notice: true, certainty: "none" };
	}
	const { certainty } = found;
	if (options.unasked && !standsUnasked(found)) {
		return { components: [], notice: true, certainty };
	}
	// What nobody asked for is said in few words.
	const answer = options.unasked ? { ...found, passages: found.passages.slice(0, 1) } : found;
	await bot.turn();
	const echo = options.echo ? echoQuestion(question.text, bot.voice) : [];
	const { kind, status, further = [] } = answer;
	const all = [answer, ...further];
	// Whoever asks on goes on from the last answer.
	const last = all.findLast((each) => each.status === "answered") ?? answer;
	const subject = subjectOf(last);
	const votes = kept && subject ? voteButtons(bot, subject.placed, question.text) : [];
	const head = [...echo, ...(options.head ?? [])];
	const wayBack = wayBackTo(answer, mostLettersBack);
	const shown = { head, subject, audience: { ...options.audience, votes, wayBack } };
	const components =
		further.length > 0 ? showSeveral(bot, all, shown) : showAnswer(bot, answer, shown);
	// Thanks and greetings are no questions.
	for (const { card, ...each } of kept ? all : [])
		if (card === undefined) keep(bot, each, options.discreet ?? false);
	if (kept && subject) {
		const turn = { question: last.readAs ?? last.question, placed: subject.placed };
		bot.talk.turnTo(circleOf(bot, options.audience), { ...turn, asker: options.audience.asker });
	}
	bot.observer.answered({ kind, status, seconds: (performance.now() - begun) / 1000 });
	return { components, notice: false, certainty };
}

/**
 * What a question goes on from that replies to no answer: the last one that whoever asks has seen here, if it was
 * lately. Its article is likelier to be meant; where the question cannot be understood alone, in a thread and a direct
 * message whoever asked before, it is read after it.
 */
function goingOn(
	bot: SpeakingBot,
	{ text, article, after }: Question,
	audience: Audience,
): Pick<Question, "talkedAbout" | "after" | "near"> {
	const last =
		bot.talk.lastIn(circleOf(bot, audience)) ??
		bot.talk.lastIn(circleOf(bot, { ...audience, private: false }));
	if (!last) return {};
	const { placed, question } = last;
	const talkedAbout = placed.article.id;
	const isThere = bot.answerer().articles.includes(placed.article);
	const isOne = last.asker === audience.asker || bot.place.isOneTalk;
	if (article !== undefined || after !== undefined || !isThere || !isOne) return { talkedAbout };
	const { leans } = readFollowUp(text, { question, near: placed });
	return leans ? { talkedAbout, after: question, near: placed } : { talkedAbout };
}

/** Who sees an answer: what somebody asks privately is talked about with nobody else. */
function circleOf({ place }: SpeakingBot, { asker, private: hidden }: Audience): string {
	const here = place.conversation ?? "";
	return hidden ? `${here} ${asker}` : here;
}

/** Counts the question for the server that it was asked in; its people are told where nothing answers it. */
function keep(
	{ place, store, deskCalls }: SpeakingBot,
	{ question, status }: Pick<Answer, "question" | "status">,
	discreet: boolean,
): void {
	const { server, settings } = place;
	if (server === null) return;
	const tag = tagOfQuestion(question);
	const answered = status === "answered";
	const toPeople = !answered && !discreet && settings.desk !== null && /\p{L}/u.test(question);
	store?.asked({ server, question, tag, answered, toPeople });
	if (toPeople) deskCalls.call(server);
}

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

function showAnswer(
	bot: SpeakingBot,
	answer: Answer,
	{ head, subject, audience }: Shown,
): Components {
	if (answer.card && !subject) return [...head, ...showCard(bot, answer.card, audience)];
	const questions = offeredIn(answer).slice(0, mostSuggested);
	const rowsFor = (offered: Subject | null) =>
		offered
			? answerRows(bot, offered, audience)
			: missRows(bot, { questions, nearest: answer.passages }, audience);
	const manner = mannerOf(bot, answer.question);
	const budget = budgetBeside([...head, ...shareLine(bot, null), ...rowsFor(subject)], manner);
	const reply = layOutReply(answer, budget, { mostOfSection });
	const rendered = renderReply(reply, manner);
	const found = rendered.length > 0 ? rendered : [textDisplay(bot.voice.words[missNote(answer)])];
	return [...head, ...found, ...rowsFor(subject && withoutWhole(subject, reply))];
}

/** The answers to the questions of one message, each below its question and with its share of the room. */
function showSeveral(
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
		const rendered = renderReply(layOutReply(each, budget, { mostOfSection }), manner);
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
function subjectOf(answer: Answer): Subject | null {
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

/** Says in which channels the bot answers, where it does not. */
export function elsewhere({ place, voice }: SpeakingBot): Components[number] {
	const channels = place.settings.channels.slice(0, mostChannels).map((id) => `<#${id}>`);
	return textDisplay(voice.discordWords.askElsewhere(channels.join(", ")));
}

const mostChannels = 5;

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
	for (const article of articles.slice(0, mostSuggested)) {
		const [question] = [
			...questionsOf(article),
			...complete("", { article: article.id, limit: 1 }),
		];
		if (question !== undefined) found.add(question);
	}
	for (const question of complete("", { limit: mostSuggested })) found.add(question);
	return [...found].slice(0, mostSuggested);
}

export function echoQuestion(text: string, voice: Voice): Components {
	return escapeLine(text) === "" ? [] : [echoDisplay(questionLine(text, voice))];
}

function questionLine(text: string, { discordWords }: Voice): string {
	return `-# ${discordWords.asked} ${escapeLine(shortenLabel(text, longestEcho))}`;
}

const longestEcho = 300;
