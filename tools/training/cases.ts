import type { Article } from "../../src/article/article.ts";
import type { ArticleIndex } from "../../src/search/index/article-index.ts";
import { parseQuestion } from "../../src/search/query/question.ts";
import { featureNames, featuresOf } from "../../src/search/ranking/features.ts";
import type { Match } from "../../src/search/ranking/match.ts";
import { createSearchIndex, type SearchIndex } from "../../src/search/search-index.ts";
import type { Listing } from "./listwise.ts";
import { type MarkedArticle, type MarkedQuestion, misspell, seededRandom } from "./squad.ts";

/**
 * A question as the training sees it, asked of one article: its own, which answers it; one of another article; or one
 * that is on the article's topic and that it does not answer.
 */
export interface Case {
	readonly kind: "own" | "offTopic" | "notGiven";
	readonly question: string;
	/** Number of the article it is asked of: the folds part the articles, never an article's questions. */
	readonly article: number;
	readonly index: ArticleIndex;
	/** Number of the right passage, or -1 where there is none. */
	readonly right: number;
	readonly answers: readonly number[];
	readonly misspelt: boolean;
}

export interface CaseSet {
	readonly search: SearchIndex;
	/** Each question twice, as typed and misspelt. */
	readonly own: readonly Case[];
	/** As many as there are own questions, half of them misspelt. */
	readonly offTopic: readonly Case[];
	/** As they were marked, half of them misspelt. */
	readonly notGiven: readonly Case[];
}

export function makeCases(marked: readonly MarkedArticle[]): CaseSet {
	const articles: Article[] = marked.map(({ article }, i) => ({ ...article, id: `a${i}` }));
	const search = createSearchIndex(articles);
	const random = seededRandom(11);
	const own: Case[] = [];
	const offTopic: Case[] = [];
	const notGiven: Case[] = [];
	marked.forEach(({ questions }, article) => {
		const index = search.articles[article] as ArticleIndex;
		const ask = (
			kind: Case["kind"],
			{ question, passage, answers }: MarkedQuestion,
			misspelt: boolean,
		): Case => ({
			kind,
			question: misspelt ? misspell(question, random) : question,
			article,
			index,
			right: kind === "own" ? passage : -1,
			answers: kind === "own" ? answers : [],
			misspelt,
		});
		const foreign = (marked[(article + 5) % marked.length] as MarkedArticle).questions.filter(
			isAnswered,
		);
		questions.filter(isAnswered).forEach((question, i) => {
			const misspelt = i % 2 === 1;
			own.push(ask("own", question, misspelt), ask("own", question, !misspelt));
			const other = foreign[i % foreign.length];
			if (other) offTopic.push(ask("offTopic", other, misspelt));
		});
		questions
			.filter((question) => !isAnswered(question))
			.forEach((question, i) => {
				notGiven.push(ask("notGiven", question, i % 2 === 1));
			});
	});
	return { search, own, offTopic, notGiven };
}

export function matchCase(search: SearchIndex, { index, question }: Case): Match {
	return search.matchOne(index, parseQuestion(question));
}

/** The feature rows of a case, for training. */
export function listingOf(match: Match, { right, answers }: Case): Listing {
	const width = featureNames.length;
	const { sentences, passages } = match.index;
	const rows = new Float32Array(sentences.length * width);
	featuresOf(match).forEach((column, f) => {
		for (let s = 0; s < sentences.length; s++) rows[s * width + f] = column[s] as number;
	});
	const { firstSentence, endSentence } = passages[right] as {
		firstSentence: number;
		endSentence: number;
	};
	const sentence = sentences.findIndex((slice) =>
		answers.some((at) => at >= slice.start && at < slice.end),
	);
	return { rows, count: sentences.length, right: [firstSentence, endSentence], sentence };
}

function isAnswered({ answers }: MarkedQuestion): boolean {
	return answers.length > 0;
}
