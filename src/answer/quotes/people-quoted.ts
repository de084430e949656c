import { derived } from "../../algorithms/derived.ts";
import type { Article, Speaker } from "../../article/article.ts";
import type { QuotedSpeaker } from "../answer.ts";

/** Somebody whom articles quote. */
export interface QuotedPerson {
	/** With the role that the first of the articles gives, if any does. */
	readonly speaker: Speaker;
	/** How many quotes of theirs there are in all. */
	readonly quotes: number;
	/** Where, in the order in which they were given. */
	readonly articles: readonly Article[];
}

/**
 * Everybody once, the most quoted first. Who is called the same in two articles is taken to be one person; who is called
 * by the surname alone in one of them is not.
 */
export const peopleQuoted = derived((speakers: readonly QuotedSpeaker[]): QuotedPerson[] => {
	const people = new Map<string, { speaker: Speaker; quotes: number; articles: Article[] }>();
	for (const { article, speaker, quotes } of speakers) {
		const name = speaker.name.replace(/\s+/gu, " ").toLowerCase();
		const known = people.get(name);
		if (known === undefined) {
			people.set(name, { speaker, quotes, articles: [article] });
			continue;
		}
		known.quotes += quotes;
		known.articles.push(article);
		if (known.speaker.role === null) known.speaker = speaker;
	}
	return [...people.values()].sort((a, b) => b.quotes - a.quotes);
});
