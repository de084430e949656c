import { describe, expect, it } from "vitest";
import { stemmerFor } from "../../../src/search/language/stemmers.ts";

describe("an irregular form", () => {
	it.each([
		["paid", "pays"],
		["went", "going"],
		["written", "writes"],
		["children", "child"],
		["knives", "knife"],
		["shelves", "shelf"],
	])("%s has the stem of %s", (form, other) => {
		const stem = stemmerFor("en");
		expect(stem(form)).toBe(stem(other));
	});

	it("that is as much a word of its own stays itself", () => {
		const stem = stemmerFor("en");
		expect(stem("left")).not.toBe(stem("leave"));
	});

	it("is one in English alone", () => {
		expect(stemmerFor("de")("men")).not.toBe(stemmerFor("de")("man"));
	});
});
