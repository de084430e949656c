import { expect, test } from "vitest";
import { createLatestUsed } from "../../src/algorithms/latest-used.ts";

test("of more entries than it keeps the one that was used longest ago goes", () => {
	const kept = createLatestUsed<string>(2);
	kept.set("a", "1");
	kept.set("b", "2");
	kept.get("a");
	kept.set("c", "3");
	expect([...kept.keys()].sort()).toEqual(["a", "c"]);
});

test("ten thousand small and great entries are each one of ten thousand", () => {
	const kept = createLatestUsed<readonly number[]>(10_000);
	for (let entry = 0; entry < 10_001; entry++)
		kept.set(
			`${entry}`,
			Array.from({ length: entry % 9 }, () => entry),
		);
	expect([kept.size, kept.has("0"), kept.get("10000")?.[0]]).toEqual([10_000, false, 10_000]);
});

test("what is older than its time is gone", () => {
	let now = 1000;
	const options = { ttl: 50, ttlResolution: 0, perf: { now: () => now } };
	const kept = createLatestUsed<true>(10, options);
	kept.set("a", true);
	now += 50;
	expect(kept.get("a")).toBe(true);
	now += 1;
	expect(kept.get("a")).toBeUndefined();
});
