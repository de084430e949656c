import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsOfTrees, sumOfTrees, type Tree } from "../../src/algorithms/boosted-trees.ts";

const trees: readonly Tree[] = [
	0.5,
	[0, 2, 0.25, [1, 7, -1, -2, 0], 1],
	[1, 5, 0, -0.125, [0, 3, 0.25, 0, 1]],
];

describe("a sum of trees", () => {
	it.each<[readonly number[], number]>([
		[[1, 6], 0.5 - 2 + 0],
		[[1, 7], 0.5 + 0 + 0],
		[[2, 4], 0.5 + 1 - 0.125],
		[[3, 5], 0.5 + 1 + 1],
	])("of the figures %j is %d: under a bar goes one way, at the bar the other", (figures, sum) => {
		expect(sumOfTrees(trees, figures)).toBe(sum);
	});

	it("is made of a part a figure and what none is asked for", () => {
		expect(partsOfTrees(trees, [1, 6])).toEqual({ parts: [-1.25 - 0.25, -1 + 0.25], rest: 0.75 });
		const figure = fc.double({ min: -10, max: 10, noNaN: true });
		fc.assert(
			fc.property(fc.tuple(figure, figure), (figures) => {
				const { parts, rest } = partsOfTrees(trees, figures);
				const sum = parts.reduce((all, part) => all + part, rest);
				expect(sum).toBeCloseTo(sumOfTrees(trees, figures), 9);
			}),
		);
	});
});
