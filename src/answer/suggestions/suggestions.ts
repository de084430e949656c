import { memoize } from "../../algorithms/memoize.ts";
import type { HeadingIndex, HeadingMatch, Topic } from "../../search/headings/heading-index.ts";
import type { Suggestion } from "../answer.ts";

const mostSuggestions = 5;

/** Questions to offer beside an answer, by what was asked. */
export interface Suggestions {
	/**
	 * Questions that the articles do answer: those nearest to what was asked, then others of the scope, each once.
	 * Where no heading is a question, headings and headlines stand in.
	 */
	nearest(named: readonly HeadingMatch[], article: string | undefined): Suggestion[];
}

export function createSuggestions(topics: HeadingIndex): Suggestions {
	const ofAll = stock(topics.topics);
	const ofArticle = memoize((article: string) => stock(topics.ofArticle(article)));
	return {
		nearest(named, article) {
			const others = article === undefined ? ofAll : ofArticle(article);
			const candidates = named.map(({ topic }) => topic);
			const offered = others.haveQuestions ? candidates.filter(isQuestion) : candidates;
			const listed = new Map<string, Suggestion>();
			for (const { article, title } of [...offered, ...others.first]) {
				if (listed.size === mostSuggestions) break;
				if (!listed.has(title)) listed.set(title, { article, question: title });
			}
			return [...listed.values()];
		},
	};
}

/** The first topics of a scope that can be offered, enough of them where some have been offered already. */
function stock(topics: readonly Topic[]) {
	const questions = topics.filter(isQuestion);
	const first = new Map<string, Topic>();
	for (const topic of questions.length > 0 ? questions : topics) {
		if (first.size === 2 * mostSuggestions) break;
		if (!first.has(topic.title)) first.set(topic.title, topic);
	}
	return { haveQuestions: questions.length > 0, first: [...first.values()] };
}

export function isQuestion({ title }: Pick<Topic, "title">): boolean {
	return /\?["”’'»)\]]*$/.test(title.trim());
}
