import { expect, test } from "vitest";
import { createAnswerer } from "../../src/answer/answerer.ts";
import { lighthouse } from "../e2e/articles.ts";

const answerer = await createAnswerer([lighthouse]);
const question = { text: "how tall is the granite tower of the lighthouse" };

test("a question is explained by the passages that it finds, in their order", async () => {
	const found = await answerer.ask(question);
	const { passages } = await answerer.explain(question);
	const best = passages[0]?.ranked;
	expect("passages" in found && found.passages[0]).toEqual(best);
	const scores = passages.map(({ ranked }) => ranked.score);
	expect(scores).toEqual([...scores].sort((one, other) => other - one));
});

test("the parts of a score are the weightiest first, and none adds nothing", async () => {
	const explanation = await answerer.explain(question);
	const lists = [...explanation.passages.map(({ parts }) => parts), explanation.confidence];
	for (const parts of lists) {
		const weights = parts.map(({ part }) => Math.abs(part));
		expect(weights.length).toBeGreaterThan(0);
		expect(weights).toEqual([...weights].sort((one, other) => other - one));
		expect(Math.min(...weights)).toBeGreaterThan(0);
	}
});

test.each([{ text: "" }, { text: "how tall?", article: "no such article" }])(
	"%j is explained by nothing",
	async (asked) => {
		expect(await answerer.explain(asked)).toMatchObject({ passages: [], confidence: [] });
	},
);
