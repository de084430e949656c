import fc from "fast-check";
import { expect, it } from "vitest";
import { editDistance } from "../../../src/algorithms/edit-distance.ts";
import { createNearSpellings } from "../../../src/answer/grouping/near-spellings.ts";

it.each([
	["a letter missing", "lighthouse", "lighthose"],
	["a letter too many", "lighthouse", "lighthousse"],
	["another letter", "lighthouse", "lighthoase"],
	["two letters swapped", "lighthouse", "lighthuose"],
])("a word with %s is found", (_, word, near) => {
	const spellings = createNearSpellings();
	expect(spellings.findOrAdd(word)).toBeNull();
	expect(spellings.findOrAdd("windmill")).toBeNull();
	expect(spellings.findOrAdd(near)).toBe(word);
	// What was found is not added.
	expect(spellings.findOrAdd(near)).toBe(word);
});

it("one that is two edits away is not", () => {
	const spellings = createNearSpellings();
	spellings.findOrAdd("lighthouse");
	expect(spellings.findOrAdd("lighthuse")).toBe("lighthouse");
	expect(spellings.findOrAdd("lighthus")).toBeNull();
});

it("whatever is found is an edit away, and among few words nothing else is missed", () => {
	const word = fc.string({ unit: fc.constantFrom(..."abc"), minLength: 3, maxLength: 6 });
	fc.assert(
		fc.property(fc.array(word, { maxLength: 5 }), word, (words, asked) => {
			const spellings = createNearSpellings();
			const added = words.filter((each) => spellings.findOrAdd(each) === null);
			const found = spellings.findOrAdd(asked);
			const near = added.filter((each) => editDistance(each, asked, 1) <= 1);
			if (found === null) expect(near).toEqual([]);
			else expect(near).toContain(found);
		}),
	);
});
