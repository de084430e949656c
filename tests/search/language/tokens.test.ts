import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokensOf } from "../../../src/search/language/tokens.ts";
import { anyText } from "../../any-text.ts";

const words = (text: string): string[] => tokensOf(text).map(({ word }) => word);

describe("the words of a text", () => {
	it.each([
		["Café, NAÏVE résumé", ["cafe", "naive", "resume"]],
		[
			"the bakery’s oven and the bakers' strike",
			["the", "bakery", "oven", "and", "the", "bakers", "strike"],
		],
		["don't DON’T dont", ["dont", "dont", "dont"]],
		["The U.S. and the E.U.", ["the", "us", "and", "the", "eu"]],
		["1,250 tonnes, 3.5 %, 2nd", ["1250", "tonnes", "3.5", "2nd"]],
		["Valdez-Symonds", ["valdez", "symonds"]],
		["so\u00adft and zero\u200bwidth", ["soft", "and", "zerowidth"]],
		["😀 **bold** ~~gone~~ || spoiler ||", ["bold", "gone", "spoiler"]],
	])("of %j are %j", (text, expected) => {
		expect(words(text)).toEqual(expected);
	});

	it("stand where they say, in order and apart", () => {
		fc.assert(
			fc.property(anyText(), (text) => {
				let last = 0;
				for (const { start, end, word } of tokensOf(text)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
					expect(word).not.toBe("");
					last = end;
				}
			}),
		);
	});
});
