import type { Answerer } from "../../src/answer/answer.ts";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import type { Article } from "../../src/article/article.ts";
import { parseArticle } from "../../src/article/parsing/parse.ts";
import { misspell, seededRandom } from "../../tools/training/squad.ts";
import { type InventedArticle, inventArticles, markdownOf } from "./invented-corpus.ts";
import { createMiniSearch } from "./minisearch-index.ts";

// One measurement in a process of its own, so that its memory is its own:
//   node --expose-gc size-run.js verbatim|minisearch ARTICLES PASSAGES-EACH
// prints one line of JSON, a `SizeFigures`.

/**
 * Seconds, megabytes, milliseconds; null for what the contender does not have. Times are the processor's, of all
 * threads, so that other work on the machine does not count.
 */
export interface SizeFigures {
	/** Reading the articles' files, their quotations and speakers included. */
	readonly read: number | null;
	readonly index: number;
	/** What stays in memory, articles included, and the most that the process ever took. */
	readonly held: number;
	readonly peak: number;
	readonly all: Times;
	readonly allMisspelt: Times;
	readonly one: Times | null;
	/** What is offered while somebody types a question, and the quotes of a speaker about something. */
	readonly typing: Times | null;
	readonly quotes: Times | null;
	/** Of a hundred questions as typed, for how many the passage that they were made from came first. */
	readonly right: number;
}

export interface Times {
	readonly median: number;
	readonly p99: number;
}

interface Asked {
	readonly question: string;
	readonly article: string;
	readonly passage: string;
}

/** Gives the text of the passage that it finds first. */
type Finder = (question: string, article: string | null) => Promise<string | undefined>;

interface Prepared {
	readonly read: number | null;
	readonly index: number;
	readonly find: Finder;
	/** What only Verbatim has. */
	readonly answerer: Answerer | null;
}

const questionsAsked = 300;
/**
 * All questions are asked in so many rounds, or as many as fit into so many milliseconds; the calmest counts. The first
 * ones run on code that is still being compiled.
 */
const maxRounds = 12;
const timeForRounds = 20_000;
const [contender, articles = 0, passagesEach = 0] = process.argv
	.slice(2)
	.map((argument, place) => (place === 0 ? argument : Number(argument))) as [
	string,
	number,
	number,
];
const every = Math.max(1, Math.floor((articles * passagesEach) / questionsAsked));
const asked: Asked[] = [];
const prepared = contender === "minisearch" ? prepareMiniSearch() : await prepareVerbatim();
process.stdout.write(`${JSON.stringify(await measure(prepared))}\n`);

/** Keeps some questions of each article on the way by. */
function* invented(): Generator<readonly [string, InventedArticle]> {
	let number = 0;
	let passages = 0;
	for (const article of inventArticles(articles, passagesEach)) {
		const id = `a${number++}`;
		for (const one of article.questions) {
			if (passages++ % every === 0) asked.push({ ...one, article: id });
		}
		yield [id, article];
	}
}

async function prepareVerbatim(): Promise<Prepared> {
	const parsed: Article[] = [];
	let read = 0;
	for (const [id, article] of invented()) {
		const content = markdownOf(article);
		const began = processorTime();
		const result = parseArticle({ id, file: id, format: "markdown", content });
		read += processorTime() - began;
		if (result.ok) parsed.push(result.article);
	}
	const began = processorTime();
	const answerer = await createAnswerer(parsed);
	return {
		read: read / 1000,
		index: (processorTime() - began) / 1000,
		answerer,
		async find(question, article) {
			const answer = await answerer.ask({
				text: question,
				...(article === null ? {} : { article }),
			});
			return "passages" in answer ? answer.passages[0]?.passage.text : undefined;
		},
	};
}

function prepareMiniSearch(): Prepared {
	const passages: { id: number; text: string }[] = [];
	for (const [, { sections }] of invented()) {
		for (const text of sections.flatMap((section) => section.passages)) {
			passages.push({ id: passages.length, text });
		}
	}
	const began = processorTime();
	const search = createMiniSearch(passages);
	return {
		read: null,
		index: (processorTime() - began) / 1000,
		answerer: null,
		find: async (question) => passages[Number(search.search(question)[0]?.id)]?.text,
	};
}

async function measure({ read, index, find, answerer }: Prepared): Promise<SizeFigures> {
	const random = seededRandom(5);
	const misspelt = asked.map((one) => ({ ...one, question: misspell(one.question, random) }));
	const tried = asked.filter((_, number) => number % 3 === 0);
	let right = 0;
	for (const { question, passage } of tried) if ((await find(question, null)) === passage) right++;
	globalThis.gc?.();
	const { heapUsed, external } = process.memoryUsage();
	return {
		read,
		index,
		held: (heapUsed + external) / 1e6,
		all: await time(asked, ({ question }) => find(question, null)),
		allMisspelt: await time(misspelt, ({ question }) => find(question, null)),
		one: answerer && (await time(asked, ({ question, article }) => find(question, article))),
		typing: answerer && (await time(asked, ({ question }) => type(question, answerer))),
		quotes: answerer && (await time(quotesAskedFor(answerer), (one) => answerer.listQuotes(one))),
		peak: process.resourceUsage().maxRSS / 1e3,
		right: (100 * right) / tried.length,
	};
}

/** As Discord asks while a question is being typed: its first twelve letters. */
function type(question: string, answerer: Answerer): readonly string[] {
	return answerer.complete(question.slice(0, 12), { limit: 25 });
}

function quotesAskedFor(answerer: Answerer): { speaker: string; about: string }[] {
	const listing = answerer.listQuotes({});
	const speakers = listing.kind === "speakers" ? listing.speakers : [];
	return asked.flatMap(({ question }, number) => {
		const quoted = speakers[Math.floor((number * speakers.length) / asked.length)];
		const about = question.split(" ").at(-1) ?? "";
		return quoted ? [{ speaker: quoted.speaker.name, about }] : [];
	});
}

async function time<T>(questions: readonly T[], ask: (one: T) => unknown): Promise<Times> {
	const measured: number[][] = [];
	const end = processorTime() + timeForRounds;
	do {
		const times: number[] = [];
		for (const one of questions) {
			const began = processorTime();
			await ask(one);
			times.push(processorTime() - began);
		}
		measured.push(times.sort((a, b) => a - b));
	} while (measured.length < maxRounds && processorTime() < end);
	const best = (share: number): number =>
		Math.min(...measured.map((times) => times[Math.floor(times.length * share)] ?? 0));
	return { median: best(0.5), p99: best(0.99) };
}

/** Milliseconds that the process has worked so far. */
function processorTime(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}
