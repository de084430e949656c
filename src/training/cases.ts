import type { Article } from "../article/article.ts";
import type { ArticleIndex } from "../search/article-index.ts";
import { featureNames, featuresOf } from "../search/features.ts";
import type { Match } from "../search/match.ts";
import { parseQuestion } from "../search/question.ts";
import { createSearchIndex, type SearchIndex } from "../search/search-index.ts";
import type { Listing } from "./listwise.ts";
import { type MarkedArticle, misspell, seededRandom } from "./squad.ts";

/** A question as the training sees it: asked of one article, which answers it in `right`, or not at all. */
export interface Case {
	readonly question: string;
	/** Number of the article it is asked of: the folds part the articles, never an article's questions. */
	readonly article: number;
	readonly index: ArticleIndex;
	/** Number of the right passage, or -1 for a question of another article. */
	readonly right: number;
	readonly answers: readonly number[];
	readonly misspelt: boolean;
}

export interface CaseSet {
	readonly search: SearchIndex;
	readonly own: readonly Case[];
	readonly offTopic: readonly Case[];
}

/** Each question as typed and misspelt, and as many questions of other articles as own ones. */
export function makeCases(marked: readonly MarkedArticle[]): CaseSet {
	const articles: Article[] = marked.map(({ article }, i) => ({ ...article, id: `a${i}` }));
	const search = createSearchIndex(articles);
	const random = seededRandom(11);
	const own: Case[] = [];
	const offTopic: Case[] = [];
	marked.forEach(({ questions }, article) => {
		const index = search.articles[article] as ArticleIndex;
		const foreign = (marked[(article + 5) % marked.length] as MarkedArticle).questions.filter(
			isAnswered,
		);
		questions.filter(isAnswered).forEach(({ question, passage, answers }, i) => {
			const misspelt = i % 2 === 1;
			const typed = (text: string, wrong: boolean): string =>
				wrong ? misspell(text, random) : text;
			for (const wrong of [misspelt, !misspelt]) {
				own.push({
					question: typed(question, wrong),
					article,
					index,
					right: passage,
					answers,
					misspelt: wrong,
				});
			}
			const other = foreign[i % foreign.length]?.question ?? "";
			offTopic.push({
				question: typed(other, misspelt),
				article,
				index,
				right: -1,
				answers: [],
				misspelt,
			});
		});
	});
	return { search, own, offTopic };
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
		column.forEach((figure, s) => {
			rows[s * width + f] = figure;
		});
	});
	const { firstSentence, endSentence } = passages[right] as {
		firstSentence: number;
		endSentence: number;
	};
	const sentence = sentences.findIndex(({ slice }) =>
		answers.some((at) => at >= slice.start && at < slice.end),
	);
	return { rows, count: sentences.length, right: [firstSentence, endSentence], sentence };
}

function isAnswered({ answers }: { readonly answers: readonly number[] }): boolean {
	return answers.length > 0;
}
