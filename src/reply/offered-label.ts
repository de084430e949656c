import type { OfferedQuestion } from "./reply.ts";

/** A question, with the headline of the article that it is asked of where it means nothing without. */
export function offeredLabel({ question, of }: OfferedQuestion): string {
	return of === null ? question : `${question} · ${of.headline ?? of.id}`;
}
