import { expect, it } from "vitest";
import { derived } from "../../src/algorithms/derived.ts";

it("works out once what a value gives, and anew for one that only equals it", () => {
	const asked: string[] = [];
	const lengthOf = derived(({ text }: { readonly text: string }) => {
		asked.push(text);
		return text === "" ? undefined : text.length;
	});
	const [empty, article, twin] = [{ text: "" }, { text: "abc" }, { text: "abc" }];
	expect([empty, article, empty, article, twin].map(lengthOf)).toEqual([
		undefined,
		3,
		undefined,
		3,
		3,
	]);
	expect(asked).toEqual(["", "abc", "abc"]);
});
