import { describe, expect, it } from "vitest";
import { createAnswerer } from "../../../src/answer/answerer/answerer.ts";
import { articleOf } from "../../samples.ts";

const alone = articleOf(`---
title: When the clocks change
---

Clocks in the United Kingdom go back on the last Sunday of October at two in the morning.

The change was brought in to save coal, and farmers have complained about it ever since.

Cows do not read clocks, said one of them, and milking time moves by an hour twice a year.
`);

const both = articleOf(`---
title: When the clocks change
---

Clocks in the United Kingdom go back on the last Sunday of October at two in the morning.

Clocks in the United States go back on the first Sunday of November at two in the morning.

Cows do not read clocks, said one farmer, and milking time moves by an hour twice a year.
`);

const before = "When do clocks go back in the United Kingdom?";

async function answerTo(article: typeof alone, text: string, after = before) {
	const answer = await (await createAnswerer([article])).ask({ text, after });
	if (!("certainty" in answer)) throw new Error("the article is known");
	return { certainty: answer.certainty, first: answer.passages[0]?.passage.text ?? "" };
}

describe("a follow-up that newly names something", () => {
	it.each([
		"and in the US?",
		"And in the USA?",
		"what about the U.S.?",
		"and in America's Ohio?",
		"and in Japan?",
	])("is not surely answered by what says nothing of it: %s", async (text) => {
		expect((await answerTo(alone, text)).certainty).not.toBe("sure");
	});

	it.each([
		"and in the US?",
		"And in the USA?",
		"what about the U.S.?",
		"and in the United States?",
	])("is answered by what has it, however it is written: %s", async (text) => {
		expect((await answerTo(both, text)).first).toContain("United States");
	});

	it.each(["and in the UK?", "and in the United Kingdom?"])(
		"the same the other way round: %s",
		async (text) => {
			const { first } = await answerTo(both, text, "When do clocks go back in the United States?");
			expect(first).toContain("United Kingdom");
		},
	);
});
