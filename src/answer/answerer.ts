import type { Article } from "../article/article.ts";
import { confidenceOf } from "../search/confidence.ts";
import { parseQuestion } from "../search/question.ts";
import { type Candidate, rankPassages } from "../search/rank.ts";
import { createSearchIndex, type SearchIndex } from "../search/search-index.ts";
import { createTopicIndex, type TopicIndex, type TopicMatch } from "../search/topics.ts";
import type { Answer, Answerer, Question, RankedPassage, UnknownArticle } from "./answer.ts";
import { createCompletions } from "./completions.ts";
import { isQuestion, nearestQuestions } from "./suggestions.ts";

/** So many candidate passages travel with an answer. */
const candidatesShown = 5;

/**
 * A question this near to a heading asks for its section. A heading that is no question, and a headline, must be
 * nearly all of what is asked: "What is Istanbul home to?" does not ask for all of "Istanbul".
 */
const sameQuestion = 0.78;
const sameTitle = 0.93;

/** This likely, there is an answer; and this likely that the first passage is it, it stands alone. */
const leastAnswerable = 0.5;
const sure = 0.75;

/** Reads the articles once and answers from them. Articles come in any order; the newest goes first. */
export function createAnswerer(articles: readonly Article[]): Answerer {
	const newestFirst = [...articles].sort((a, b) =>
		(b.published ?? "").localeCompare(a.published ?? ""),
	);
	const search = createSearchIndex(newestFirst);
	const topics = createTopicIndex(newestFirst);
	const completions = createCompletions(newestFirst, topics);
	return {
		articles: newestFirst,
		ask: (question) => ask(question, search, topics, completions.findArticles),
		...completions,
	};
}

function ask(
	question: Question,
	search: SearchIndex,
	topics: TopicIndex,
	findArticles: Answerer["findArticles"],
): Answer | UnknownArticle {
	const { text, article } = question;
	const index = article === undefined ? null : search.find(article);
	if (index === undefined) {
		return {
			kind: "unknownArticle",
			article: article ?? "",
			nearest: findArticles(article ?? "", 3).map(({ id }) => id),
		};
	}
	const parsed = parseQuestion(text);
	const matches = index ? [search.matchOne(index, parsed)] : search.matchAll(parsed);
	const ranked = parsed.tokens.length === 0 ? [] : rankPassages(matches);
	const scope = article === undefined ? {} : { article };
	const named = topics.nearest(text, { ...scope, limit: 12 });
	const suggestions = nearestQuestions(topics, named, scope);
	const best = named.find(asksForSection);
	return best
		? sectionAnswer(text, best, named, ranked, suggestions)
		: passageAnswer(text, ranked, suggestions);
}

function asksForSection({ topic, similarity }: TopicMatch): boolean {
	return similarity >= (isQuestion(topic) ? sameQuestion : sameTitle);
}

function passageAnswer(
	question: string,
	ranked: readonly Candidate[],
	suggestions: Answer["suggestions"],
): Answer {
	const { answerable, firstRight: confidence } = confidenceOf(ranked);
	const answered = answerable >= leastAnswerable;
	return {
		question,
		status: answered ? "answered" : "unanswered",
		kind: answered ? "passage" : null,
		certainty: answered ? (confidence >= sure ? "sure" : "unsure") : "none",
		confidence,
		passages: ranked.slice(0, candidatesShown).map(toRankedPassage),
		quotes: [],
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
	const ofSection = topic.section.passages.flatMap((passage) => {
		const candidate = ranked.find((each) => passageOf(each) === passage);
		return candidate ? [toRankedPassage(candidate)] : [];
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
