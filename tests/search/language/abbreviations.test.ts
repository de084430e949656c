import { describe, expect, it } from "vitest";
import { abbreviationsIn } from "../../../src/search/language/abbreviations.ts";

describe("abbreviations that a text explains", () => {
	it.each([
		["The Harbour Safety Board (HSB) met.", "HSB", "Harbour Safety Board"],
		["It asked the Court of Ferries and Tugs (CFT).", "CFT", "Court of Ferries and Tugs"],
		["The Bank of Marrow (BoM) paid.", "BoM", null],
		["Members of the Tug Owners' League (“TOL”) left.", "TOL", "Tug Owners' League"],
		["The tide (HSB) turned.", "HSB", null],
		["Boats of the Harbour Fleet (FH) sail.", "FH", null],
	])("%s", (text, short, long) => {
		expect(abbreviationsIn(text)).toEqual(long === null ? [] : [{ short, long }]);
	});

	it("come once each, in the order of the text", () => {
		const text = "Tug Pilots Union (TPU), Sea Scouts (SS), and again the Tug Pilots Union (TPU).";
		expect(abbreviationsIn(text).map(({ short }) => short)).toEqual(["TPU", "SS"]);
	});
});
