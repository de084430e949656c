import { describe, expect, it } from "vitest";
import { highestWithin, hitsOf, hitsOutside } from "../../src/search/hits.ts";

const sum = (a: number, b: number): number => a + b;

describe("hits", () => {
	it("stand in ascending order, what falls on one place merged", () => {
		expect(hitsOf([7, 2, 7, 0], [1, 2, 3, 4], sum)).toEqual({
			places: [0, 2, 7],
			figures: [4, 2, 4],
		});
		expect(hitsOf([1, 1, 3], [0.2, 0.9, 0.5], Math.max).figures).toEqual([0.9, 0.5]);
		expect(hitsOf([], [], sum)).toEqual({ places: [], figures: [] });
	});

	it("are left out where others have one", () => {
		const hits = hitsOf([0, 2, 4, 6], [1, 2, 3, 4], sum);
		const others = hitsOf([1, 2, 6, 9], [1, 1, 1, 1], sum);
		expect(hitsOutside(hits, others)).toEqual({ places: [0, 4], figures: [1, 3] });
		expect(hitsOutside(hits, hitsOf([], [], sum))).toEqual(hits);
	});

	it("tell the highest within a range, 0 where there is none", () => {
		const hits = hitsOf([0, 2, 4], [5, 2, 3], sum);
		expect(highestWithin(hits, 1, 5)).toBe(3);
		expect(highestWithin(hits, 1, 4)).toBe(2);
		expect(highestWithin(hits, 3, 4)).toBe(0);
	});
});
