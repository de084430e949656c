import { expect, test } from "vitest";
import { looksAsked, questionToAll } from "../../../src/answer/message/question-form.ts";

test.each([
	["When do the clocks go back?", "When do the clocks go back?"],
	["hey all, does anyone know when the clocks go back?", null],
	["what is the fee for a second licence", "what is the fee for a second licence"],
	["I read it twice. How long does the vote take? Thanks!", "How long does the vote take?"],
	["Weiß jemand, wann die Fähre wieder fährt?", "Weiß jemand, wann die Fähre wieder fährt?"],
	["Quand le pont rouvre-t-il ?", "Quand le pont rouvre-t-il ?"],
	["¿Cuándo abre el puente?", "¿Cuándo abre el puente?"],
	["What was the result of the vote on the motion?", null],
	["How many bridges are there in the US?", null],
	["Quand est la date du vote ?", null],
])("%s is a question to all", (message, question) => {
	expect(questionToAll(message)).toBe(question ?? message);
});

test.each([
	"the clocks went back last night",
	"why not?",
	"really, today?",
	"it rained again, right?",
	"are you coming tonight?",
	"where did you put the keys?",
	"wie geht's dir heute?",
	"tu viens ce soir ?",
	"comment on fait pour manger ici ?",
	"why does nobody tell us anything?",
	"who cares lol",
	"why does the ferry stop at noon? because it can",
	"Warum fährt die Fähre nicht? Weil niemand will.",
	"```js\nwhat is this = 3?\n``` why does this not compile?",
	"`npm start` says what now?",
	"When is it? Where is it held? Who pays for it?",
	"> When do the clocks go back?",
	"https://example.org/what?is=it",
	"",
	"?".repeat(5000),
])("%s is none", (message) => {
	expect(questionToAll(message)).toBeNull();
});

test("in a thread with the bot a follow-up is known by how it begins", () => {
	expect(looksAsked("and in the north?")).toBe(true);
	expect(looksAsked("and the ferry")).toBe(true);
	expect(looksAsked("thanks, that helps")).toBe(false);
	expect(looksAsked("")).toBe(false);
});
