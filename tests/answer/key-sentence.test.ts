import { describe, expect, it } from "vitest";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import { markQuote } from "../../src/answer/passages/key-sentence.ts";
import { articleOf } from "../samples.ts";
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

describe("the key sentence beside a quotation", () => {
	const article = articleOf(
		`The company was fined. Its director, Paula Renshaw, spoke on Monday. Renshaw said the fine had "changed too little".

"Nobody was asked," said Renshaw.`,
	);
	const [section] = article.sections;
	const [passage] = section?.passages ?? [];
	const [first, second] = article.quotes;
	if (!section || !passage || !first || !second) throw new Error("two quotations in two passages");
	const highlight = { text: "The company was fined.", start: 0, end: 22 };
	const place = { article, section, passage, highlight, answer: null, score: 1 };

	it("is the one that it begins in", () => {
		const { text } = markQuote(first, place).highlight;
		expect(text).toBe('Renshaw said the fine had "changed too little".');
	});

	it("stays where the quotation stands in another passage", () => {
		expect(markQuote(second, place)).toBe(place);
	});
});
