import { describe, expect, it } from "vitest";
import { createCommonSpelling } from "../../../src/search/spelling/common-spelling.ts";

describe("the nearest common word", () => {
	const nearestCommonWord = createCommonSpelling();

	it.each([
		["harbuor", "harbor"],
		["lightning", "lightning"],
		["regaridng", "regarding"],
		["goverment", "government"],
	])("of %s is %s", (typed, meant) => {
		expect(nearestCommonWord(typed)?.word).toBe(meant);
	});

	it("is alike the more, the less is changed", () => {
		expect(nearestCommonWord("weather")?.similarity).toBe(1);
		expect(nearestCommonWord("weathr")?.similarity).toBeCloseTo(5 / 6);
	});

	it("is none where none is more alike than asked for", () => {
		expect(nearestCommonWord("weathr", 0.8)?.word).toBe("weather");
		expect(nearestCommonWord("weathr", 5 / 6)).toBeNull();
		expect(nearestCommonWord("weather", 1)).toBeNull();
	});

	it.each(["qzxvkw", "teh", "1985", "", "straßenbahnhof"])("of “%s” is none", (typed) => {
		expect(nearestCommonWord(typed)).toBeNull();
	});
});
