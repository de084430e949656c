import type { LRUCache } from "lru-cache";
import { isReading } from "../../reading/reader.ts";
import { askedNow } from "../../reading/spelled.ts";
import type { ArticleIndex } from "../../search/index/article-index.ts";
import { parseQuestion } from "../../search/query/question.ts";
import type { Answer, Question } from "../answer.ts";
import {
	type Asked,
	answerQuestion,
	type Sources,
	sameTitle,
	type Work,
} from "../answering/question-answer.ts";
import { cardAnswer } from "../cards/card-answer.ts";
import { meansAnything, readCardQuestion } from "../cards/card-question.ts";
import { namedArticle } from "../cards/named-article.ts";
import { type Before, readFollowUp } from "../follow-up/follow-up.ts";
import { questionsIn } from "../message/questions-in.ts";
import { findByWords } from "../passages/findings.ts";
import { createQuoteListings } from "../quotes/quote-answers.ts";
import { isQuestion } from "../suggestions/suggestions.ts";
import { askOn, type Plain } from "./ask-on.ts";

/** What goes on between questions and answers. */
export interface Conversation extends Sources {
	/** The last answers, by article and question, for what is asked after them. */
	readonly answers: LRUCache<string, Answer>;
}

/** Answers the questions of a message one after the other, each in the light of the one before. */
export async function answerMessage(
	message: Question,
	conversation: Conversation,
	only: ArticleIndex | null,
): Promise<Work> {
	const [text = message.text, ...others] = questionsIn(message.text);
	const since = askedNow();
	const answerOne = (question: Question) => converse({ ...question, since }, conversation, only);
	const first = await answerOne({ ...message, text });
	const readAs = first.answer.readAs ?? text;
	const told = readAs === message.text ? {} : { readAs };
	const answer: Answer = { ...first.answer, ...told, question: message.text };
	if (others.length === 0) return { ...first, answer };
	const further: Answer[] = [];
	let before = first.answer;
	for (const asked of others) {
		const next = { text: asked, ...goingOn(asked, before), ...scopeOf(message) };
		before = (await answerOne(next)).answer;
		further.push(before);
	}
	return { ...first, answer: { ...answer, question: text, further } };
}

/** The question before, for one of the same message that cannot be understood alone. */
function goingOn(text: string, before: Answer): Pick<Question, "after" | "near"> {
	const question = before.readAs ?? before.question;
	const [near] = before.status === "answered" ? before.passages : [];
	const { kind } = readFollowUp(text, { question, near: near ?? null });
	return kind === "own" ? {} : { after: question, ...(near ? { near } : {}) };
}

function scopeOf({ article, talkedAbout }: Question): Pick<Question, "article" | "talkedAbout"> {
	return {
		...(article === undefined ? {} : { article }),
		...(talkedAbout === undefined ? {} : { talkedAbout }),
	};
}

/** Answers a question in the light of what was said before it. */
async function converse(
	{ since, ...question }: Question & Pick<Asked, "since">,
	conversation: Conversation,
	only: ArticleIndex | null,
): Promise<Work> {
	const card = askedCard(question, conversation, only);
	if (card) return { answer: card, found: findByWords([]), ranked: [] };
	let last: Work | null = null;
	const plain: Plain = {
		async ask(asked) {
			last = await answerQuestion({ ...asked, since }, conversation, only);
			return last.answer;
		},
		listQuotes: createQuoteListings(conversation.archiveOf).listQuotes,
		isReading: () => isReading(conversation.reader),
	};
	const before = await saidBefore(question, conversation, plain);
	const answer = await (before ? askOn(plain, question, before) : plain.ask(question));
	const { article, after } = question;
	conversation.answers.set(answerKey(article, answer.readAs ?? question.text), answer);
	const { found, ranked } = last ?? { found: findByWords([]), ranked: [] };
	return { answer: after === undefined ? answer : { ...answer, after }, found, ranked };
}

/** What is asked of an article itself, or of the bot; null for a question for the articles' words, or for a heading. */
function askedCard(
	{ text, after, near, talkedAbout }: Question,
	{ articles, search, headings, suggestions }: Conversation,
	only: ArticleIndex | null,
): Answer | null {
	const ofName = namedArticle(text, only ? [only.article] : articles);
	const own = readCardQuestion(text);
	const asked = own ?? (ofName && readCardQuestion(ofName.text));
	// After another question "it" is what that was about, unless only an article can be meant.
	if (asked === null || (after !== undefined && meansAnything(text))) return null;
	const within: { article?: string } = only ? { article: only.article.id } : {};
	const [named] = headings.nearest(parseQuestion(text), { ...within, limit: 1 });
	if (named && named.similarity >= sameTitle && isQuestion(named.heading)) return null;
	const spokenOf = talkedAbout === undefined ? null : (search.find(talkedAbout)?.article ?? null);
	const [first, ...others] = only ? [only.article] : articles;
	const sole = first && others.length === 0 ? first : null;
	return cardAnswer(text, asked, {
		articles,
		meant: (own === null ? ofName?.article : near?.article) ?? sole ?? spokenOf,
		suggestions: suggestions.nearest([], within.article),
	});
}

/** What was said before a question: as it is told, else as the question before is answered; null for nothing. */
async function saidBefore(
	{ after, near, article, talkedAbout }: Question,
	{ answers }: Conversation,
	plain: Plain,
): Promise<Before | null> {
	if (after === undefined) return near ? { question: null, near } : null;
	const key = answerKey(article, after);
	const known = answers.get(key) ?? (near && answers.get(answerKey(undefined, after)));
	if (near && !known) return { question: after, near };
	const answer = known ?? (await plain.ask({ text: after, talkedAbout }));
	answers.set(key, answer);
	const [first] = answer.status === "answered" ? answer.passages : [];
	if (near && first?.passage !== near.passage) return { question: after, near };
	return { question: after, near: first ?? near ?? null };
}

function answerKey(article: string | undefined, question: string): string {
	return JSON.stringify([article ?? null, question]);
}
