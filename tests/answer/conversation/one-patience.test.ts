import { expect, test } from "vitest";
import { createAnswerer } from "../../../src/answer/answerer/answerer.ts";
import type { Reader } from "../../../src/reading/reader.ts";
import { articleOf } from "../../samples.ts";

/** No heading is a question, so that what is offered instead of an answer is tried first. */
const article = articleOf(
	`---
title: The crane of the harbour
published: 2025-05-05
---

The old crane was painted blue by Ada Roth on 3 March 1931. "It was rust before," Ada Roth said.

## The harbour

The harbour of Wells was dug by Carl Moss in 1888. "We dug for two years," Carl Moss said.
`,
	"crane",
);

/** A reader that is too busy for anything, and keeps when what it was to read was asked. */
function busyReader() {
	const since: number[] = [];
	const late = async ({ since: asked }: { readonly since: number }) => {
		since.push(asked);
		// So that the clock goes on.
		await new Promise((resolve) => setTimeout(resolve, 5));
		return null;
	};
	const reader: Reader = {
		read: late,
		embed: late,
		embedTexts: async () => null,
		compare: async () => ({ cosines: [], nearest: [] }),
		prepare: async () => undefined,
		state: () => ({ kind: "ready" }),
		close: async () => undefined,
	};
	return { reader, since };
}

test.each([
	["what is tried to find suggestions", { text: "Do penguins like jazz music?" }],
	["the question before", { text: "and in winter?", after: "When was the crane painted?" }],
	["each question of a message", { text: "Who painted the crane? And who dug the harbour?" }],
])("%s is read in the time of what it is asked for", async (_, question) => {
	const { reader, since } = busyReader();
	const answerer = await createAnswerer([article], { reader });
	await answerer.ask(question);
	expect(since.length).toBeGreaterThan(1);
	expect(new Set(since).size).toBe(1);
});

test("what could not be read is not offered, and is tried again", async () => {
	const { reader, since } = busyReader();
	const answerer = await createAnswerer([article], { reader });
	const question = { text: "Do penguins like jazz music?" };
	const first = await answerer.ask(question);
	if (!("suggestions" in first)) throw new Error("the article is there");
	expect(first.status).toBe("unanswered");
	expect(first.suggestions.filter((each) => each.question.endsWith("?"))).toEqual([]);
	// The question, and one of those that may be offered: the next would not be read either.
	expect(since).toHaveLength(2);
	await answerer.ask(question);
	expect(since).toHaveLength(4);
});
