import { describe, expect, it } from "vitest";
import { createAnswerer } from "../../../src/answer/answerer/answerer.ts";
import { smallArticle } from "../small-articles.ts";
import { partsOf } from "../tables/at-hand.ts";
import { shortForms } from "../tables/short-forms.ts";

describe.each(partsOf(shortForms))("short forms and names of talk, %s", (_, rows) => {
	it.each(
		rows.map(([language, paragraphs, question, at, headline]) => ({
			language,
			paragraphs,
			question,
			at,
			headline,
		})),
	)(
		"$language: the answer to $question",
		async ({ language, paragraphs, question, at, headline }) => {
			const answerer = await createAnswerer([smallArticle(language, paragraphs, headline)]);
			const answer = await answerer.ask({ text: question });
			if ("nearest" in answer) throw new Error("the article is there");
			expect(answer.passages[0]?.passage.text).toBe(paragraphs[at]);
		},
	);
});
