import type { Answer } from "../answer/answer.ts";
import type { Article } from "../article/article.ts";
import type { OfferedQuestion } from "./reply.ts";

/** The questions that an answer offers, each with its article where it means nothing without and several may be meant. */
export function offeredIn({ suggestions, scope }: Answer): OfferedQuestion[] {
	return suggestions.map(({ article, question }) => ({
		question,
		of: scope === "articles" && !meansSomethingAlone(question, article) ? article : null,
		from: article,
	}));
}

/** A question, with the headline of its article where it means nothing without. */
export function offeredLabel({ question, of }: Pick<OfferedQuestion, "question" | "of">): string {
	return of === null ? question : `${question} · ${of.headline ?? of.id}`;
}

/** "What did Jan Holm say?" does, and what has a word of the headline; "What happens on 9 May?" needs its article. */
function meansSomethingAlone(question: string, { headline }: Article): boolean {
	const words = new Set(longWords(headline ?? ""));
	if (words.size === 0 || fullName.test(question)) return true;
	return longWords(question).some((word) => words.has(word));
}

const fullName = /(?<!^\P{L}*)\p{Lu}\p{Ll}+ \p{Lu}/u;

/** Words that tell something, and short forms. */
function longWords(text: string): string[] {
	const words = text.match(/[\p{L}\p{M}]{5,}|\p{Lu}{3,}/gu) ?? [];
	return words.map((word) => word.toLowerCase());
}
