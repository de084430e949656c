import { expect, it } from "vitest";
import { inverseDocumentFrequency, sigmoid, softmax } from "../../src/algorithms/probability.ts";

it("makes shares of scores, however large they are", () => {
	expect(softmax([0, Math.log(3)]).map((share) => Number(share.toFixed(6)))).toEqual([0.25, 0.75]);
	expect(softmax([1000, 1000])).toEqual([0.5, 0.5]);
	expect(softmax([])).toEqual([]);
});

it("makes a probability of a sum", () => {
	expect(sigmoid(0)).toBe(0.5);
	expect(sigmoid(Math.log(4))).toBeCloseTo(0.8, 12);
});

it("tells more of a word the fewer texts hold it", () => {
	expect(inverseDocumentFrequency(1, 10)).toBeCloseTo(Math.log(22 / 3), 12);
	expect(inverseDocumentFrequency(10, 10)).toBeGreaterThan(0);
});
