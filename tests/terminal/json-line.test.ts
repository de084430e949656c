import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonLine } from "../../src/terminal/json-line.ts";
import { anyText } from "../any-text.ts";

test("one value is one line for every reader of lines, and the same value again", () => {
	fc.assert(
		fc.property(anyText(), (text) => {
			const line = jsonLine({ text });
			expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\u2028-\u202E\u2066-\u2069]/u);
			expect(JSON.parse(line)).toEqual({ text });
		}),
	);
});

test.each(["\u2028", "\u202E", "\u2066", "\u0085", "\u009B", "\n", "\u007F"])(
	"%j is escaped",
	(character) => {
		expect(jsonLine(character)).toMatch(/^"\\(?:u[0-9a-f]{4}|n)"\n$/);
	},
);
