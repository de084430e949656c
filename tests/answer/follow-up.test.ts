import { describe, expect, test } from "vitest";
import type { Answer, Answerer, Question } from "../../src/answer/answer.ts";
import { createAnswerer } from "../../src/answer/answerer.ts";
import { askOn } from "../../src/answer/ask-on.ts";
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

async function askAfter(
	words: string,
	text: string,
	after?: string,
	from: Answerer = answerer,
): Promise<Answer> {
	const section = ferry.sections.find((each) => each.passages.some((p) => p.text.includes(words)));
	const passage = section?.passages.find((each) => each.text.includes(words));
	if (!section || !passage) throw new Error(`no passage with ${words}`);
	const answer = await askOn(
		from,
		{ text, ...(after === undefined ? {} : { after }) },
		{ article: ferry, section, passage, highlight: null },
	);
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

describe("a question after an answer, where questions are read", () => {
	/** What the answerer was asked. */
	async function askedAfter(after: string, text: string): Promise<Question | undefined> {
		const asked: Question[] = [];
		const reading: Answerer = {
			...answerer,
			isReading: () => true,
			ask(question) {
				asked.push(question);
				return answerer.ask(question);
			},
		};
		await askAfter("old pier", text, after, reading);
		return asked[0];
	}

	test.each([
		{ text: "and when?", why: "it has no word of its own" },
		{ text: "and the bridge?", why: "it goes on" },
		{ text: "Which pier does it leave from?", why: "it points back" },
	])("$text is read with the question before: $why", async ({ text }) => {
		const after = "Does the ferry sail at night?";
		expect(await askedAfter(after, text)).toEqual({ text, article: "ferry", after });
	});

	test.each([
		{
			text: "Who pays for the bridge?",
			after: "Does the ferry sail at night?",
			why: "it says all",
		},
		{ text: "and when?", after: "why?", why: "the one before says nothing" },
	])("$text after $after is not: $why", async ({ text, after }) => {
		expect(await askedAfter(after, text)).not.toHaveProperty("after");
	});
});
