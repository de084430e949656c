import { describe, expect, test } from "vitest";
import { createAnswerer } from "../../src/answer/answerer.ts";
import {
	articleToValue,
	customIdToQuestion,
	questionToCustomId,
	valueToArticle,
} from "../../src/discord/question-id.ts";
import { articleFrom, lighthouse, monster } from "../e2e/articles.ts";

const deep = articleFrom(
	`${"shelf/".repeat(30)}book`,
	"# A book on a shelf\n\nIt has 30 shelves above it.",
);
const answerer = createAnswerer([lighthouse, monster, deep]);

describe("a question in a button's id", () => {
	const titles = [lighthouse, monster].flatMap(({ headline, sections }) => [
		headline,
		...sections.map(({ heading }) => heading),
	]);
	const questions = titles.filter((title) => title !== null);

	test("comes back, however long it is, also with a new answerer", () => {
		const restarted = createAnswerer([deep, monster, lighthouse]);
		const back = questions.map((each) => customIdToQuestion(questionToCustomId(each), restarted));
		expect(back).toEqual(questions.map((each) => each.replace(/\s+/g, " ").trim()));
	});

	test("takes at most 100 characters", () => {
		const lengths = questions.map((each) => questionToCustomId(each).length);
		expect(Math.max(...lengths)).toBeLessThanOrEqual(100);
		expect(Math.max(...questions.map((each) => each.length))).toBeGreaterThan(100);
	});

	test.each([
		"",
		"v1:ask",
		"v1:ask:",
		"v1:ask:  ",
		"v1:ask#",
		"v1:ask#AAAAAAAAAAAAAAAA",
		"v9:ask:Why?",
	])("%j is none", (customId) => {
		expect(customIdToQuestion(customId, answerer)).toBeNull();
	});
});

describe("an article in a choice's value", () => {
	test.each([lighthouse, monster, deep])("$headline comes back", ({ id }) => {
		expect(articleToValue(id).length).toBeLessThanOrEqual(100);
		expect(valueToArticle(articleToValue(id), answerer)).toBe(id);
	});

	test.each([
		{ typed: " the KEEPER who would not leave Gull Point", id: "lighthouse" },
		{ typed: "no such thing", id: "no such thing" },
		{ typed: "", id: "" },
	])("$typed means $id", ({ typed, id }) => {
		expect(valueToArticle(typed, answerer)).toBe(id);
	});
});
