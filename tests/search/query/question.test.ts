import { describe, expect, it } from "vitest";
import { parseQuestion } from "../../../src/search/query/question.ts";

describe("what a question asks for", () => {
	it.each([
		["Who opened the bridge?", "person"],
		["whos the mayor", "person"],
		["Which company built it?", "person"],
		["When did it open?", "time"],
		["In what year was the fire?", "time"],
		["Where does the ferry land?", "place"],
		["How many boats were lost?", "count"],
		["What percentage voted?", "count"],
		["How much did it cost?", "amount"],
		["How long did the strike last?", "duration"],
		["Why was the bridge shut?", "reason"],
		["How do they clean the hull?", "manner"],
		["What is a lock?", "definition"],
		["What colour is the tower?", "thing"],
		["abgabefrist steuer", "time"],
		["baujahr brücke", "time"],
		["eintrittspreis museum", "amount"],
		["anzahl boote", "count"],
		["Was ist der Grund für den Preis?", "amount"],
		["Was steht im Plan zur Abgabefrist?", "thing"],
		["délai recours", "time"],
		["durée grève", "duration"],
		["plazo reclamación", "time"],
		["importe beca", "amount"],
		["motivo del cierre", "reason"],
		["¿Qué dijo sobre la fecha?", "thing"],
		["cause of the fire", "thing"],
	])("%s: a %s", (question, kind) => {
		expect(parseQuestion(question).askedFor).toBe(kind);
	});
});

describe("a statement that is to be confirmed", () => {
	it("is asked without its tag, and is as it was typed", () => {
		const asked = parseQuestion("so the ferry sank at night, right? ");
		expect(asked.text).toBe("so the ferry sank at night, right? ");
		const english = { language: "en", monthFirst: false };
		for (const tokens of [asked.tokens, asked.wordsIn(english)])
			expect(tokens.map(({ word }) => word)).toEqual(["so", "the", "ferry", "sank", "at", "night"]);
	});
});

describe("Discord's mark-up", () => {
	it.each([
		"<@123456>",
		"<@!123456>",
		"<@&99>",
		"<#42>",
		"<:party:881>",
		"<a:wave:77>",
		"<t:1700000000:R>",
		"</ask:12>",
	])("%s is not part of a question", (markup) => {
		const words = parseQuestion(`${markup} where is ${markup} the ferry?`).tokens.map(
			({ word }) => word,
		);
		expect(words).toEqual(["where", "is", "the", "ferry"]);
	});
});
