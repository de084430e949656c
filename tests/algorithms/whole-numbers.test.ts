import { expect, it } from "vitest";
import { WholeNumbers } from "../../src/algorithms/whole-numbers.ts";

it("whole numbers stay in their order, however many come", () => {
	const numbers = new WholeNumbers();
	const pushed = Array.from({ length: 1000 }, (_, at) => at * 7919 - 5000);
	for (const [at, number] of pushed.entries()) {
		numbers.push(number);
		expect(numbers.length).toBe(at + 1);
	}
	expect([...numbers.row.subarray(0, numbers.length)]).toEqual(pushed);
});
