import { LRUCache } from "lru-cache";
import type { Article } from "../../article/article.ts";
import { isReading, type Reader } from "../../reading/reader.ts";
import { finishInSlices, later, type Steps } from "../../search/collections/steps.ts";
import { headingIndexSteps } from "../../search/headings/heading-index.ts";
import { type FormerIndex, type SearchIndex, searchIndexSteps } from "../../search/search-index.ts";
import type { Answerer, Question, UnknownArticle } from "../answer.ts";
import type { Work } from "../answering/question-answer.ts";
import { answerMessage, type Conversation } from "../conversation/conversation.ts";
import { explainAnswer } from "../evaluation/explanation.ts";
import { createQuoteListings } from "../quotes/quote-answers.ts";
import {
	createQuoteArchive,
	type QuoteArchive,
	quoteArchiveSteps,
} from "../quotes/quote-archive.ts";
import { completionSteps } from "../suggestions/completions.ts";
import { createSuggestions } from "../suggestions/suggestions.ts";
import { type KeptAnswerer, packAnswerer, unpackSteps } from "./packed-answerer.ts";

/** What an answerer is made with. */
interface AnswererOptions {
	/** Reads the passages that may answer; without one, questions are answered by words alone. */
	readonly reader?: Reader | null;
	/** What an answerer in another process has left. */
	readonly kept?: KeptAnswerer | null;
	/** Is told how many articles of all have been indexed. */
	onIndexed?(done: number, of: number): void;
	/** Lets whatever else waits go first; called every few milliseconds while articles are indexed. */
	pause?(): Promise<void>;
}

/** Reads the articles once and answers from them. Articles come in any order; the newest goes first. */
export async function createAnswerer(
	articles: readonly Article[],
	options: AnswererOptions = {},
): Promise<Answerer> {
	const { kept = null, pause = noPause } = options;
	const former = kept && (await finishInSlices(unpackSteps(kept), pause));
	return answererAfter(former, articles, options);
}

const noPause = async (): Promise<void> => undefined;

async function answererAfter(
	before: FormerIndex | null,
	articles: readonly Article[],
	{ reader = null, onIndexed, pause = noPause }: Omit<AnswererOptions, "kept">,
): Promise<Answerer> {
	const steps = answererSteps(before, articles, reader, onIndexed);
	const { search, ahead, ...answerer } = await finishInSlices(steps, pause);
	return {
		...answerer,
		readAhead: () => finishInSlices(ahead(), pause),
		pack: (keyOf) => packAnswerer(search, keyOf),
		async withArticles(others) {
			const next = await answererAfter(search, others, { reader, pause });
			// Somebody is served meanwhile, and nobody shall wait afterwards.
			await next.readAhead();
			return next;
		},
	};
}

function* answererSteps(
	before: FormerIndex | null,
	articles: readonly Article[],
	reader: Reader | null,
	onIndexed: AnswererOptions["onIndexed"],
): Steps<
	Omit<Answerer, "withArticles" | "readAhead" | "pack"> &
		Pick<Conversation, "search"> & { ahead(): Steps<void> }
> {
	const newestFirst = [...articles].sort((a, b) =>
		(b.published ?? "").localeCompare(a.published ?? ""),
	);
	const headings = yield* headingIndexSteps(newestFirst);
	const search = yield* searchIndexSteps(newestFirst, before, onIndexed);
	const allQuotes = later(() => quoteArchiveSteps(search));
	const conversation: Conversation = {
		articles: newestFirst,
		reader,
		archiveOf: keepArchives(search, allQuotes.value),
		search,
		headings,
		suggestions: createSuggestions(headings),
		answers: new LRUCache({ max: maxAnswers }),
	};
	const completions = later(() => completionSteps(newestFirst, headings));
	const workOn = async (question: Question): Promise<Work | UnknownArticle> => {
		const { article } = question;
		const index = article === undefined ? null : search.find(article);
		if (article === undefined || index) return answerMessage(question, conversation, index ?? null);
		const nearest = completions.value().findArticles(article, 3);
		return { kind: "unknownArticle", article, nearest: nearest.map(({ id }) => id) };
	};
	return {
		search,
		articles: newestFirst,
		async ask(question) {
			const done = await workOn(question);
			return "nearest" in done ? done : done.answer;
		},
		isReading: () => isReading(reader),
		async explain(question) {
			const done = await workOn(question);
			if ("nearest" in done) return done;
			const { answer, found, ranked } = done;
			return { answer, explanation: explainAnswer(answer, found, ranked) };
		},
		complete: (typed, options) => completions.value().complete(typed, options),
		findArticles: (typed, limit) => completions.value().findArticles(typed, limit),
		...createQuoteListings(conversation.archiveOf),
		*ahead() {
			yield* completions.readAhead();
			yield* search.readAhead();
			yield* headings.readAhead();
			yield* allQuotes.readAhead();
			yield* completions.value().readAhead();
			yield* allQuotes.value().alike.readAhead();
		},
	};
}

const maxAnswers = 500;

function keepArchives(search: SearchIndex, all: () => QuoteArchive): Conversation["archiveOf"] {
	const archives = new Map<string, QuoteArchive>();
	return (id) => {
		if (id === undefined) return all();
		const index = search.find(id);
		if (!index) return undefined;
		const known = archives.get(id) ?? createQuoteArchive(search, index);
		archives.set(id, known);
		return known;
	};
}
