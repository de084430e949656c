import type { Answer, Question } from "../../answer/answer.ts";
import { readFollowUp } from "../../answer/follow-up/follow-up.ts";
import { type Standing, standingOf } from "../../answer/message/unasked.ts";
import type { Placed } from "../../reply/stretch.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import type { Audience } from "../view/answer-rows.ts";
import type { Components } from "../view/parts.ts";
import { tagOfQuestion } from "../view/tags.ts";
import { voteButtons } from "../view/votes.ts";
import { maxLettersBack, wayBackTo } from "../view/way-back.ts";
import { echoQuestion, tellUnknownArticle } from "./notices.ts";
import { showAnswer, showSeveral, subjectOf } from "./show-answer.ts";

/** What a question gets: an answer for all to see, or a notice for the asker alone. */
export interface Answered {
	readonly components: Components;
	readonly notice: boolean;
}

/** What a question to the articles gets. */
export interface JudgedAnswer extends Answered {
	/** How it would stand without having been asked for. */
	readonly standing: Standing;
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
		/** For what nobody asked the bot, what may be given; what may not is neither shown nor kept. */
		readonly unasked?: readonly Standing[];
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
		return { components, notice: true, standing: null };
	}
	const standing = standingOf(found);
	if (options.unasked && !options.unasked.includes(standing)) {
		return { components: [], notice: true, standing };
	}
	const answer = options.unasked ? inFewWords(found, standing) : found;
	await bot.turn();
	const echo = options.echo ? echoQuestion(question.text, bot.voice) : [];
	const { kind, status, further = [] } = answer;
	const all = [answer, ...further];
	// Whoever asks on goes on from the last answer.
	const last = all.findLast((each) => each.status === "answered") ?? answer;
	const subject = subjectOf(last);
	const votes = kept && subject ? voteButtons(bot, subject.placed, wholeOf(last)) : [];
	const head = [...echo, ...(options.head ?? [])];
	const wayBack = wayBackTo(answer, maxLettersBack);
	const shown = { head, subject, audience: { ...options.audience, votes, wayBack } };
	const components =
		further.length > 0 ? showSeveral(bot, all, shown) : showAnswer(bot, answer, shown);
	// Thanks and greetings are no questions.
	for (const { card, ...each } of kept ? all : [])
		if (card === undefined) keep(bot, each, options.discreet ?? false);
	if (kept && subject) {
		const turn = { question: wholeOf(last), placed: subject.placed };
		bot.talk.turnTo(circleOf(bot, options.audience), { ...turn, asker: options.audience.asker });
	}
	bot.observer.answered({ kind, status, seconds: (performance.now() - begun) / 1000 });
	return { components, notice: false, standing };
}

/** What nobody asked for is said in few words; what is only likely says so. */
function inFewWords(answer: Answer, standing: Standing): Answer {
	const certainty = standing === "sure" ? "sure" : "unsure";
	return { ...answer, passages: answer.passages.slice(0, 1), certainty };
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
	const { isDependent } = readFollowUp(text, { question, near: placed });
	return isDependent ? { talkedAbout, after: question, near: placed } : { talkedAbout };
}

/** Who sees an answer: what somebody asks privately is talked about with nobody else. */
function circleOf({ place }: SpeakingBot, { asker, private: hidden }: Audience): string {
	const here = place.conversation ?? "";
	return hidden ? `${here} ${asker}` : here;
}

/** What is asked in words that can be understood alone: who reads "and in winter?" a day later does not know what it followed. */
function wholeOf({ question, readAs }: Pick<Answer, "question" | "readAs">): string {
	return readAs ?? question;
}

/** Counts the question for the server that it was asked in; its people are told where nothing answers it. */
function keep(
	{ place, store, deskCalls }: SpeakingBot,
	{ status, ...asked }: Pick<Answer, "question" | "readAs" | "status">,
	discreet: boolean,
): void {
	const { server, settings } = place;
	if (server === null) return;
	const question = wholeOf(asked);
	const tag = tagOfQuestion(question);
	const answered = status === "answered";
	const toPeople = !answered && !discreet && settings.desk !== null && /\p{L}/u.test(question);
	store?.asked({ server, question, tag, answered, toPeople });
	if (toPeople) deskCalls.call(server);
}
