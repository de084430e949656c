import { LRUCache } from "lru-cache";
import type { Article } from "../article/article.ts";
import type { Reader } from "../reading/reader.ts";
import { type ReadQuestion, toReadQuestion } from "../reading/spelled.ts";
import { finishInSlices, type Steps } from "../search/collections/steps.ts";
import {
	type HeadingIndex,
	type HeadingMatch,
	headingIndexSteps,
} from "../search/headings/heading-index.ts";
import type { ArticleIndex } from "../search/index/article-index.ts";
import { languageOf } from "../search/language/article-language.ts";
import { type ParsedQuestion, parseQuestion } from "../search/query/question.ts";
import { type Candidate, rankPassages } from "../search/ranking/rank.ts";
import { type SearchIndex, searchIndexSteps } from "../search/search-index.ts";
import type { Answer, Answerer, Question, UnknownArticle } from "./answer.ts";
import {
	decline,
	type Findings,
	passageAnswer,
	quotesAnswer,
	reportedAnswer,
	sectionAnswer,
} from "./answer-kinds.ts";
import { type Asked, askOn, type Plain } from "./ask-on.ts";
import { cardAnswer } from "./card-answer.ts";
import { meansAnything, readCardQuestion } from "./card-question.ts";
import { completionSteps } from "./completions.ts";
import { asksForAnother } from "./doubts.ts";
import { explainAnswer } from "./explanation.ts";
import { type FoundPassages, findByReading, findByWords, sure } from "./findings.ts";
import { type Before, readFollowUp } from "./follow-up.ts";
import { questionsIn } from "./questions-in.ts";
import { answerWithQuotes, createQuoteListings, type QuoteAnswer } from "./quote-answers.ts";
import { createQuoteArchive, type QuoteArchive, quoteArchiveSteps } from "./quote-archive.ts";
import { parseQuoteQuestion, type QuoteQuestion } from "./quote-question.ts";
import { orderByReading } from "./read-quotes.ts";
import { findTelling, seemsPerson } from "./reported-speech.ts";
import { preferAgreeing } from "./right-polarity.ts";
import { createSuggestions, isQuestion, type Suggestions } from "./suggestions.ts";
import { tellingWords } from "./topic-words.ts";

/**
 * A question this near to a heading asks for its section. A heading that is no question, and a headline, must be
 * nearly all of what is asked: "What is Istanbul home to?" does not ask for all of "Istanbul".
 */
const sameQuestion = 0.78;
const sameTitle = 0.93;

/** What an answerer is made with. */
interface AnswererOptions {
	/** Reads the passages that may answer; without one, questions are answered by words alone. */
	readonly reader?: Reader | null;
	/** Is told how many articles of all have been indexed. */
	onIndexed?(done: number, of: number): void;
	/** Lets whatever else waits go first; called every few milliseconds while articles are indexed. */
	pause?(): Promise<void>;
}

/** Reads the articles once and answers from them. Articles come in any order; the newest goes first. */
export function createAnswerer(
	articles: readonly Article[],
	options: AnswererOptions = {},
): Promise<Answerer> {
	return answererAfter(null, articles, options);
}

async function answererAfter(
	before: SearchIndex | null,
	articles: readonly Article[],
	{ reader = null, onIndexed, pause = async () => undefined }: AnswererOptions,
): Promise<Answerer> {
	const steps = answererSteps(before, articles, reader, onIndexed);
	const { search, ...answerer } = await finishInSlices(steps, pause);
	return {
		...answerer,
		withArticles: (others) => answererAfter(search, others, { reader, pause }),
	};
}

function* answererSteps(
	before: SearchIndex | null,
	articles: readonly Article[],
	reader: Reader | null,
	onIndexed: AnswererOptions["onIndexed"],
): Steps<Omit<Answerer, "withArticles"> & Pick<Core, "search">> {
	const newestFirst = [...articles].sort((a, b) =>
		(b.published ?? "").localeCompare(a.published ?? ""),
	);
	const topics = yield* headingIndexSteps(newestFirst);
	const search = yield* searchIndexSteps(newestFirst, before, onIndexed);
	const core: Core = {
		articles: newestFirst,
		reader,
		archiveOf: keepArchives(search, yield* quoteArchiveSteps(search)),
		search,
		topics,
		suggestions: createSuggestions(topics),
		answers: new LRUCache({ max: mostAnswers }),
	};
	const isReading = () => reader !== null && reader.state().kind !== "failed";
	const completions = yield* completionSteps(newestFirst, topics);
	const workOn = async (question: Question): Promise<Work | UnknownArticle> => {
		const { article } = question;
		const index = article === undefined ? null : core.search.find(article);
		if (article === undefined || index)
			return answerMessage(question, core, index ?? null, isReading);
		const nearest = completions.findArticles(article, 3).map(({ id }) => id);
		return { kind: "unknownArticle", article, nearest };
	};
	return {
		search,
		articles: newestFirst,
		async ask(question) {
			const done = await workOn(question);
			return "nearest" in done ? done : done.answer;
		},
		isReading,
		async explain(question) {
			const done = await workOn(question);
			if ("nearest" in done) return done;
			const { answer, found, ranked } = done;
			return { answer, explanation: explainAnswer(answer, found, ranked) };
		},
		...completions,
		...createQuoteListings(core.archiveOf),
	};
}

/** What every answer is made from. */
interface Core {
	readonly articles: readonly Article[];
	readonly reader: Reader | null;
	/** The quotations of one article, or of all; undefined for an article that is not there. */
	archiveOf(article: string | undefined): QuoteArchive | undefined;
	readonly search: SearchIndex;
	readonly topics: HeadingIndex;
	readonly suggestions: Suggestions;
	/** The last answers, by article and question, for what is asked after them. */
	readonly answers: LRUCache<string, Answer>;
}

const mostAnswers = 500;

function keepArchives(search: SearchIndex, all: QuoteArchive): Core["archiveOf"] {
	const archives = new Map<string, QuoteArchive>();
	return (id) => {
		if (id === undefined) return all;
		const index = search.find(id);
		if (!index) return undefined;
		const known = archives.get(id) ?? createQuoteArchive(search, index);
		archives.set(id, known);
		return known;
	};
}

/** An answer with what it was made from. */
interface Work {
	readonly answer: Answer;
	readonly found: FoundPassages;
	/** As search by words ranks them. */
	readonly ranked: readonly Candidate[];
}

/** Answers the questions of a message one after the other, each in the light of the one before. */
async function answerMessage(
	message: Question,
	core: Core,
	only: ArticleIndex | null,
	isReading: () => boolean,
): Promise<Work> {
	const [text = message.text, ...others] = questionsIn(message.text);
	const first = await converse({ ...message, text }, core, only, isReading);
	const readAs = first.answer.readAs ?? text;
	const told = readAs === message.text ? {} : { readAs };
	const answer: Answer = { ...first.answer, ...told, question: message.text };
	if (others.length === 0) return { ...first, answer };
	const further: Answer[] = [];
	let before = first.answer;
	for (const asked of others) {
		const next = { text: asked, ...goingOn(asked, before), ...scopeOf(message) };
		before = (await converse(next, core, only, isReading)).answer;
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
	question: Question,
	core: Core,
	only: ArticleIndex | null,
	isReading: () => boolean,
): Promise<Work> {
	const card = askedCard(question, core, only);
	if (card) return { answer: card, found: findByWords([]), ranked: [] };
	let last: Work | null = null;
	const plain: Plain = {
		async ask(asked) {
			last = await work(asked, core, only);
			return last.answer;
		},
		listQuotes: createQuoteListings(core.archiveOf).listQuotes,
		isReading,
	};
	const before = await saidBefore(question, core, plain);
	const answer = await (before ? askOn(plain, question, before) : plain.ask(question));
	const { article, after } = question;
	core.answers.set(answerKey(article, answer.readAs ?? question.text), answer);
	const { found, ranked } = last ?? { found: findByWords([]), ranked: [] };
	return { answer: after === undefined ? answer : { ...answer, after }, found, ranked };
}

/** What is asked of an article itself, or of the bot; null for a question for the articles' words, or for a heading. */
function askedCard(
	{ text, after, near, talkedAbout }: Question,
	{ articles, search, topics, suggestions }: Core,
	only: ArticleIndex | null,
): Answer | null {
	const asked = readCardQuestion(text);
	// After another question "it" is what that was about, unless only an article can be meant.
	if (asked === null || (after !== undefined && meansAnything(text))) return null;
	const within: { article?: string } = only ? { article: only.article.id } : {};
	const [named] = topics.nearest(parseQuestion(text), { ...within, limit: 1 });
	if (named && named.similarity >= sameTitle && isQuestion(named.topic)) return null;
	const spokenOf = talkedAbout === undefined ? null : (search.find(talkedAbout)?.article ?? null);
	const [first, ...others] = only ? [only.article] : articles;
	const sole = first && others.length === 0 ? first : null;
	return cardAnswer(text, asked, {
		articles,
		meant: near?.article ?? sole ?? spokenOf,
		suggestions: suggestions.nearest([], within.article),
	});
}

/** What was said before a question: as it is told, else as the question before is answered; null for nothing. */
async function saidBefore(
	{ after, near, article, talkedAbout }: Question,
	{ answers }: Core,
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

async function work(
	{ text, talkedAbout, followed = null }: Asked,
	core: Core,
	only: ArticleIndex | null,
): Promise<Work> {
	const question = parseQuestion(text);
	const whole = followed?.whole ?? text;
	const parsed = followed === null ? question : parseFollowUp(question, whole);
	const ranked = rank(parsed, core, only);
	const { reader, search } = core;
	const read =
		reader && toReadQuestion(whole, parsed, (word) => search.readWord(word, only ?? undefined));
	const articles = only ? [only.article] : core.articles;
	const found =
		reader && read && question.tokens.length > 0
			? await findByReading({ ...read, parsed }, ranked, {
					reader,
					articles,
					talkedAbout,
					near: followed?.near ?? null,
					news: followed?.news ?? [],
				})
			: findByWords(ranked, (followed?.near ?? null) !== null);
	const within: { article?: string } = only ? { article: only.article.id } : {};
	const named = core.topics.nearest(question, { ...within, limit: 12 });
	const suggestions = core.suggestions.nearest(named, within.article);
	const scope = articles.length === 1 ? "article" : "articles";
	const passages = preferAgreeing(text, found.passages);
	const findings: Findings = { ...found, passages, question: text, scope, suggestions };
	const best = named.find(
		(match) =>
			asksForSection(match) &&
			!asksForAnother(text, match.topic.title, languageOf(match.topic.article)),
	);
	// The section that was shown before is asked for something else.
	const isShown = best !== undefined && best.topic.section === followed?.near?.section;
	const answer =
		best && !isShown
			? sectionAnswer(findings, best, named)
			: await answerInWords({ question, read, ranked }, findings, core, within.article);
	return { answer, found, ranked };
}

/** Quotations where somebody's words are asked for, else the likeliest passage. */
async function answerInWords(
	{
		question,
		read,
		ranked,
	}: { question: ParsedQuestion; read: ReadQuestion | null } & Pick<Work, "ranked">,
	findings: Findings,
	{ reader, archiveOf }: Core,
	article: string | undefined,
): Promise<Answer> {
	const asked = parseQuoteQuestion(question);
	const archive = asked && archiveOf(article);
	if (!archive) return passageAnswer(findings);
	const quoted = answerWithQuotes(asked, archive);
	const isChoice = reader && read && asked.kind === "bySpeaker" && quoted.kind === "quotes";
	const chosen = isChoice
		? { ...quoted, quotes: await orderByReading(read, quoted.quotes, reader) }
		: quoted;
	return answerSpoken(asked, chosen, archive, findings, ranked);
}

/** The words of all that is asked, and the kind of thing that the follow-up asks for. */
function parseFollowUp(followUp: ParsedQuestion, whole: string): ParsedQuestion {
	const parsed = parseQuestion(whole);
	return followUp.askedFor === "thing" ? parsed : { ...parsed, askedFor: followUp.askedFor };
}

function asksForSection({ topic, similarity }: HeadingMatch): boolean {
	return similarity >= (isQuestion(topic) ? sameQuestion : sameTitle);
}

/**
 * Quotes answer where they fit surely, better than any passage, or stand in the best one. Where the speaker is not
 * quoted, what the article tells of their words does; a person of whom it tells none said nothing.
 */
function answerSpoken(
	asked: QuoteQuestion,
	quoted: QuoteAnswer,
	archive: QuoteArchive,
	findings: Findings,
	ranked: readonly Candidate[],
): Answer {
	const passage = passageAnswer(findings);
	if (quoted.kind === "quotes") {
		const { quotes, confidence } = quoted;
		const isBest = passage.quotes.some(({ quote }) => quote === quotes[0]?.quote);
		const surely = asked.kind !== "bySpeaker" || asked.surely;
		const fits = (surely && confidence >= sure) || isBest || confidence > passage.confidence;
		return fits ? quotesAnswer(findings, quotes, confidence) : passage;
	}
	if (asked.kind !== "bySpeaker" || !asked.surely) return passage;
	if (quoted.kind === "nothing")
		return isSpokenOf(asked.about, archive) ? passage : decline(passage);
	const told = findTelling(asked.speaker, asked.about, ranked, archive.readWord);
	const isAbsent = told.kind === "absent" && seemsPerson(asked.speaker, findings.question);
	if (isAbsent || told.kind === "silent") return decline(passage);
	return told.kind === "reported" ? reportedAnswer(passage, told.passage) : passage;
}

/** Whether the articles have a word of a topic at all, misspelt or not. */
function isSpokenOf(topic: string, { readWord }: QuoteArchive): boolean {
	return tellingWords(topic, "en").some((word) => readWord(word).length > 0);
}

function rank(question: ParsedQuestion, { search }: Core, only: ArticleIndex | null): Candidate[] {
	if (question.tokens.length === 0) return [];
	return rankPassages(only ? [search.matchOne(only, question)] : search.matchAll(question));
}
