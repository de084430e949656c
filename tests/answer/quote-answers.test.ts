import { describe, expect, it } from "vitest";
import type { Answer, AnsweredQuote } from "../../src/answer/answer.ts";
import { createAnswerer } from "../../src/answer/answerer.ts";
import { parseQuoteQuestion } from "../../src/answer/quote-question.ts";
import { articleOf } from "../samples.ts";

const harbour = articleOf(
	`---
title: The pier that nobody mends
published: 2025-05-02
---

The old pier in Corran Bay has been shut since the storm of 3 March.

## What went wrong?

"We lost the lamp room in one night and the insurer has not paid a penny," said Ines Roth, the harbour master.

The repair was put off twice. "Patience is a polite word for doing nothing," Ms Roth told the council on Monday.

## What happens now?

Tomas Quill, a councillor, said: "The pier will open again before the herring come back."

He called the insurer's letter "a masterpiece of fog".`,
	"harbour",
);
const answerer = createAnswerer([harbour]);

function ask(text: string): Answer {
	const answer = answerer.ask({ text });
	if ("nearest" in answer) throw new Error("there is an article");
	return answer;
}

const wordsOf = (quotes: readonly AnsweredQuote[]): string[] =>
	quotes.map(({ quote }) => quote.spans.map(({ text }) => text).join(" … "));

describe("a question for quotations", () => {
	it.each([
		[
			"What did Ines Roth say about patience?",
			{ kind: "bySpeaker", speaker: "ines roth", about: "patience" },
		],
		[
			"what has the harbour master said",
			{ kind: "bySpeaker", speaker: "the harbour master", about: "" },
		],
		[
			"quotes from Tomas Quill about the pier",
			{ kind: "bySpeaker", speaker: "tomas quill", about: "the pier" },
		],
		["Who called it a masterpiece of fog?", { kind: "whoSaid", words: "it a masterpiece of fog" }],
		["who siad what about the pier", { kind: "about", about: "the pier" }],
		["Who said what about the pier?", { kind: "about", about: "the pier" }],
		["What was said about the insurer?", { kind: "about", about: "the insurer" }],
		["What happens now?", null],
		["When was the pier shut?", null],
		["What does the sign on the old wooden gate at the pier say?", null],
	])("%s is read as %j", (text, expected) => {
		expect(parseQuoteQuestion(text)).toEqual(expected);
	});

	it.each([
		[
			"What did Ines Roth say about patience?",
			"Patience is a polite word",
			"Ines Roth",
			"name and topic",
		],
		[
			"what did roht say about the lamp room",
			"We lost the lamp room",
			"Ines Roth",
			"the surname is misspelt",
		],
		[
			"What did the harbour master say?",
			"We lost the lamp room",
			"Ines Roth",
			"her role stands for her",
		],
		["quote from Quill", "The pier will open again", "Tomas Quill", "the surname is enough"],
		[
			"Who said the pier will open again?",
			"The pier will open again",
			"Tomas Quill",
			"the words are his",
		],
		[
			"What was said about herring?",
			"The pier will open again",
			"Tomas Quill",
			"only he speaks of it",
		],
	])("%s shows %j by %s: %s", (question, words, speaker) => {
		const answer = ask(question);
		expect(answer.kind).toBe("quotes");
		expect(wordsOf(answer.quotes)[0]).toContain(words);
		expect(answer.quotes[0]?.quote.speakers.map(({ name }) => name)).toEqual([speaker]);
		const [first] = answer.passages;
		expect(first?.passage.text).toContain(words);
	});

	it("is declined when nobody of that name is in the article", () => {
		expect(ask("What did Marta Vell say about the lamp room?").status).toBe("unanswered");
	});

	it("is declined when the person spoke of something else", () => {
		expect(ask("What did Ines Roth say about football?").kind).not.toBe("quotes");
	});

	it("shows every quote as slices of the article", () => {
		for (const { article, quote } of ask("What did Ines Roth say?").quotes) {
			for (const { start, end, text } of quote.spans)
				expect(article.text.slice(start, end)).toBe(text);
		}
	});
});

describe("a passage that answers", () => {
	it("brings the quotations that stand in it", () => {
		const answer = ask("What did the insurer not pay?");
		expect(answer.kind).toBe("passage");
		expect(wordsOf(answer.quotes)).toEqual([
			"We lost the lamp room in one night and the insurer has not paid a penny,",
		]);
	});
});

describe("a list of quotes", () => {
	it("is the speakers when nothing is asked for", () => {
		const listing = answerer.listQuotes({});
		expect(
			listing.kind === "speakers" && listing.speakers.map((each) => each.speaker.name).sort(),
		).toEqual(["Ines Roth", "Tomas Quill"]);
	});

	it("is by speaker in the article's order, or by topic", () => {
		const roth = answerer.listQuotes({ speaker: "Roth" });
		expect(
			roth.kind === "quotes" && wordsOf(roth.quotes).map((words) => words.slice(0, 8)),
		).toEqual(["We lost ", "Patience"]);
		const pier = answerer.listQuotes({ about: "herring" });
		expect(pier.kind === "quotes" && pier.quotes).toHaveLength(1);
	});

	it("names those alike when nobody of that name is quoted", () => {
		expect(answerer.listQuotes({ speaker: "Marta Vell" })).toMatchObject({
			kind: "unknownSpeaker",
		});
		expect(answerer.listQuotes({ article: "nowhere" })).toMatchObject({ kind: "unknownArticle" });
	});

	it("offers names while somebody types", () => {
		expect(answerer.completeSpeaker("", { limit: 5 })).toContain("Ines Roth");
		expect(answerer.completeSpeaker("rot", { limit: 5 })[0]).toBe("Ines Roth");
		expect(answerer.completeSpeaker("harbour", { article: "nowhere", limit: 5 })).toEqual([]);
	});
});
