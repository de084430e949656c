import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import { createAnswerer } from "../../src/answer/answerer.ts";
import { askOn } from "../../src/answer/follow-up.ts";
import { articleFrom, lighthouse } from "../e2e/articles.ts";

const ferry = articleFrom(
	"ferry",
	`# The night ferry returns

The night ferry is back in the harbour after nine years.

## When does the ferry sail?

It leaves the old pier in the evening. The first crossing was on 4 March 2025.

## What does the captain say?

"The engine is younger than I am," said Ines Roth, the captain.

She has sailed for thirty years.

"Nobody misses the bridge in fog," said Ines Roth.

## Who pays for the bridge?

The island council pays because the bridge is its own.
`,
);
const answerer = await createAnswerer([lighthouse, ferry]);

async function askAfter(words: string, text: string): Promise<Answer> {
	const section = ferry.sections.find((each) => each.passages.some((p) => p.text.includes(words)));
	const passage = section?.passages.find((each) => each.text.includes(words));
	if (!section || !passage) throw new Error(`no passage with ${words}`);
	const answer = await askOn(answerer, text, { article: ferry, section, passage, highlight: null });
	if (!("status" in answer)) throw new Error(`no article ${answer.article}`);
	return answer;
}

describe("a question after an answer", () => {
	test.each([
		{ after: "engine", text: "what else did she say?", why: "the other words of who speaks there" },
		{ after: "thirty years", text: "What did she say about the bridge?", why: "who spoke before" },
	])("$text means $why", async ({ after, text }) => {
		const { kind, quotes } = await askAfter(after, text);
		expect(kind).toBe("quotes");
		expect(quotes[0]?.quote.spans[0]?.text).toBe("Nobody misses the bridge in fog,");
	});

	test.each([
		{ after: "old pier", text: "and when?", words: "The first crossing was on 4 March 2025." },
		{ after: "island council", text: "why?", words: "because the bridge is its own" },
	])("$text finds what is nearby, not as sure", async ({ after, text, words }) => {
		const { certainty, passages } = await askAfter(after, text);
		expect(passages[0]?.highlight.text).toContain(words);
		expect(certainty).toBe("unsure");
	});

	test("is not answered from another article", async () => {
		const { passages } = await askAfter("old pier", "How tall is the tower?");
		expect(new Set(passages.map(({ article }) => article.id))).toEqual(new Set(["ferry"]));
	});

	test("keeps the words that were typed", async () => {
		expect((await askAfter("old pier", "and when?")).question).toBe("and when?");
	});
});
