import { describe, expect, it } from "vitest";
import { parseQuestion } from "../../../src/search/query/question.ts";

const wordsOf = (question: string): string =>
	parseQuestion(question)
		.tokens.map(({ word }) => word)
		.join(" ");

describe("small talk around a question", () => {
	it.each([
		["hey bot, where is the ferry pls", "where is the ferry"],
		["Can someone please tell me where the ferry is?", "where the ferry is"],
		["Hi! Do you know when it sails? Thanks", "when it sails"],
		["I was wondering, who pays?", "who pays"],
		["tell me about the ferry", "the ferry"],
	])("%s: %s", (question, words) => {
		expect(wordsOf(question)).toBe(words);
	});

	it.each([
		["hello", "hello"],
		["who said thanks to the crew", "who said thanks to the crew"],
		["can you see the pier", "can you see the pier"],
	])("%s is left as it stands", (question, words) => {
		expect(wordsOf(question)).toBe(words);
	});
});
