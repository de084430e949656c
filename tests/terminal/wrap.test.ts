import fc from "fast-check";
import { expect, test } from "vitest";
import { columnsOf, wrap } from "../../src/terminal/wrap.ts";

test.each([
	["between words", "the night ferry sails", 10, ["the night", "ferry", "sails"]],
	["nowhere when it fits", "the ferry", 9, ["the ferry"]],
	["where the text itself breaks", "one\n\ntwo", 9, ["one", "", "two"]],
	["within a word that is wider than the line", "unsinkable", 4, ["unsi", "nkab", "le"]],
	[
		"in scripts without spaces, whose signs are two columns wide",
		"東京都港区",
		4,
		["東京", "都港", "区"],
	],
	["never within a character of several code points", "👩‍👩‍👧👩‍👩‍👧", 2, ["👩‍👩‍👧", "👩‍👩‍👧"]],
])("breaks %s", (_, text, width, lines) => {
	expect(wrap(text, width)).toEqual(lines);
});

test.each([
	["ferry", 5],
	["日本", 4],
	["é", 1],
	["👍🏽", 2],
	["a\u200Bb", 2],
])("%j takes up %i columns", (text, columns) => {
	expect(columnsOf(text)).toBe(columns);
});

test("no line is wider than asked, and no character is lost", () => {
	const text = fc.string({ unit: fc.constantFrom("a", "bc", " ", "日", "é", "👍") });
	fc.assert(
		fc.property(text, fc.integer({ min: 2, max: 20 }), (words, width) => {
			const lines = wrap(words, width);
			for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
			expect(lines.join("").replaceAll(" ", "")).toBe(words.replaceAll(" ", ""));
		}),
	);
});
