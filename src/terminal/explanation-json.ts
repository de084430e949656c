import type { Explanation } from "../answer/answer.ts";

/** What an answer rests on, as `ask --explain --json` prints it. */
export function explanationJson({ readAs, askedFor, passages, confidence }: Explanation): object {
	return {
		readAs,
		askedFor,
		passages: passages.map(({ ranked, parts }) => ({
			article: ranked.article.id,
			start: ranked.passage.start,
			end: ranked.passage.end,
			parts,
		})),
		confidence,
	};
}
