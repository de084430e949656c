import type { Topic, TopicIndex, TopicMatch } from "../search/topics.ts";
import type { Suggestion } from "./answer.ts";

const mostSuggestions = 5;

/**
 * Questions that the articles do answer: those nearest to what was asked, then others of the scope, each once.
 * Where no heading is a question, headings and headlines stand in.
 */
export function nearestQuestions(
	topics: TopicIndex,
	named: readonly TopicMatch[],
	scope: { readonly article?: string },
): Suggestion[] {
	const inScope = topics.topics.filter(
		(topic) => scope.article === undefined || topic.article.id === scope.article,
	);
	const listed = new Map<string, Suggestion>();
	const candidates = [...named.map(({ topic }) => topic), ...inScope];
	const questions = candidates.filter(isQuestion);
	for (const { article, title } of questions.length > 0 ? questions : candidates) {
		if (listed.size === mostSuggestions) break;
		if (!listed.has(title)) listed.set(title, { article, question: title });
	}
	return [...listed.values()];
}

export function isQuestion({ title }: Pick<Topic, "title">): boolean {
	return /\?["”’'»)\]]*$/.test(title.trim());
}
