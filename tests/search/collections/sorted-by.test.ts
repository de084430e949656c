import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortedBy } from "../../../src/search/collections/sorted-by.ts";

describe("numbers sorted by a key", () => {
	it("stand as comparing keys, then numbers, puts them", () => {
		const entry = fc.tuple(fc.nat(2 ** 31 - 1), fc.integer({ min: -1, max: 2 ** 22 - 2 }));
		fc.assert(
			fc.property(fc.uniqueArray(entry, { selector: ([number]) => number }), (entries) => {
				const keys = new Map(entries);
				const keyOf = (number: number): number => keys.get(number) ?? 0;
				const numbers = [...keys.keys()];
				const compared = numbers.toSorted((a, b) => keyOf(a) - keyOf(b) || a - b);
				expect([...sortedBy(Int32Array.from(numbers), keyOf)]).toEqual(compared);
			}),
		);
	});
});
