import { describe, expect, it } from "vitest";
import { hasTag, withoutTag } from "../../../src/search/language/question-tag.ts";

const tagged = [
	["The ferry kept a lifeboat, didn't it?", "The ferry kept a lifeboat?"],
	["The ferry kept a lifeboat, didnt it", "The ferry kept a lifeboat?"],
	["the ferry can’t turn, can it ??", "the ferry can’t turn?"],
	["There were no lights, were there?", "There were no lights?"],
	["She would come back, would she not?", "She would come back?"],
	["So nobody was hurt, right?", "So nobody was hurt?"],
	["They pay for it themselves, correct?", "They pay for it themselves?"],
	["The pool stays shut, is that right? ", "The pool stays shut?"],
	["Das Bad bleibt zu, oder?", "Das Bad bleibt zu?"],
	["Das Bad bleibt zu, nicht wahr?", "Das Bad bleibt zu?"],
	["La piscine reste fermée, n’est-ce pas ?", "La piscine reste fermée?"],
	["La piscine reste fermée, non ?", "La piscine reste fermée?"],
	["La piscina sigue cerrada, ¿verdad?", "La piscina sigue cerrada?"],
	["La piscina sigue cerrada, ¿no?", "La piscina sigue cerrada?"],
	["La piscina sigue cerrada ¿verdad?", "La piscina sigue cerrada?"],
	["La piscine reste fermée, n'est ce pas ?", "La piscine reste fermée?"],
	["Das Bad bleibt zu oder?", "Das Bad bleibt zu?"],
	["Das Bad bleibt zu, stimmt das?", "Das Bad bleibt zu?"],
	["The ferry kept a lifeboat didn't it?", "The ferry kept a lifeboat?"],
	["The ferry kept a lifeboat , did’nt it ?", "The ferry kept a lifeboat?"],
	["The ferry kept a lifeboat, or did it?", "The ferry kept a lifeboat?"],
	["nobody was hurt, right?! 😅", "nobody was hurt?"],
	["NOBODY WAS HURT, RIGHT?", "NOBODY WAS HURT?"],
	["If it rains, the ferry stays, doesn't it?", "If it rains, the ferry stays?"],
	["Even the captain was saved, wasn't he?", "Even the captain was saved?"],
] as const;

const untagged = [
	"Did the ferry keep a lifeboat?",
	"Who was right?",
	"Is the bill correct?",
	"Which side is it, left or right?",
	"the price, right?",
	"right?",
	"If I am over sixty, can I?",
	"So if I am over sixty, can I?",
	"What if the ferry is late, do they?",
	"What is the population of Lincoln, NE?",
	"They ship from Bergen to Oslo, NO?",
	"Which eye did Nelson lose, left, right?",
	"Does the sign say left, right?",
	"The sign says left, right?",
	"Is the answer yes, no?",
	"Who said that they couldn't?",
	"He said that it wasn't there?",
	"Who said that it was he?",
	"What about the ferry, the one that sank?",
	"",
];

describe("a tag", () => {
	it.each(tagged)("is taken from behind the statement of %j", (question, stated) => {
		expect(withoutTag(question)).toBe(stated);
		// What is left begins with what was typed: places in it are places in the question.
		expect(question.startsWith(stated.slice(0, -1))).toBe(true);
	});

	it.each(untagged)("is not found in %j", (question) => {
		expect(withoutTag(question)).toBe(question);
	});

	it("makes a question one for yes or no", () => {
		expect(hasTag("Das Bad bleibt zu, oder?")).toBe(true);
		expect(hasTag("Is the pool shut?")).toBe(false);
	});
});
