import fc from "fast-check";
import { expect, test } from "vitest";
import { harmless, harmlessLine } from "../../src/terminal/harmless.ts";

test.each([
	["an escape sequence", "\u001B[31mred\u001B[0m", "␛[31mred␛[0m"],
	["the one-character form of it", "\u009B31mred", "\uFFFD31mred"],
	["a bell, a backspace and a delete", "a\u0007b\u0008c\u007F", "a␇b␈c␡"],
	["an override of the text's direction", "abc\u202Efed\u202C", "abcfed"],
	["a carriage return that would overwrite the line", "true\rfalse", "true\nfalse"],
	["a tab", "a\tb", "a b"],
	[
		"letters of any script, emoji and line breaks",
		"Ünï 日本語 שלום 👩‍👩‍👧 é\nx",
		"Ünï 日本語 שלום 👩‍👩‍👧 é\nx",
	],
])("%s is shown harmlessly", (_, text, shown) => {
	expect(harmless(text)).toBe(shown);
});

test("no control character but the line feed is ever left", () => {
	const characters = fc.string({
		unit: fc.integer({ max: 0x2fff }).map((n) => String.fromCharCode(n)),
	});
	fc.assert(
		fc.property(characters, (text) => {
			expect(harmless(text)).not.toMatch(/(?!\n)\p{Cc}/u);
		}),
	);
});

test.each([
	["a line feed, a return and a tab", "a\nb\r\nc\td", "a␊b␍␊c␉d"],
	["other ends of lines", "a\u0085b\u2028c\u2029d", "a\uFFFDb\uFFFDc\uFFFDd"],
	["an escape sequence", "\u001B[31mred", "␛[31mred"],
	[
		"what turns the direction of text",
		"a\u202Eb\u202Cc\u2067d\u2069",
		"a\uFFFDb\uFFFDc\uFFFDd\uFFFD",
	],
	["marks of direction that turn nothing", "\u200Fשלום\u200E", "שלום"],
])("in a name %s is shown harmlessly", (_, name, shown) => {
	expect(harmlessLine(name)).toBe(shown);
});
