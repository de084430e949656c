import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { spelled, toReadQuestion } from "../../src/reading/spelled.ts";
import { createPieceEncoder } from "../../src/reading/tokenizer.ts";
import { parseQuestion } from "../../src/search/query/question.ts";

const encoder = createPieceEncoder(JSON.parse(readFileSync("data/reader/tokenizer.json", "utf8")));

/** Read among the words of an article on a treaty. */
const words: Readonly<Record<string, readonly string[]>> = {
	treaty: ["treaty"],
	traety: ["treaty"],
	isue: ["issue"],
	treat: ["treaty"],
};

it.each([
	["whats the isue with the traety?", "whats the issue with the treaty?", "neither word is one"],
	["Who will treat the wound?", "Who will treat the wound?", "it is a word of its own"],
	["Is the treaty signed?", "Is the treaty signed?", "it is spelled as in the article"],
	["The traety is signed, isn't it?", "The treaty is signed?", "a tag asks nothing else"],
	["<@1234> isue? ISUE!", "  issue? issue!", "each time, whatever its case"],
])("%s is read as %s: %s", (text, read) => {
	const question = toReadQuestion(parseQuestion(text), (word) => words[word] ?? [], {
		since: 0,
	});
	expect(spelled(question, encoder)).toBe(read);
});
