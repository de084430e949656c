import { describe, expect, it } from "vitest";
import { createSearchIndex } from "../../src/search/search-index.ts";
import { articleOf } from "../samples.ts";

const index = createSearchIndex([
	articleOf("The harbour master mended the lamp in Corran Bay.", "harbour"),
	articleOf("The miller keeps geese by the bay.", "mill"),
]);

describe("a typed word", () => {
	it.each([
		["harbour", undefined, ["harbour"], "it is there"],
		["harbuor", undefined, ["harbour"], "two letters changed places"],
		["bay", undefined, ["bay"], "it is there, though short"],
		["herring", undefined, [], "nothing is near it"],
		["geese", "mill", ["geese"], "the article has it"],
		["geese", "harbour", [], "only another article has it"],
	])("%s, asked of %s, stands for %j: %s", (word, article, expected, _why) => {
		const only = article === undefined ? undefined : index.find(article);
		expect(index.readWord(word, only)).toEqual(expected);
	});

	it("is in an article only as it is spelled there", () => {
		expect(index.hasWord("harbour", "mended")).toBe(true);
		expect(index.hasWord("harbour", "mend")).toBe(false);
		expect(index.hasWord("mill", "harbour")).toBe(false);
		expect(index.hasWord("nowhere", "harbour")).toBe(false);
	});
});
