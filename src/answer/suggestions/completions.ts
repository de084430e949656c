import type { Article } from "../../article/article.ts";
import { eachSentence } from "../../article/sentences.ts";
import { groupBy } from "../../search/collections/group-by.ts";
import { finish, type Steps } from "../../search/collections/steps.ts";
import type { Heading, HeadingIndex } from "../../search/headings/heading-index.ts";
import { foldWord } from "../../search/language/tokens.ts";
import { fuzzyIndexSteps } from "../../search/spelling/fuzzy.ts";
import type { Answerer } from "../answer.ts";
import { isQuestion } from "./suggestions.ts";

/** Discord takes no longer choice. */
const maxChoiceLength = 100;

/** In steps, what is offered while somebody types: titles by exact beginning, then by part, then fuzzily; key sentences last. */
export function* completionSteps(
	articles: readonly Article[],
	headings: HeadingIndex,
): Steps<Pick<Answerer, "complete" | "findArticles">> {
	const byArticle = groupBy(headings.all, ({ article }) => [article.id]);
	const everything = yield* offerSteps(headings.all, articles);
	const offers = new Map<string, Offer>();
	const offerOf = (article: Article): Offer => {
		const known =
			offers.get(article.id) ?? finish(offerSteps(byArticle.get(article.id) ?? [], [article]));
		offers.set(article.id, known);
		return known;
	};
	const names = yield* fuzzyIndexSteps(articles, ({ headline, id }) => [headline ?? "", id], 0.4);
	return {
		complete(typed, { article, limit }) {
			const chosen = article === undefined ? undefined : articles.find(({ id }) => id === article);
			if (article !== undefined && !chosen) return [];
			const wanted = fold(typed);
			if (wanted !== "") return (chosen ? offerOf(chosen) : everything)(wanted, limit);
			const newest = chosen ?? articles[0];
			return newest ? offerOf(newest)("", limit) : [];
		},
		findArticles(typed, limit) {
			const wanted = typed.trim();
			if (wanted === "") return articles.slice(0, limit);
			const exact = articles.filter(({ id }) => id === wanted);
			const found = names(wanted, limit);
			return [...new Set([...exact, ...found])].slice(0, limit);
		},
	};
}

type Offer = (wanted: string, limit: number) => string[];

interface Choice {
	readonly text: string;
	readonly folded: string;
}

function* offerSteps(headings: readonly Heading[], articles: readonly Article[]): Steps<Offer> {
	const asking = headings.filter(isQuestion).map(({ title }) => title);
	const naming = headings.filter((heading) => !isQuestion(heading)).map(({ title }) => title);
	const questions = yield* choiceSteps(asking);
	const titles = yield* choiceSteps(naming);
	const both = [...questions, ...titles];
	const fuzzy = yield* fuzzyIndexSteps(both, ({ folded }) => [folded], 0.45);
	let openings: Choice[] | undefined;
	return (wanted, limit) => {
		const listed = new Set<string>();
		const add = (choices: Iterable<Choice>): void => {
			for (const { text } of choices) if (listed.size < limit) listed.add(text);
		};
		if (wanted === "") {
			add(questions);
			add(titles);
			return [...listed];
		}
		add(both.filter(({ folded }) => folded === wanted));
		add(questions.filter(({ folded }) => folded.startsWith(wanted)));
		add(questions.filter(({ folded }) => folded.includes(wanted)));
		add(titles.filter(({ folded }) => folded.includes(wanted)));
		add(fuzzy(wanted, limit));
		if (listed.size < limit) {
			openings ??= finish(choiceSteps(firstOpenings(articles)));
			add(openings.filter(({ folded }) => folded.includes(wanted)));
		}
		return [...listed];
	};
}

/** Cutting sentences takes time, which somebody who types does not have: so many passages, of the newest articles. */
const maxOpenings = 2000;

function firstOpenings(articles: readonly Article[]): string[] {
	const found: string[] = [];
	for (const article of articles) {
		if (found.length >= maxOpenings) break;
		found.push(...openingSentences(article).slice(0, maxOpenings - found.length));
	}
	return found;
}

/** The sentence that opens each passage and fits a choice whole. */
function openingSentences(article: Article): string[] {
	const passages = article.sections.flatMap((section) => section.passages);
	return passages.flatMap((passage) => {
		const [first] = eachSentence(article.text, passage);
		return first ? [first.text] : [];
	});
}

function* choiceSteps(texts: readonly string[]): Steps<Choice[]> {
	const choices: Choice[] = [];
	for (const text of new Set(texts)) {
		if (text.length > maxChoiceLength) continue;
		choices.push({ text, folded: fold(text) });
		yield 2 * text.length;
	}
	return choices;
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
