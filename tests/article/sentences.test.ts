import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eachSentence, sentencesNear, sentencesOf } from "../../src/article/sentences.ts";

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
				fc.pre(whole.every(({ length }) => length < 5000));
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

	it.each([
		["words without a full stop", "pier crane ", /^(?:pier|crane) .* (?:pier|crane)$/],
		["one word", "crane", /^[crane]+$/],
		["signs of two units each", "😀", /^(?:😀)+$/u],
	])("that are longer than any sentence end somewhere: %s", (_, part, shape) => {
		const text = part.repeat(100_000);
		const found = textsOf(text);
		expect(found.length).toBeGreaterThan(1);
		for (const each of found) {
			expect(each.length).toBeLessThan(20_000);
			expect(shape.test(each)).toBe(true);
		}
		expect(found.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
	});

	it("near a part of a long text are some of all, and hold the part", () => {
		fc.assert(
			fc.property(written, fc.nat(), fc.nat(200), (text, at, length) => {
				const whole = { start: 0, end: text.length };
				const start = at % text.length;
				const part = { start, end: Math.min(text.length, start + length) };
				const all = sentencesOf(text, whole);
				fc.pre(all.every((each) => each.text.length < 5000));
				const near = sentencesNear(text, whole, part);
				const first = all.findIndex((each) => each.start === near[0]?.start);
				expect(near).toEqual(first < 0 ? [] : all.slice(first, first + near.length));
				const touched = all.filter((each) => each.start < part.end && each.end > part.start);
				expect(near).toEqual(expect.arrayContaining(touched));
			}),
			{ seed: 7, numRuns: 30 },
		);
	});
});
