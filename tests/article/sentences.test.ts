import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eachSentence, sentencesOf } from "../../src/article/sentences.ts";

const textsOf = (text: string) =>
	sentencesOf(text, { start: 0, end: text.length }).map((sentence) => sentence.text);

describe("the sentences of a text", () => {
	it.each([
		["It rains. It pours.", ["It rains.", "It pours."]],
		["Mr. Roth of the U.S. waits. So do we!", ["Mr. Roth of the U.S. waits.", "So do we!"]],
		["J. Roth paid 3.5 crowns. Why?", ["J. Roth paid 3.5 crowns.", "Why?"]],
		["  ", []],
	])("of %j are %j", (text, sentences) => {
		expect(textsOf(text)).toEqual(sentences);
	});

	/** No abbreviations or initials, after which the segmenter's boundaries do not count. */
	const written = fc
		.array(
			fc.constantFrom(
				...["word ", "Name ", "word", "Name", ". ", ".", "! ", "?", '" ', "“", ") ", ", ", " "],
				...[
					"\n",
					"2025 ",
					"\u0085",
					"中文中文",
					"。",
					"\u0301",
					"😀",
					"…",
					" - ",
					"words ".repeat(500),
				],
			),
			{ minLength: 1, maxLength: 60 },
		)
		.map((words) => words.join("").repeat(1 + Math.floor(5000 / words.join("").length)));

	it("are the same in a long text as the segmenter finds in all of it at once", () => {
		const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
		fc.assert(
			fc.property(written, (text) => {
				const whole = [...segmenter.segment(text)].map(({ segment }) => segment.trim());
				expect(textsOf(text)).toEqual(whole.filter((sentence) => sentence !== ""));
			}),
			{ seed: 11, numRuns: 60 },
		);
	});

	it("come one after the other: the first is there before the last is looked for", () => {
		const text = `It rains. ${"It pours. ".repeat(1_000_000)}`;
		const [first] = eachSentence(text, { start: 0, end: text.length });
		expect(first?.text).toBe("It rains.");
	});
});
