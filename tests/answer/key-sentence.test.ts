import { describe, expect, it } from "vitest";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import { smallArticle } from "./small-articles.ts";
import { keyCases, laidAsideKeys } from "./tables/key-sentences.ts";

describe("the key sentence", () => {
	it.each([...keyCases, ...laidAsideKeys])(
		"in %s, of “%s”",
		async (language, question, paragraphs, key) => {
			const answerer = await createAnswerer([smallArticle(language, paragraphs)]);
			const answer = await answerer.ask({ text: question });
			if (!("passages" in answer)) throw new Error("the article is known");
			expect(answer.passages[0]?.highlight.text).toBe(key);
		},
	);
});
