import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { topPlaces } from "../../../src/search/collections/top-k.ts";

describe("the places of the highest scores", () => {
	it("are those that sorting all of them gives", () => {
		const scores = fc.array(fc.integer({ min: -1, max: 5 }), { maxLength: 60 });
		fc.assert(
			fc.property(scores, fc.integer({ min: 1, max: 8 }), (row, limit) => {
				const scoreOf = (at: number): number => row[at] ?? 0;
				const sorted = [...row.keys()]
					.filter((at) => scoreOf(at) > 0)
					.sort((a, b) => scoreOf(b) - scoreOf(a) || a - b);
				expect(topPlaces(row, limit)).toEqual(sorted.slice(0, limit));
			}),
		);
	});
});
