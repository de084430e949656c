import { maxQuestionLength, type UnknownArticle } from "../answer/answer.ts";

/** Says why a question cannot be asked; null where it can. */
export function findFault(question: string): string | null {
	if (question.trim() === "") return "The question is empty.";
	if (question.length <= maxQuestionLength) return null;
	return `The question has ${question.length} characters; ${maxQuestionLength} is the most. Ask a shorter one.`;
}

export function explainUnknownArticle({ article, nearest }: UnknownArticle): string {
	const near = nearest.length === 0 ? "" : ` Nearest: ${nearest.join(", ")}.`;
	return `There is no article ${JSON.stringify(article)}.${near}`;
}
