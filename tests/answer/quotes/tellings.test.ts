import { expect, test } from "vitest";
import { createAnswerer } from "../../../src/answer/answerer/answerer.ts";
import { parsed } from "../../article/parsed.ts";

const dam = parsed(`The dam of Norland

The dam of Norland was built in 1911 and holds the water of three rivers.

Helena Roy calculated that the wall would last a hundred years. She had measured it for nine winters.

Leo Park argued that the reservoir was too small for the town. Park also warned that eels could not pass the gates.

Norland's constitution states that water belongs to everybody.

A spokeswoman for Northern Rail said: “We have moved the line to the other bank.”

Ferry Rights called the timetable “late and lazy”. Its spokeswoman, Ines Roth, said: “We warned them in writing.”

Mayor Tom Hale did not attend. In an email he wrote that he trusted the board.

A spokesman for the ministry said: “We know nothing of a line.”
`);
const answerer = await createAnswerer([dam]);

test.each([
	["What did Helena Roy say?", "calculated that the wall"],
	["What did Leo Park say about the eels?", "warned that eels"],
	["What did Leo Park say about the reservoir?", "argued that the reservoir"],
	["What did Tom Hale say?", "wrote that he trusted"],
	["What did the mayor say?", "wrote that he trusted"],
	["What does Norland's constitution say?", "water belongs to everybody"],
])("what is told of somebody's words answers, and is no quotation: %s", async (text, told) => {
	const answer = await answerer.ask({ text });
	expect(answer).toMatchObject({ status: "answered", kind: "passage", quotes: [] });
	if (answer.kind === "unknownArticle") return;
	expect(answer.passages[0]?.highlight.text).toContain(told);
	expect(answer.confidence).toBeGreaterThan(0);
});

test("an organisation is asked for its spokespeople's words, and for nobody else's", () => {
	const listing = answerer.listQuotes({ speaker: "Northern Rail" });
	expect(listing).toMatchObject({ kind: "quotes" });
	const words = listing.kind === "quotes" ? listing.quotes.map(({ quote }) => quote.spans) : [];
	expect(words).toMatchObject([[{ text: "We have moved the line to the other bank." }]]);
});

test("what an organisation says itself comes with its spokespeople's words", () => {
	const listing = answerer.listQuotes({ speaker: "Ferry Rights" });
	const words = listing.kind === "quotes" ? listing.quotes.map(({ quote }) => quote.spans) : [];
	expect(words).toMatchObject([
		[{ text: "late and lazy" }],
		[{ text: "We warned them in writing." }],
	]);
});
