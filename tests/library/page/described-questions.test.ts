import { describe, expect, it } from "vitest";
import { withQuestions } from "../../../src/library/page/described-questions.ts";
import type { PageBlock } from "../../../src/library/page/page-blocks.ts";

const paragraph = (text: string): PageBlock => ({ kind: "paragraph", text });
const heading = (text: string): PageBlock => ({ kind: "heading", depth: 3, text });
const asked = [{ question: "When does it sail?", answer: "At nine." }];

describe("a question that a page describes", () => {
	it.each([
		[
			"is put over its answer where that is shown",
			[paragraph("At nine.")],
			["When does it sail?", "At nine."],
		],
		[
			"comes last with its answer where neither is",
			[paragraph("Come in.")],
			["Come in.", "When does it sail?", "At nine."],
		],
		[
			"gets its answer where it is shown alone",
			[paragraph("When does it sail?"), heading("Prices")],
			["When does it sail?", "At nine.", "Prices"],
		],
		[
			"becomes a heading over what is shown below it",
			[paragraph("When does it sail?"), paragraph("Soon.")],
			["When does it sail?", "Soon."],
		],
	])("%s", (_, shown, expected) => {
		const blocks = withQuestions(shown, asked);
		expect(blocks.map((block) => ("text" in block ? block.text : ""))).toEqual(expected);
		expect(blocks.filter(({ kind }) => kind === "heading")).toContainEqual(
			heading("When does it sail?"),
		);
	});

	it("is told once, however often it is described", () => {
		expect(withQuestions([], [...asked, ...asked])).toHaveLength(2);
	});

	it("has tags and references of its answer read", () => {
		const [, answer] = withQuestions(
			[],
			[{ question: "When?", answer: "At <b>nine</b> &amp; ten." }],
		);
		expect(answer).toEqual(paragraph("At nine & ten."));
	});
});
