import type { Topic, TopicIndex, TopicMatch } from "../search/topics.ts";
import type { Suggestion } from "./answer.ts";

const mostSuggestions = 5;

/** Questions that the articles do answer: those nearest to what was asked, then others of the scope, each once. */
export function nearestQuestions(
	topics: TopicIndex,
	named: readonly TopicMatch[],
	scope: { readonly article?: string },
): Suggestion[] {
	const inScope = topics.topics.filter(
		(topic) => scope.article === undefined || topic.article.id === scope.article,
	);
	const listed = new Map<string, Suggestion>();
	const near = named.map(({ topic }) => topic);
	for (const topic of [
		...near.filter(isQuestion),
		...inScope.filter(isQuestion),
		...near,
		...inScope,
	]) {
		if (listed.size === mostSuggestions) break;
		if (!listed.has(topic.title))
			listed.set(topic.title, { article: topic.article, question: topic.title });
	}
	return [...listed.values()];
}

export function isQuestion({ title }: Topic): boolean {
	return /\?["”’'»)\]]*$/.test(title.trim());
}
