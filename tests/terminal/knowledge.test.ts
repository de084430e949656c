import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import { readLibrary } from "../../src/library/folder/folder.ts";
import { layOutReply } from "../../src/reply/layout.ts";
import { words } from "../../src/reply/reply-words.ts";
import { renderReply, unlimited } from "../../src/terminal/reply-text.ts";

const { articles } = await readLibrary("knowledge");
const answerer = await createAnswerer(articles);

/** Each file holds a question behind "? ", a blank line, and the whole reply. */
test.each(["passage-misspelt", "passage-with-quotation", "section", "miss"])(
	"the articles that ship are answered from as written down: %s",
	async (name) => {
		const expected = readFileSync(`tests/fixtures/replies/${name}.txt`, "utf8");
		const question = expected.slice(2, expected.indexOf("\n"));
		const answer = await answerer.ask({ text: question });
		if ("nearest" in answer) throw new Error("no article was named");
		const reply = layOutReply(answer, unlimited);
		const shown = renderReply(reply, { width: 80, colour: false }, words.en);
		expect(`? ${question}\n\n${shown}`).toBe(expected);
	},
);
