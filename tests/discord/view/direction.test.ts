import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closeDirections, isolate } from "../../../src/discord/view/direction.ts";

describe("what turns the direction of text", () => {
	test.each([
		["an override", "a\u202Eb\nc", "a\u202Eb\u202C\nc"],
		["an isolate", "a\u2067b\nc", "a\u2067b\u2069\nc"],
		["one in the other", "\u2066a\u202Bb", "\u2066a\u202Bb\u202C\u2069"],
		["on the last line", "a\nb\u2068c", "a\nb\u2068c\u2069"],
		["ended already", "a\u202Eb\u202C \u2067c\u2069", "a\u202Eb\u202C \u2067c\u2069"],
		["ended with what it stands in", "\u2067a\u202Eb\u2069c", "\u2067a\u202Eb\u2069c"],
		["ended by what does not end it", "\u2067a\u202Cb", "\u2067a\u202Cb\u2069"],
		["ended before it begins", "\u2069\u202Ca", "\u2069\u202Ca"],
		["not there", "a\u200Fb\nשלום", "a\u200Fb\nשלום"],
	])("is ended with its line: %s", (_, text, closed) => {
		expect(closeDirections(text)).toBe(closed);
	});

	test("is all that is added, at the ends of lines", () => {
		const signs = fc.constantFrom(..."ab \n\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");
		fc.assert(
			fc.property(fc.array(signs, { maxLength: 40 }), (parts) => {
				const lines = parts.join("").split("\n");
				const closed = closeDirections(parts.join("")).split("\n");
				expect(closed).toHaveLength(lines.length);
				for (const [place, line] of lines.entries()) {
					expect(closed[place]?.startsWith(line)).toBe(true);
					expect(closed[place]?.slice(line.length)).toMatch(/^[\u202C\u2069]*$/u);
				}
			}),
		);
	});
});

describe("a line that is held apart", () => {
	const [start, end] = ["\u2068", "\u2069"];

	test.each([
		["plain words", "Ferry news", "Ferry news"],
		["a stretch that it ends", "a \u2067b\u2069 c", "a \u2067b\u2069 c"],
		["a stretch that it does not end", "a \u2067b", "a \u2067b\u2069"],
		["two that it does not end", "\u2066a \u2068b", "\u2066a \u2068b\u2069\u2069"],
		["an end too many", "a\u2069 b", "a\uFFFD b"],
		["an end before its stretch", "\u2069\u2067a", "\uFFFD\u2067a\u2069"],
	])("is balanced: %s", (_, line, held) => {
		expect(isolate(line)).toBe(`${start}${held}${end}`);
	});
});
