import { describe, expect, it } from "vitest";
import type { Answer, AnsweredQuote } from "../../../src/answer/answer.ts";
import { createAnswerer } from "../../../src/answer/answerer/answerer.ts";
import { parseQuoteQuestion } from "../../../src/answer/quotes/quote-question.ts";
import { parseQuestion } from "../../../src/search/query/question.ts";
import { articleOf } from "../../samples.ts";

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
const answerer = await createAnswerer([harbour]);

async function ask(text: string): Promise<Answer> {
	const answer = await answerer.ask({ text });
	if ("nearest" in answer) throw new Error("there is an article");
	return answer;
}

const wordsOf = (quotes: readonly AnsweredQuote[]): string[] =>
	quotes.map(({ quote }) => quote.spans.map(({ text }) => text).join(" … "));

describe("a question for quotations", () => {
	it.each([
		[
			"What did Ines Roth say about patience?",
			{ kind: "bySpeaker", speaker: "ines roth", about: "patience", surely: true },
		],
		[
			"what has the harbour master said",
			{ kind: "bySpeaker", speaker: "the harbour master", about: "", surely: true },
		],
		[
			"quotes from Tomas Quill about the pier",
			{ kind: "bySpeaker", speaker: "tomas quill", about: "the pier", surely: true },
		],
		[
			"Who called it a masterpiece of fog?",
			{ kind: "whoSaid", words: "it a masterpiece of fog", surely: false },
		],
		["who siad what about the pier", { kind: "about", about: "the pier" }],
		["Who said what about the pier?", { kind: "about", about: "the pier" }],
		["What was said about the insurer?", { kind: "about", about: "the insurer" }],
		["What did people say about the pier?", { kind: "about", about: "the pier" }],
		["who mentioned herring", { kind: "about", about: "herring" }],
		["who is quoted in the article?", { kind: "everything" }],
		["quotes", { kind: "everything" }],
		[
			"what is Quill expected to say",
			{ kind: "bySpeaker", speaker: "quill", about: "", surely: true },
		],
		[
			"what did Ms Roth tell the council about patience",
			{ kind: "bySpeaker", speaker: "ms roth", about: "patience", surely: true },
		],
		[
			"did Roth say anything about the insurer?",
			{ kind: "bySpeaker", speaker: "roth", about: "the insurer", surely: true },
		],
		[
			"Roth's quotes about patience",
			{ kind: "bySpeaker", speaker: "roth", about: "patience", surely: false },
		],
		[
			"what does Quill think about the pier",
			{ kind: "bySpeaker", speaker: "quill", about: "the pier", surely: false },
		],
		["what are the best quotes on patience", { kind: "about", about: "patience" }],
		["what was said abuot patience", { kind: "about", about: "patience" }],
		["who said what bout patience", { kind: "about", about: "patience" }],
		["what was said abt patience", { kind: "about", about: "patience" }],
		[
			"Tell me what Roth said about patience",
			{ kind: "bySpeaker", speaker: "roth", about: "patience", surely: true },
		],
		["What does the article say about the pier?", null],
		["What does it say about the pier?", null],
		["What is the pier said to be?", null],
		["What is said to be the oldest pier?", null],
		["What was Quill told?", null],
		["Who was called to the pier?", null],
		["Who paid for the pier?", null],
		["What makes councillors argue?", null],
		["What is the pier famous for saying?", null],
		["What happens now?", null],
		["When was the pier shut?", null],
		["What does the sign on the old wooden gate at the pier say?", null],
	])("%s is read as %j", (text, expected) => {
		expect(parseQuoteQuestion(parseQuestion(text))).toEqual(expected);
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
	])("%s shows %j by %s: %s", async (question, words, speaker) => {
		const answer = await ask(question);
		expect(answer.kind).toBe("quotes");
		expect(wordsOf(answer.quotes)[0]).toContain(words);
		expect(answer.quotes[0]?.quote.speakers.map(({ name }) => name)).toEqual([speaker]);
		const [first] = answer.passages;
		expect(first?.passage.text).toContain(words);
	});

	it("shows several speakers on one topic side by side", async () => {
		const { kind, quotes } = await ask("What was said about the insurer?");
		expect(kind).toBe("quotes");
		expect(quotes.flatMap(({ quote }) => quote.speakers.map(({ name }) => name))).toEqual([
			"Ines Roth",
			"Tomas Quill",
		]);
	});

	it("is declined when nobody of that name is in the article", async () => {
		expect((await ask("What did Marta Vell say about the lamp room?")).status).toBe("unanswered");
	});

	it("is declined when the person spoke of something else", async () => {
		const { status, quotes, quotedOnOther } = await ask("What did Ines Roth say about football?");
		expect({ status, quotes, quotedOnOther }).toEqual({
			status: "unanswered",
			quotes: [],
			quotedOnOther: true,
		});
	});

	it.each([
		["who called it a mastrpiece of fog", "a masterpiece of fog", "the words are misspelt"],
		[
			"Who called the insurer's letter a masterpiece of fog?",
			"a masterpiece of fog",
			"half of it is in the sentence",
		],
		["what will Quill say about herring", "The pier will open again", "it may still be to come"],
		["who called it a mastrpiece", "a masterpiece of fog", "it is most of what he said"],
		["What was said about the insurer's letter?", "a masterpiece of fog", "it is told around it"],
		[
			"what did Quill call the insurer's letter",
			"a masterpiece of fog",
			"it stands in the passage that answers",
		],
		["Roth quotes", "We lost the lamp room", "her name stands first"],
		["what did quil say abot herrings", "The pier will open", "name, verb and topic are misspelt"],
	])("%s shows %j: %s", async (question, words) => {
		const answer = await ask(question);
		expect(answer.kind).toBe("quotes");
		expect(wordsOf(answer.quotes)[0]).toContain(words);
	});

	it("shows every quote as slices of the article", async () => {
		for (const { article, quote } of (await ask("What did Ines Roth say?")).quotes) {
			for (const { start, end, text } of quote.spans)
				expect(article.text.slice(start, end)).toBe(text);
		}
	});
});

const inn = await createAnswerer([
	articleOf(
		`---
title: The Otter fights for its licence
published: 2025-04-11
---

The Otter in Wick Green is said to be the oldest inn in the county. Its landlady, Petra Lowe, took it over in 2009.

Opinion polls tell a mixed story: most villagers want it open until midnight.

"The noise carries half a mile on a still night," said Councillor Dev Anand. Neighbours called the police eleven times.

Meanwhile, county opposition leader Hugo Hamm told the Wick Echo he would shut it.

The Village Union leader called the garden "a football ground without a roof".

"I have never once been asked to turn it down," Ms Lowe said.

The plan was attacked by Lanternwatch. "A slow closing bell," the charity's director, Maud Ternhill, said of the plan. Ms Ternhil has written to every member.

The chief constable, Hugh Farr, told the committee that calls had doubled. The magistrate, Sir Colin Webb, has yet to speak. The brewers' union claimed the rules were out of date.

Former landlord Pat Lowe was there. Brenda Hall left before the vote. "A quiet inn is a shut inn," said Rob Hill.

Paul Rees and Carys Rees live nearby. "I can hear the pumps," Paul Rees said. "I like them," said Carys Rees.`,
		"inn",
	),
]);

async function askInn(text: string): Promise<Answer> {
	const answer = await inn.ask({ text });
	if ("nearest" in answer) throw new Error("there is an article");
	return answer;
}

const minister = await createAnswerer([
	articleOf(
		`The vote was close. The Prime Minister, Ada Moss, called the result "narrow but clean". The pound hardly moved.

Moss promised at 3 pm that bills would not rise. The members said they had been "left in the dark".`,
		"vote",
	),
]);

describe("a speaker in short", () => {
	it.each(["What did the PM say about the result?", "what did the prime minister say"])(
		"is spelt out: %s",
		async (text) => {
			const answer = await minister.ask({ text });
			if ("nearest" in answer) throw new Error("there is an article");
			expect(wordsOf(answer.quotes)).toEqual(["narrow but clean"]);
			expect(answer.passages[0]?.highlight.text).toContain("narrow but clean");
		},
	);

	it("is not taken for another who is quoted beside", async () => {
		const answer = await minister.ask({ text: "What did the CEO say?" });
		expect("status" in answer && answer.status).toBe("unanswered");
	});

	it("is asked for what is promised, not for all that is said", () => {
		const asked = parseQuoteQuestion(parseQuestion("What did the Prime Minister promise?"));
		expect(asked).toMatchObject({ kind: "bySpeaker", about: "promise" });
	});
});

describe("a speaker", () => {
	it.each([
		["what did the councillor say", "The noise carries", "a role"],
		["what did the village union leader say", "a football ground", "what he is called beside it"],
		["what did Lanternwatch say", "A slow closing bell", "an organisation"],
		[
			"what did Ternhil say",
			"A slow closing bell",
			"a long name that the article itself misspells",
		],
		["what did petra low say", "I have never once", "a short name beside one that is right"],
		["quotes from dev annand", "The noise carries", "a doubled letter"],
		["What did Mrs Rees say?", "I like them", "a title that tells two of one name apart"],
	])("is found: %s shows %j by %s", async (question, words) => {
		const answer = await askInn(question);
		expect(answer.kind).toBe("quotes");
		expect(wordsOf(answer.quotes)[0]).toContain(words);
	});

	it("may be several of one name", async () => {
		expect(wordsOf((await askInn("What did Rees say?")).quotes)).toEqual([
			"I can hear the pumps,",
			"I like them,",
		]);
	});

	it.each([
		["What did Brenda Hall say?", "she is named and says nothing"],
		["What did Hall say?", "a name of the article is not another one misspelt"],
		["What did Tom Hill say?", "the given name is another"],
		["What did Pat Lowe say?", "another of that name speaks"],
		["What did Mr Lowe say?", "only a woman of that name speaks"],
		["What did Colin Webb say?", "he has yet to speak"],
		["What did Winston Churchill say?", "the article does not know him"],
		["what did the vicar say about the noise", "there is none"],
	])("is not quoted: %s is declined, for %s", async (question) => {
		expect((await askInn(question)).status).toBe("unanswered");
	});

	it.each([
		["What did Hugh Farr say?", "calls had doubled"],
		["what did the chief constable say", "calls had doubled"],
		["what did the union say", "the rules were out of date"],
	])("is told of in the article's own words: %s", async (question, words) => {
		const answer = await askInn(question);
		expect(answer.kind).toBe("passage");
		expect(answer.passages[0]?.highlight.text).toContain(words);
	});
});

describe("a question that is worded like one for quotations", () => {
	it.each([
		["What do opinion polls tell us about the inn?", "Opinion polls tell"],
		["What is the Otter said to be?", "is said to be the oldest inn"],
		["Who called the police?", "Neighbours called the police"],
		["Who claimed the rules were out of date?", "The brewers' union claimed"],
		["Who said that calls had doubled?", "told the committee that calls"],
	])("is answered by a passage: %s", async (question, words) => {
		const answer = await askInn(question);
		expect(answer.kind).toBe("passage");
		expect(answer.passages[0]?.passage.text).toContain(words);
	});
});

describe("a passage that answers", () => {
	it("brings the quotations that stand in it", async () => {
		const answer = await ask("When was the lamp room lost?");
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
