import { describe, expect, it } from "vitest";
import { sumOfTrees, type Tree } from "../../src/algorithms/boosted-trees.ts";
import { trainTrees, type WeighedRow } from "../../tools/training/boosting.ts";

const options = { rising: [false, false], trees: 60, rate: 0.2, minRows: 4, ridge: 1 };
const steps = Array.from({ length: 20 }, (_, step) => (step + 0.5) / 20);

/** Rows over a square, right where a rule says so. */
function rowsWhere(rule: (x: number, y: number) => boolean): WeighedRow[] {
	return steps.flatMap((x) =>
		steps.map((y) => ({ figures: [x, y], right: rule(x, y), weight: 1 })),
	);
}

describe("trees that are learnt", () => {
	it("tell what two figures tell only together", () => {
		// Two crossing bars of unlike places, so that the first question of a tree helps by itself.
		const rows = rowsWhere((x, y) => x > 0.3 !== y > 0.4);
		const trees = trainTrees(rows, options);
		const wrong = rows.filter(
			({ figures, right }) => sumOfTrees(trees, figures) > 0 !== right,
		).length;
		expect(wrong).toBe(0);
		expect(trainTrees(rows, options)).toEqual(trees);
	});

	it("begin with the share that is right, by weight", () => {
		const rows = [
			{ figures: [0, 0], right: true, weight: 3 },
			{ figures: [0, 0], right: false, weight: 1 },
		];
		expect(trainTrees(rows, { ...options, trees: 0 })).toEqual([
			Number(Math.log(3).toPrecision(5)),
		]);
	});

	it("never fall with a figure that may only rise, whatever the rows say", () => {
		const rows = rowsWhere((x, y) => (x < 0.2 || x > 0.7) && y > 0.5);
		const free = trainTrees(rows, options);
		const bound = trainTrees(rows, { ...options, rising: [true, false] });
		const falls = (trees: readonly Tree[]): boolean =>
			steps.some((y) =>
				steps.some((x, at) => {
					const next = steps[at + 1] ?? x;
					return sumOfTrees(trees, [next, y]) < sumOfTrees(trees, [x, y]) - 1e-9;
				}),
			);
		expect(falls(free)).toBe(true);
		expect(falls(bound)).toBe(false);
	});

	it("have so many rows in each leaf", () => {
		const rows = steps.map((x) => ({ figures: [x, 0], right: x > 0.95, weight: 1 }));
		const barsIn = (tree: Tree): number[] =>
			typeof tree === "number" ? [] : [tree[1], ...barsIn(tree[3]), ...barsIn(tree[4])];
		for (const bar of trainTrees(rows, options).flatMap(barsIn)) {
			expect(bar).toBeGreaterThan(steps[3] ?? 0);
			expect(bar).toBeLessThan(steps[16] ?? 1);
		}
	});
});
