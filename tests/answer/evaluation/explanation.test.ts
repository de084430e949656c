import { afterAll, describe, expect, test } from "vitest";
import type { Answerer, Part, Question } from "../../../src/answer/answer.ts";
import { createAnswerer } from "../../../src/answer/answerer/answerer.ts";
import { startReader } from "../../../src/reading/neural-reader.ts";
import { lighthouse } from "../../e2e/articles.ts";
import { articleOf } from "../../samples.ts";

const question = { text: "how tall is the granite tower of the lighthouse" };

async function explain(answerer: Answerer, asked: Question) {
	const explained = await answerer.explain(asked);
	if ("nearest" in explained) throw new Error("there is such an article");
	return explained;
}

function expectWeightiestFirst(parts: readonly Part[]): void {
	const weights = parts.map(({ part }) => Math.abs(part));
	expect(weights.length).toBeGreaterThan(0);
	expect(weights).toEqual([...weights].sort((one, other) => other - one));
	expect(Math.min(...weights)).toBeGreaterThan(0);
}

const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, { part }) => sum + part, 0);

describe("by words alone", async () => {
	const answerer = await createAnswerer([lighthouse]);

	test("a question is explained by the passages that it finds, in their order", async () => {
		const { answer, explanation } = await explain(answerer, question);
		const { passages, reading } = explanation;
		expect(answer.passages[0]).toEqual(passages[0]?.ranked);
		const scores = passages.map(({ ranked }) => ranked.score);
		expect(scores).toEqual([...scores].sort((one, other) => other - one));
		expect(reading).toBeNull();
	});

	test("the parts of a score are the weightiest first, and none adds nothing", async () => {
		const { explanation } = await explain(answerer, question);
		for (const { parts } of explanation.passages) expectWeightiestFirst(parts);
		expectWeightiestFirst(explanation.confidence);
	});

	test("an article that is not there is told as for any question", async () => {
		expect(await answerer.explain({ text: "how tall?", article: "none" })).toMatchObject({
			kind: "unknownArticle",
		});
	});

	test("a question without words is explained by nothing", async () => {
		const { explanation } = await explain(answerer, { text: "" });
		expect(explanation).toMatchObject({ passages: [], confidence: [], reading: null });
	});

	test("dates, short forms and what would say the contrary are told", async () => {
		const { explanation } = await explain(answerer, {
			text: "was the tower not open in the US on 5/6/2025?",
		});
		expect(explanation.forms).toEqual([
			{ typed: "US", readAs: "united states" },
			{ typed: "5/6/2025", readAs: "5 june 2025" },
		]);
		expect(explanation.polarity.isNegated).toBe(true);
		expect(explanation.polarity.contraries[0]).toMatchObject({
			word: "open",
			to: expect.arrayContaining(["close", "shut"]),
		});
	});

	test("the words that are searched for are told in their one form", async () => {
		const { explanation } = await explain(answerer, { text: "tower height on June 5th, 2025?" });
		expect(explanation.words).toEqual(["tower", "height", "on", "5", "june", "2025"]);
	});

	test.each([
		["how tall is the granite tower 102 of the lighthouse", { kind: "number", asked: "102" }],
		["Why is the tower not built of granite?", { kind: "opposite" }],
	])("what speaks against the first passage is told: %s", async (text, doubt) => {
		const { explanation } = await explain(answerer, { text });
		expect(explanation.doubts).toMatchObject([doubt]);
		expect(explanation.verdict.by).toBe("words");
	});

	test.each([
		["words", question.text],
		["heading", "Why is the lighthouse closing?"],
	])("%s decide on: %s", async (by, text) => {
		const { answer, explanation } = await explain(answerer, { text });
		const { certainty, confidence } = answer;
		expect(explanation.verdict).toMatchObject({ by, certainty, confidence });
	});
});

describe("with the reader", async () => {
	const reader = await startReader({
		cache: null,
		patience: 60_000,
		warn: (message) => {
			throw new Error(message);
		},
	});
	afterAll(() => reader.close());
	await reader.prepare([lighthouse]);
	const answerer = await createAnswerer([lighthouse], { reader });

	test("the answer is the first of the passages that were read, with the words marked", async () => {
		const { answer, explanation } = await explain(answerer, question);
		expect(explanation.reading?.passages[0]?.ranked).toEqual(answer.passages[0]);
		expect(answer.passages[0]?.answer?.text).toMatch(/metres|m\b/u);
		expect(explanation.verdict.by).toBe("reading");
	});

	test("a passage's probability is its share of what its parts sum up to", async () => {
		const { explanation } = await explain(answerer, question);
		const [first, second] = explanation.reading?.passages ?? [];
		if (!first || !second) throw new Error("two passages are read");
		expectWeightiestFirst(first.parts);
		expect(Math.log(first.ranked.score / second.ranked.score)).toBeCloseTo(
			sumOf(first.parts) - sumOf(second.parts),
			6,
		);
	});

	test("where two are nearly as likely their sentences count, and tell them apart", async () => {
		const piers = articleOf(
			"# Two piers\n\nThe north pier is open. It was built in 1890.\n\nThe south pier is open. It was built in 1891.\n",
			"piers",
		);
		const { explanation } = await explain(await createAnswerer([piers], { reader }), {
			text: "Was a pier built in 1891?",
		});
		const [first, second] = explanation.reading?.passages ?? [];
		if (!first || !second) throw new Error("two passages are read");
		expect(first.ranked.passage.text).toContain("1891");
		expect(first.parts.map(({ name }) => name)).toEqual(
			expect.arrayContaining(["sentenceRelevance", "sentenceCosine"]),
		);
		expect(Math.log(first.ranked.score / second.ranked.score)).toBeCloseTo(
			sumOf(first.parts) - sumOf(second.parts),
			6,
		);
	});

	test("the confidence is the probability whose logit its parts sum up to", async () => {
		const { answer, explanation } = await explain(answerer, question);
		const { parts, probability } = explanation.reading?.right ?? { parts: [], probability: 0 };
		expectWeightiestFirst(parts);
		expect(Math.log(probability / (1 - probability))).toBeCloseTo(sumOf(parts), 6);
		expect(probability).toBe(answer.confidence);
	});

	test("the question is told as it was read: misspelt words set right, behind the one before", async () => {
		const { explanation } = await explain(answerer, {
			text: "and how tall is the granit tower?",
			after: "Who lights the lamp?",
		});
		expect(explanation.reading?.asked).toBe(
			"Who lights the lamp? and how tall is the granite tower?",
		);
	});
});
