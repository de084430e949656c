import { LRUCache } from "lru-cache";
import type { Article } from "../article/article.ts";
import type { Reader } from "../reading/reader.ts";
import { finishInSlices, type Steps } from "../search/collections/steps.ts";
import { headingIndexSteps } from "../search/headings/heading-index.ts";
import { type SearchIndex, searchIndexSteps } from "../search/search-index.ts";
import type { Answerer, Question, UnknownArticle } from "./answer.ts";
import type { Work } from "./answering/question-answer.ts";
import { answerMessage, type Conversation } from "./conversation/conversation.ts";
import { explainAnswer } from "./evaluation/explanation.ts";
import { createQuoteListings } from "./quotes/quote-answers.ts";
import {
	createQuoteArchive,
	type QuoteArchive,
	quoteArchiveSteps,
} from "./quotes/quote-archive.ts";
import { completionSteps } from "./suggestions/completions.ts";
import { createSuggestions } from "./suggestions/suggestions.ts";

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
): Steps<Omit<Answerer, "withArticles"> & Pick<Conversation, "search">> {
	const newestFirst = [...articles].sort((a, b) =>
		(b.published ?? "").localeCompare(a.published ?? ""),
	);
	const headings = yield* headingIndexSteps(newestFirst);
	const search = yield* searchIndexSteps(newestFirst, before, onIndexed);
	const conversation: Conversation = {
		articles: newestFirst,
		reader,
		archiveOf: keepArchives(search, yield* quoteArchiveSteps(search)),
		search,
		headings,
		suggestions: createSuggestions(headings),
		answers: new LRUCache({ max: maxAnswers }),
	};
	const isReading = () => reader !== null && reader.state().kind !== "failed";
	const completions = yield* completionSteps(newestFirst, headings);
	const workOn = async (question: Question): Promise<Work | UnknownArticle> => {
		const { article } = question;
		const index = article === undefined ? null : search.find(article);
		if (article === undefined || index)
			return answerMessage(question, conversation, index ?? null, isReading);
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
		...createQuoteListings(conversation.archiveOf),
	};
}

const maxAnswers = 500;

function keepArchives(search: SearchIndex, all: QuoteArchive): Conversation["archiveOf"] {
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
