import { expect, test } from "vitest";
import { isDefinedIn } from "../../../src/answer/message/definitions.ts";

test.each([
	["Who was Ada Example?", "Ada Example, an engineer, built the pier."],
	["who is ada example", "It was drawn by the engineer of the pier, Ada Example, in May."],
	["whos Ada Example", "Ada Example (1801–1860) was the first to cross it."],
	["what's the grey light", "The tower became known as the Grey Light soon after."],
	["What is Example's Bridge?", "Example’s Bridge is the oldest in town."],
	["What are night ferries?", "Night ferries are the last boats of a day."],
])("%s is told by: %s", (question, sentence) => {
	expect(isDefinedIn(question, sentence)).toBe(true);
});

test.each([
	["a sentence that only names it", "Who was Ada Example?", "The pier was built for Ada Example."],
	["another of that name", "Who was Ada Example?", "Ada Example Marten, an engineer, built it."],
	["a first name", "Who is Ada?", "Ada, an engineer, built the pier."],
	["another thing that is asked", "When was Ada Example born?", "Ada Example, an engineer, was."],
	["a list", "Who was Ada Example?", "They met Tom Stone, Ada Example and Jan Holm."],
	[
		"what is told of a thing at length",
		"What is the pier that the engineer built long ago?",
		"The pier that the engineer built long ago, a bridge once, is gone.",
	],
	["signs that mean something to a pattern", "Who is (a+ b)* c?", "a+ b, a c."],
])("%s is no definition", (_, question, sentence) => {
	expect(isDefinedIn(question, sentence)).toBe(false);
});
