import type { Article, Passage } from "../article/article.ts";
import { sentencesOf } from "../article/sentences.ts";
import type { ArticleIndex } from "../search/article-index.ts";
import { confidenceOf, leastConfidence } from "../search/confidence.ts";
import { explainConfidence, explainScore } from "../search/explain.ts";
import type { Match } from "../search/match.ts";
import { parseQuestion } from "../search/question.ts";
import { type Candidate, rankPassages } from "../search/rank.ts";
import { createSearchIndex, type SearchIndex } from "../search/search-index.ts";
import {
	createTopicIndex,
	type Topic,
	type TopicIndex,
	type TopicMatch,
} from "../search/topics.ts";
import type { Answer, AnsweredQuote, Answerer, Explanation, RankedPassage } from "./answer.ts";
import { createCompletions } from "./completions.ts";
import { answerWithQuotes, createQuoteListings, type QuoteAnswer } from "./quote-answers.ts";
import { createQuoteArchive, type QuoteArchive } from "./quote-archive.ts";
import { parseQuoteQuestion } from "./quote-question.ts";
import { nameWords } from "./speakers.ts";
import { createSuggestions, isQuestion, type Suggestions } from "./suggestions.ts";

/** So many candidate passages travel with an answer. */
const candidatesShown = 5;

/**
 * A question this near to a heading asks for its section. A heading that is no question, and a headline, must be
 * nearly all of what is asked: "What is Istanbul home to?" does not ask for all of "Istanbul".
 */
const sameQuestion = 0.78;
const sameTitle = 0.93;

/** This likely that the first passage is the answer, it stands alone. */
const sure = 0.75;

/**
 * Reads the articles once and answers from them. Articles come in any order; the newest goes first.
 *
 * @param onIndexed told how many articles of all have been read
 */
export function createAnswerer(
	articles: readonly Article[],
	onIndexed?: (done: number, of: number) => void,
): Answerer {
	return answererAfter(null, articles, onIndexed);
}

function answererAfter(
	before: SearchIndex | null,
	articles: readonly Article[],
	onIndexed?: (done: number, of: number) => void,
): Answerer {
	const newestFirst = [...articles].sort((a, b) =>
		(b.published ?? "").localeCompare(a.published ?? ""),
	);
	const topics = createTopicIndex(newestFirst);
	const search = createSearchIndex(newestFirst, before, onIndexed);
	const core: Core = {
		archiveOf: keepArchives(newestFirst, search),
		search,
		topics,
		suggestions: createSuggestions(topics),
	};
	const completions = createCompletions(newestFirst, topics);
	return {
		articles: newestFirst,
		ask(question) {
			const { article } = question;
			if (article === undefined) return ask(question.text, core, null);
			const index = core.search.find(article);
			if (index) return ask(question.text, core, index);
			const nearest = completions.findArticles(article, 3).map(({ id }) => id);
			return { kind: "unknownArticle", article, nearest };
		},
		explain({ text, article }) {
			const index = article === undefined ? null : core.search.find(article);
			return explain(index === undefined ? [] : rank(text, core, index).ranked);
		},
		...completions,
		...createQuoteListings(core.archiveOf),
		withArticles: (others) => answererAfter(core.search, others),
	};
}

/** What every answer is made from. */
interface Core {
	/** The quotations of one article, or of all; undefined for an article that is not there. */
	archiveOf(article: string | undefined): QuoteArchive | undefined;
	readonly search: SearchIndex;
	readonly topics: TopicIndex;
	readonly suggestions: Suggestions;
}

function keepArchives(articles: readonly Article[], search: SearchIndex): Core["archiveOf"] {
	const archive = (of: readonly Article[], article?: ArticleIndex): QuoteArchive =>
		createQuoteArchive(of, (words, limit) =>
			search.findPassages(parseQuestion(words), { article, limit }),
		);
	const all = archive(articles);
	const archives = new Map<string, QuoteArchive>();
	return (id) => {
		if (id === undefined) return all;
		const index = search.find(id);
		if (!index) return undefined;
		const known = archives.get(id) ?? archive([index.article], index);
		archives.set(id, known);
		return known;
	};
}

function ask(text: string, core: Core, only: ArticleIndex | null): Answer {
	const { matches, ranked } = rank(text, core, only);
	const scope: { article?: string } = only ? { article: only.article.id } : {};
	const named = core.topics.nearest(text, { ...scope, limit: 12 });
	const suggestions = core.suggestions.nearest(named, scope.article);
	const best = named.find(asksForSection);
	if (best) return sectionAnswer(text, best, named, ranked, suggestions);
	const asked = parseQuoteQuestion(text);
	const archive = asked && core.archiveOf(scope.article);
	const quoted = archive && answerWithQuotes(asked, archive);
	if (quoted?.kind === "quotes") return quotesAnswer(text, quoted, ranked, suggestions);
	const unknown = quoted?.kind === "speakerNotQuoted" && !isMentioned(quoted.speaker, matches);
	return passageAnswer(text, ranked, suggestions, unknown ? 0 : 1);
}

function rank(text: string, { search }: Core, only: ArticleIndex | null) {
	const parsed = parseQuestion(text);
	const matches = only ? [search.matchOne(only, parsed)] : search.matchAll(parsed);
	return { matches, ranked: parsed.tokens.length === 0 ? [] : rankPassages(matches) };
}

function explain(ranked: readonly Candidate[]): Explanation {
	const passages = ranked.slice(0, candidatesShown).map((candidate) => ({
		ranked: toRankedPassage(candidate),
		parts: explainScore(candidate),
	}));
	return { passages, ...explainConfidence(ranked) };
}

/** Whether an article has the words of a name at all, misspelt or not. */
function isMentioned(name: string, matches: readonly Match[]): boolean {
	return matches.some(({ terms }) =>
		nameWords(name).every((word) =>
			terms.some((term) => term.word === word && term.readings.length > 0),
		),
	);
}

function asksForSection({ topic, similarity }: TopicMatch): boolean {
	return similarity >= (isQuestion(topic) ? sameQuestion : sameTitle);
}

function passageAnswer(
	question: string,
	ranked: readonly Candidate[],
	suggestions: Answer["suggestions"],
	/** 0 where something else rules an answer out: what somebody said of whom no article tells. */
	chance: 0 | 1,
): Answer {
	const confidence = chance * confidenceOf(ranked);
	const answered = confidence >= leastConfidence;
	const first = ranked[0];
	return {
		question,
		status: answered ? "answered" : "unanswered",
		kind: answered ? "passage" : null,
		certainty: answered ? (confidence >= sure ? "sure" : "unsure") : "none",
		confidence,
		passages: ranked.slice(0, candidatesShown).map(toRankedPassage),
		quotes: answered && first ? quotesIn(toRankedPassage(first)) : [],
		suggestions,
	};
}

/** The quotations that stand in a passage travel with it. */
function quotesIn({ article, section, passage }: RankedPassage): AnsweredQuote[] {
	const { start, end } = passage;
	return article.quotes
		.filter(({ spans }) => spans.some((span) => span.start >= start && span.end <= end))
		.map((quote) => ({ article, section, quote }));
}

function quotesAnswer(
	question: string,
	{ quotes, confidence }: Extract<QuoteAnswer, { kind: "quotes" }>,
	ranked: readonly Candidate[],
	suggestions: Answer["suggestions"],
): Answer {
	const holdsFirst = (candidate: RankedPassage): boolean =>
		quotesIn(candidate).some(({ quote }) => quote === quotes[0]?.quote);
	const passages = ranked.map(toRankedPassage);
	const first = passages.filter(holdsFirst);
	return {
		question,
		status: "answered",
		kind: "quotes",
		certainty: confidence >= sure ? "sure" : "unsure",
		confidence,
		passages: [...first, ...passages.filter((each) => !first.includes(each))].slice(
			0,
			candidatesShown,
		),
		quotes,
		suggestions,
	};
}

function sectionAnswer(
	question: string,
	best: TopicMatch,
	named: readonly TopicMatch[],
	ranked: readonly Candidate[],
	suggestions: Answer["suggestions"],
): Answer {
	const { topic, similarity } = best;
	const ofSection = topic.section.passages.map((passage) => {
		const candidate = ranked.find((each) => passageOf(each) === passage);
		return candidate ? toRankedPassage(candidate) : unranked(topic, passage);
	});
	const others = ranked.filter(
		(candidate) => !topic.section.passages.some((passage) => passage === passageOf(candidate)),
	);
	const twins = named.filter(
		(match) => match.similarity === similarity && match.topic.title === topic.title,
	);
	const confidence = Math.min(1, similarity) / twins.length;
	return {
		question,
		status: "answered",
		kind: "section",
		certainty: twins.length > 1 ? "unsure" : "sure",
		confidence,
		passages: [...ofSection, ...others.slice(0, candidatesShown).map(toRankedPassage)],
		quotes: [],
		suggestions: suggestions.filter((suggestion) => suggestion.question !== topic.title),
	};
}

/** The ranking reads of many passages only those that can answer; a section is shown whole. */
function unranked({ article, section }: Topic, passage: Passage): RankedPassage {
	const highlight = sentencesOf(article.text, passage)[0] ?? passage;
	return { article, section, passage, highlight, score: 0 };
}

function passageOf({ index, passage }: Candidate) {
	return index.passages[passage]?.passage;
}

function toRankedPassage({ index, passage, sentence, probability }: Candidate): RankedPassage {
	const place = index.passages[passage];
	const key = index.sentences[sentence];
	if (!place || !key) throw new Error(`article ${index.article.id} has no passage ${passage}`);
	return {
		article: index.article,
		section: place.section,
		passage: place.passage,
		highlight: key.slice,
		score: probability,
	};
}
