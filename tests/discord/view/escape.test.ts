import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeLine, escapeText, unescapeLine } from "../../../src/discord/view/escape.ts";
import { anyText } from "../../any-text.ts";
import { showMarkdown } from "../markdown.ts";

/** Each does something on Discord if it is not escaped. */
const effects = [
	"**bold** and __underlined__ and _slanted_ and *slanted*",
	"~~struck~~ ||hidden||",
	"`code` and ```more\ncode```",
	"# heading",
	"  ## indented heading",
	"-# small print",
	"> quotation",
	">>> everything quoted",
	"- item\n- item",
	"* item",
	"+ item",
	"12. item",
	"3) item",
	"first line\n# heading on the second",
	"[a label](https://phish.example)",
	"https://plain.example/with_under_scores",
	"<https://quiet.example>",
	"@everyone and @here",
	"<@123456789012345678> <@!1> <@&2> <#3> <id:guide> </ask:4>",
	"<t:1700000000:R>",
	"<:wave:123456789012345678> <a:dance:1>",
	":tada: and :+1: and :wave::skin-tone-2:",
];

describe("escaped text", () => {
	test.each(effects)("%j would do something, and is shown to the letter", (text) => {
		expect(showMarkdown(text).effects).not.toEqual([]);
		expect(showMarkdown(escapeText(text))).toEqual({ text, effects: [] });
	});

	test.each([
		"It opens at 10:30, costs 5 - 7 pounds (#1 in town) and is 100 % free.",
		"“Nobody,” she said, “knows.” – not even I… 🎹 שלום العربية",
		"Fees: see below. A/B testing & more; x = y + z!",
	])("%j is sent as it is", (text) => {
		expect(escapeText(text)).toBe(text);
	});

	test("whatever is written is shown to the letter and does nothing", () => {
		const signs = fc.constantFrom(..."*_~|`<>[]()@#:/\\-+.!&0a \n", "https://", "@everyone", "ツ");
		fc.assert(
			fc.property(fc.array(signs, { maxLength: 60 }), (parts) => {
				const text = parts.join("");
				expect(showMarkdown(escapeText(text))).toEqual({ text, effects: [] });
			}),
			{ numRuns: 500 },
		);
	});

	test("any Unicode text is shown to the letter; half a surrogate pair as a replacement sign", () => {
		fc.assert(
			fc.property(anyText(), (text) => {
				const whole = text.replace(/\p{Surrogate}/gu, "\uFFFD");
				expect(showMarkdown(escapeText(text)).text).toBe(whole);
			}),
		);
		expect(escapeText("a\uD83Cb")).toBe("a\uFFFDb");
	});
});

describe("an escaped line", () => {
	test("is one line", () => {
		expect(escapeLine("  # one\n\ntwo ")).toBe("\\# one two");
	});

	test.each([
		["ends what would end it", "a\u2069b", "a\uFFFDb"],
		["ends what it begins", "a\u2067b\u2066c", "a\u2067b\u2066c\u2069\u2069"],
		["keeps what is balanced", "a\u2067b\u2069c", "a\u2067b\u2069c"],
		["ends and begins in no order", "\u2069\u2066a\u2069\u2069", "\uFFFD\u2066a\u2069\uFFFD"],
	])("%s, so that nothing around it turns", (_, text, shown) => {
		expect(escapeLine(text)).toBe(`\u2068${shown}\u2069`);
	});

	test("holds every text apart, whatever is in it", () => {
		const signs = fc.constantFrom(..."ab שﷺ\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");
		fc.assert(
			fc.property(fc.array(signs, { maxLength: 30 }), (parts) => {
				const line = escapeLine(parts.join(""));
				let depth = 0;
				const depths = Array.from(line, (sign) => {
					if (sign === "\u2069") depth -= 1;
					else if (/[\u2066-\u2068]/u.test(sign)) depth += 1;
					return depth;
				});
				expect(depths.at(-1) ?? 0).toBe(0);
				// Only the last sign ends what the first one has begun.
				if (line.startsWith("\u2068")) expect(depths.indexOf(0)).toBe(depths.length - 1);
			}),
		);
	});

	test.each(["שלום", "العربية", "with \u202Emark"])("%j turns nothing around it", (text) => {
		expect(escapeLine(text)).toBe(`\u2068${text}\u2069`);
	});
});

test("an escaped line is read again as what it was", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
			const line = text.replace(/\s+/gu, " ").trim();
			expect(unescapeLine(escapeLine(line))).toBe(line);
		}),
	);
	for (const line of ["שלום *", "How *tall* is \\it?"]) {
		expect(unescapeLine(escapeLine(line))).toBe(line);
	}
});
