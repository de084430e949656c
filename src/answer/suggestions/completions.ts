import { firstNot } from "../../algorithms/binary-search.ts";
import { memoize } from "../../algorithms/memoize.ts";
import type { Article } from "../../article/article.ts";
import { eachSentence } from "../../article/sentences.ts";
import { finish, later, type Steps } from "../../search/collections/steps.ts";
import type { Heading, HeadingIndex } from "../../search/headings/heading-index.ts";
import { foldWord } from "../../search/language/tokens.ts";
import { fuzzyIndexSteps } from "../../search/spelling/fuzzy.ts";
import type { Answerer } from "../answer.ts";
import { isQuestion } from "./suggestions.ts";

/** Discord takes no longer choice. */
const maxChoiceLength = 100;

/** What is offered while somebody types. */
export type Completions = Pick<Answerer, "complete" | "findArticles"> & {
	/** Cuts the sentences that are offered last; who needs them sooner waits for it. */
	readAhead(): Steps<void>;
};

/** In steps, what is offered: titles by exact beginning, then by part, then fuzzily; key sentences last. */
export function* completionSteps(
	articles: readonly Article[],
	headings: HeadingIndex,
): Steps<Completions> {
	const byId = new Map(articles.map((article) => [article.id, article]));
	const openings = later(() => openingSteps(articles));
	const everything = yield* offerSteps(headings.all, openings.value);
	const offerOf = memoize((article: Article): Offer => {
		const own = later(() => openingSteps([article]));
		return finish(offerSteps(headings.ofArticle(article.id), own.value));
	}, maxOffers);
	const names = yield* fuzzyIndexSteps(articles, ({ headline, id }) => [headline ?? "", id], 0.4);
	return {
		complete(typed, { article, limit }) {
			const chosen = article === undefined ? undefined : byId.get(article);
			if (article !== undefined && !chosen) return [];
			const wanted = fold(typed);
			if (wanted !== "") return (chosen ? offerOf(chosen) : everything)(wanted, limit);
			const newest = chosen ?? articles[0];
			return newest ? offerOf(newest)("", limit) : [];
		},
		findArticles(typed, limit) {
			const wanted = typed.trim();
			if (wanted === "") return articles.slice(0, limit);
			const found = names(wanted, limit);
			return [...new Set([byId.get(wanted) ?? [], found].flat())].slice(0, limit);
		},
		readAhead: openings.readAhead,
	};
}

/** Of so many articles asked alone, what is offered is kept. */
const maxOffers = 500;

type Offer = (wanted: string, limit: number) => string[];

function* offerSteps(headings: readonly Heading[], openings: () => Choices): Steps<Offer> {
	const [asking, naming]: [string[], string[]] = [[], []];
	for (const heading of headings) {
		(isQuestion(heading) ? asking : naming).push(heading.title);
		yield heading.title.length / 10;
	}
	const questions = yield* choiceSteps(asking);
	const titles = yield* choiceSteps(naming);
	const both = Array.from(
		[questions, titles].flatMap(({ texts, folded }) =>
			texts.map((text, at) => ({ text, folded: folded[at] as string })),
		),
	);
	const fuzzy = yield* fuzzyIndexSteps(both, ({ folded }) => [folded], 0.45);
	return (wanted, limit) => {
		const listed = new Set<string>();
		const add = (texts: () => Iterable<string>): void => {
			if (listed.size >= limit) return;
			for (const text of texts()) {
				listed.add(text);
				if (listed.size >= limit) return;
			}
		};
		if (wanted === "") {
			add(() => questions.texts);
			add(() => titles.texts);
			return [...listed];
		}
		add(() => questions.holding(`\n${wanted}\n`));
		add(() => titles.holding(`\n${wanted}\n`));
		add(() => questions.holding(`\n${wanted}`));
		add(() => questions.holding(wanted));
		add(() => titles.holding(wanted));
		add(() => fuzzy(wanted, limit).map(({ text }) => text));
		add(() => openings().holding(wanted));
		return [...listed];
	};
}

/** Cutting sentences takes time, which somebody who types does not have: so many passages, of the newest articles. */
const maxOpenings = 2000;

function* openingSteps(articles: readonly Article[]): Steps<Choices> {
	const found: string[] = [];
	for (const article of articles) {
		if (found.length >= maxOpenings) break;
		found.push(...openingSentences(article).slice(0, maxOpenings - found.length));
		yield article.text.length;
	}
	return yield* choiceSteps(found);
}

/** The sentence that opens each passage and fits a choice whole. */
function openingSentences(article: Article): string[] {
	const passages = article.sections.flatMap((section) => section.passages);
	return passages.flatMap((passage) => {
		const [first] = eachSentence(article.text, passage);
		return first ? [first.text] : [];
	});
}

/** Texts that can be offered. */
interface Choices {
	readonly texts: readonly string[];
	/** Each as it is compared with what is typed. */
	readonly folded: readonly string[];
	/** Those that hold some letters, in their order; a line's end stands before and after each. */
	holding(wanted: string): Iterable<string>;
}

function* choiceSteps(all: readonly string[]): Steps<Choices> {
	const texts: string[] = [];
	const folded: string[] = [];
	const starts: number[] = [];
	let length = 0;
	for (const text of new Set(all)) {
		if (text.length > maxChoiceLength) continue;
		const letters = fold(text);
		texts.push(text);
		folded.push(letters);
		starts.push(length);
		length += letters.length + 1;
		yield 2 * text.length;
	}
	// To look through one long text is several times as fast as through each of ten thousands.
	const lines = `\n${folded.join("\n")}\n`;
	return {
		texts,
		folded,
		*holding(wanted) {
			for (let at = lines.indexOf(wanted); at >= 0; ) {
				// The line's end before a text counts as its own.
				const number = firstNot((each) => (starts[each] ?? length) <= at, texts.length) - 1;
				const text = texts[number];
				if (text !== undefined) yield text;
				const next = starts[number + 1];
				if (next === undefined) return;
				at = lines.indexOf(wanted, next);
			}
		},
	};
}

function fold(text: string): string {
	return text
		.split(/\s+/)
		.map(foldWord)
		.filter(Boolean)
		.join(" ")
		.replace(/[^\p{L}\p{N} ]/gu, "")
		.trim();
}
