import fc from "fast-check";
import { expect, test } from "vitest";
import { harmless } from "../../src/terminal/harmless.ts";

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
