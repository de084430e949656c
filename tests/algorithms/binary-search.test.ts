import { expect, it } from "vitest";
import { firstNot, lowerBound } from "../../src/algorithms/binary-search.ts";

it("finds the first that is not before what is looked for, or the end", () => {
	const row = [1, 3, 3, 7];
	expect([0, 1, 2, 3, 4, 7, 8].map((value) => lowerBound(row, value))).toEqual([
		0, 0, 1, 1, 3, 3, 4,
	]);
	expect(lowerBound(row, 3, 2)).toBe(2);
	expect(lowerBound([], 3)).toBe(0);
	expect(firstNot((at) => at < 5, 9)).toBe(5);
});
