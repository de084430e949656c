import { expect, test } from "vitest";
import { quotesIn } from "./quotes-in.ts";

const opening =
	"“Nobody sings in fog”: Ada Holm on the lighthouse\nAda Holm, 61, keeps the last lamp of the coast. Her neighbour Leo Park brings the mail.\n";
const questions = [
	"How did you get here? “By boat, and against my will. I stayed because of the birds.”",
	"Who taught you? “The old keeper, Tom Pell. He hardly spoke.”",
	"And the nights? “Long. I read a great deal.”",
	"Will the lamp go out? “Not before I do. They have promised me that.”",
];

function speakersOf(text: string): string[] {
	return quotesIn(text).map(({ speakers }) => speakers.map(({ name }) => name).join("; "));
}

test("the answers of an interview are given to whoever is named most before its first question", () => {
	const speakers = speakersOf(opening + questions.join("\n"));
	expect(speakers.slice(-4)).toEqual(Array(4).fill("Ada Holm"));
	expect(quotesIn(opening + questions.join("\n")).at(-1)?.speakers[0]?.role).toBeNull();
});

test("two questions with answers in marks are no interview", () => {
	const speakers = speakersOf(opening + questions.slice(0, 2).join("\n"));
	expect(speakers.slice(-2)).toEqual(["", ""]);
});

test("two who are named as often leave the answers to nobody", () => {
	const text = `Ada Holm and Leo Park keep the lamp.\n${questions.join("\n")}`;
	expect(speakersOf(text)).toEqual(["", "", "", ""]);
});

test("a sentence in marks behind a heading that asks is no answer of an interview", () => {
	const apart = questions.map((each) => each.replace("? “", "?\n“")).join("\n");
	expect(speakersOf(opening + apart).slice(-3)).toEqual(["", "", ""]);
});
