import { expect, it } from "vitest";
import { editDistance } from "../../src/algorithms/edit-distance.ts";

it.each([
	["harbour", "harbour", 0, "the same"],
	["harbour", "harbor", 1, "a letter left out"],
	["ferry", "fferry", 1, "a letter too many"],
	["ferry", "fetry", 1, "another letter"],
	["ferry", "frery", 1, "two letters swapped"],
	["ferry", "frrey", 2, "two others"],
	["ferry", "bridge", 3, "more than are counted"],
	["", "ab", 2, "nothing"],
])("from %s to %s: %i edits, %s", (a, b, edits) => {
	expect(editDistance(a, b, 2)).toBe(edits);
	expect(editDistance(b, a, 2)).toBe(edits);
});

it("does not remember the words before", () => {
	editDistance("lighthouse", "lighthouses", 2);
	expect(editDistance("sea", "see", 2)).toBe(1);
});
