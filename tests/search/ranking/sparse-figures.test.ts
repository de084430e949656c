import { describe, expect, it } from "vitest";
import {
	byPassage,
	gatherFigures,
	highestWithin,
	type SparseFigures,
} from "../../../src/search/ranking/sparse-figures.ts";

function hitsAt(...told: readonly [place: number, figure: number][]): SparseFigures {
	const hits = gatherFigures();
	for (const [place, figure] of told) hits.add(place, figure);
	return { places: hits.places, figures: hits.figures };
}

describe("hits", () => {
	it("are added up at the place they stand at", () => {
		expect(hitsAt([0, 4], [2, 2], [7, 1], [7, 3])).toEqual({
			places: [0, 2, 7],
			figures: [4, 2, 4],
		});
		expect(hitsAt()).toEqual({ places: [], figures: [] });
	});

	it("of sentences are added up by passage", () => {
		const { places, figures } = byPassage(
			Int32Array.of(0, 0, 1, 2, 2),
			hitsAt([0, 1], [1, 2], [4, 5]),
		);
		expect({ places, figures }).toEqual({ places: [0, 2], figures: [3, 5] });
	});

	it("tell the highest within a range, 0 where there is none", () => {
		const hits = hitsAt([0, 5], [2, 2], [4, 3]);
		expect(highestWithin(hits, 1, 5)).toBe(3);
		expect(highestWithin(hits, 1, 4)).toBe(2);
		expect(highestWithin(hits, 3, 4)).toBe(0);
	});
});
