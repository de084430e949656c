import { afterAll, describe, expect, it } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import { startReader } from "../../src/reading/neural-reader.ts";
import { articleOf } from "../samples.ts";
import { shipped } from "../shipped.ts";

const bridge = articleOf(
	`# The old bridge closes
The old bridge over the Wend will be shut for fourteen months from April, the county council decided on Monday.

## What is wrong with it?

Divers found cracks in two of the five piers last autumn. Nobody was surprised: the engineers had warned of the scouring river bed for years.

The council refused to pay for a temporary crossing. It would have cost £4.2m, which Councillor Ida Marsh called "money thrown into the river".

"Lorries can go round by Hamble," said Ida Marsh. "The school bus will run ten minutes earlier."

## Who is against it?

Shopkeepers on the east bank fear for their trade. The baker, Owen Pratt, sells half of his bread to people from the other side.`,
	"bridge",
);
const deutsch = articleOf(
	"---\ntitle: Die Fähre\nlanguage: de\n---\n\nDie Fähre legt jeden Abend um neun Uhr am alten Pier ab und kostet zwölf Euro.",
	"faehre",
);

const reader = await startReader({
	cache: null,
	patience: 60_000,
	warn: (message) => {
		throw new Error(message);
	},
});
afterAll(() => reader.close());
const articles = [...shipped.articles, bridge, deutsch];
await reader.prepare(articles);
const answerer = await createAnswerer(articles, { reader });

async function ask(text: string, rest: { article?: string; after?: string } = {}): Promise<Answer> {
	const answer = await answerer.ask({ text, ...rest });
	if ("nearest" in answer) throw new Error("there is an article");
	return answer;
}

describe("a question in other words than the article's", () => {
	it.each([
		["how long will it be closed", "fourteen months", "bridge"],
		["Is anything broken?", "cracks", "bridge"],
		["Who worries about losing customers?", "Shopkeepers", "bridge"],
		["what powers the spacecraft", "plutonium", undefined],
	])("%s is answered: %s", async (question, words, article) => {
		const answer = await ask(question, article === undefined ? {} : { article });
		expect(answer.status).toBe("answered");
		expect(answer.passages[0]?.passage.text).toContain(words);
	});

	it("has the words that answer marked within the key sentence", async () => {
		const [first] = (await ask("When will the bridge close?", { article: "bridge" })).passages;
		expect(first?.answer?.text).toContain("April");
		expect(first?.highlight.text).toContain(first?.answer?.text);
	});

	it.each([
		["Did the council agree to build a temporary crossing?", "refused to pay", "bridge"],
		["Did nobody see the scouring coming?", "had warned", "bridge"],
		["Did Britain leave the ECHR?", "did not change Britain's place in it", undefined],
		["Was Voyager built to last only a few months?", "five years", undefined],
	])(
		"%s assumes the opposite: the words that settle it are marked: %s",
		async (text, words, article) => {
			const answer = await ask(text, article === undefined ? {} : { article });
			expect(answer.status).toBe("answered");
			expect(answer.passages[0]?.answer?.text).toContain(words);
		},
	);
});

describe("what the article leaves open", () => {
	it.each([
		"How many people live on the east bank?",
		"Who built the bridge in the first place?",
		"what is the best pizza in naples",
	])("is not shown as sure: %s", async (question) => {
		expect((await ask(question, { article: "bridge" })).certainty).not.toBe("sure");
	});
});

it.each([
	"How far has Voyager travelled?",
	"Which countries change their clocks?",
	"What did Britain sign about human rights?",
])("what another article is about is declined by the one that is asked: %s", async (question) => {
	expect((await ask(question, { article: "bridge" })).status).toBe("unanswered");
	expect((await ask(question)).status).toBe("answered");
});

it("a follow-up is read together with the question before it, and says so", async () => {
	const answer = await ask("And how much would it have cost?", {
		article: "bridge",
		after: "Will there be a temporary crossing?",
	});
	expect(answer.after).toBe("Will there be a temporary crossing?");
	expect(answer.passages[0]?.passage.text).toContain("£4.2m");
});

it.each([
	["What does Ida Marsh say about the cost of a crossing?", "money thrown into the river"],
	["What did Ida Marsh say about lorries?", "Lorries can go round by Hamble,"],
])(
	"of several quotations by one person the one that is asked for goes first: %s",
	async (text, words) => {
		const { kind, quotes } = await ask(text, { article: "bridge" });
		expect(kind).toBe("quotes");
		expect(quotes[0]?.quote.spans[0]?.text).toBe(words);
	},
);

it("articles in languages that it does not read are answered by words", async () => {
	const answer = await ask("Wann legt die Fähre ab?");
	expect(answer.status).toBe("answered");
	expect(answer.passages[0]?.article.id).toBe("faehre");
	expect(answer.passages[0]?.answer).toBeNull();
});

it("every answer shown is a slice of its article, in the key sentence of its passage", async () => {
	for (const question of [
		"who?",
		"when",
		"how much",
		"why is it closed",
		"x",
		"what did they say",
	]) {
		for (const { article, passage, highlight, answer } of (await ask(question)).passages) {
			if (answer === null) continue;
			expect(article.text.slice(answer.start, answer.end)).toBe(answer.text);
			expect(answer.start >= highlight.start && answer.end <= highlight.end).toBe(true);
			expect(highlight.start >= passage.start && highlight.end <= passage.end).toBe(true);
		}
	}
});
