import { expect, it } from "vitest";
import { memoize } from "../../src/algorithms/memoize.ts";

it("works each answer out once, nothing among them", () => {
	const asked: number[] = [];
	const known = memoize((key: number) => {
		asked.push(key);
		return key === 0 ? null : key;
	});
	expect([known(0), known(1), known(0), known(1)]).toEqual([null, 1, null, 1]);
	expect(asked).toEqual([0, 1]);
});

it("forgets what was longest not asked for where there is no more room", () => {
	const asked: string[] = [];
	const known = memoize((key: string) => {
		asked.push(key);
		return key.length;
	}, 2);
	for (const key of ["a", "b", "a", "c", "a", "b"]) known(key);
	expect(asked).toEqual(["a", "b", "c", "b"]);
});

it("holds no more than it is told, and no less than half of it, the latest", () => {
	let asked = 0;
	const known = memoize((key: number) => {
		asked++;
		return key;
	}, 100);
	for (let key = 0; key < 1000; key++) known(key);
	expect(asked).toBe(1000);
	for (let key = 999; key >= 950; key--) known(key);
	expect(asked).toBe(1000);
	for (let key = 0; key < 900; key++) known(key);
	expect(asked).toBe(1900);
});
