import { expect, it } from "vitest";
import { traitsOf } from "../../../src/search/index/sentence-traits.ts";
import { tokensOf } from "../../../src/search/language/tokens.ts";

const hasDate = (text: string): boolean => traitsOf(text, tokensOf(text), "de").date;

it.each(["Der Kran kommt Ende Februar.", "Der Kran kam gestern."])("%s tells when", (text) => {
	expect(hasDate(text)).toBe(true);
});

it("what is so today is not what happened today", () => {
	expect(hasDate("Heute liegt dort ein Hausboot.")).toBe(false);
});
