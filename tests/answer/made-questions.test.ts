import { describe, expect, it } from "vitest";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import { smallArticle } from "./small-articles.ts";
import { laidAsideCases, type MadeCase, madeCases } from "./tables/made-questions.ts";

const nowhere = "Qzxv wlmp trgh?";

async function suggestionsOf({ language, published, paragraph }: MadeCase) {
	const article = { ...smallArticle(language, [paragraph]), published: published ?? null };
	const answerer = await createAnswerer([article]);
	const missed = await answerer.ask({ text: nowhere });
	if (!("suggestions" in missed)) throw new Error("the article is known");
	const offered = missed.suggestions.map(({ question }) => question);
	const made = offered.filter((each) => each.endsWith("?"));
	const answers = await Promise.all(made.map((text) => answerer.ask({ text })));
	return { offered, made, answers };
}

describe("a miss on an article without question headings", () => {
	it.each([...madeCases, ...laidAsideCases])(
		"in $language, of “$paragraph” offers $question",
		async (one) => {
			const { made, answers } = await suggestionsOf(one);
			expect(made).toEqual(one.question === null ? [] : [one.question]);
			for (const answer of answers) {
				expect(answer).toMatchObject({ status: "answered" });
				expect("passages" in answer && answer.passages[0]?.passage.text).toBe(one.paragraph);
			}
		},
	);
});
