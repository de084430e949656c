import { expect, test } from "vitest";
import { createPace } from "../../../src/discord/connection/backoff.ts";

/** Milliseconds that each new connection waits for, where each one before it lasted as told. */
async function pausesAfter(lives: readonly (number | null)[], chance = 0.5): Promise<number[]> {
	let now = 0;
	const waits: number[] = [];
	const pace = createPace(1000, {
		now: () => now,
		chance: () => chance,
		wait: async (milliseconds) => {
			waits.push(milliseconds);
			now += milliseconds;
		},
	});
	for (const life of lives) {
		if (life !== null) pace.found();
		now += life ?? 5;
		pace.lost();
		await pace.turn(new AbortController().signal);
	}
	return waits;
}

test.each([
	{ what: "one that lasted an hour", lives: [3_600_000], pauses: [0] },
	{ what: "two that lasted an hour", lives: [3_600_000, 3_600_000], pauses: [0, 0] },
	{
		what: "ten that could not be had",
		lives: Array.from({ length: 10 }, () => null),
		pauses: [0, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000],
	},
	{
		what: "some that were there for a moment",
		lives: [50, 50, 50, 3_600_000],
		pauses: [0, 1000, 2000, 0],
	},
])("after $what the next connection waits $pauses ms", async ({ lives, pauses }) => {
	expect(await pausesAfter(lives)).toEqual(pauses);
});

test.each([
	{ chance: 0, pause: 750 },
	{ chance: 1, pause: 1250 },
])("not all wait equally long: $pause ms", async ({ chance, pause }) => {
	expect(await pausesAfter([null, null], chance)).toEqual([0, pause]);
});

test("once it is over, no turn comes any more", async () => {
	const over = new AbortController();
	const pace = createPace(60_000);
	pace.lost();
	pace.lost();
	const turn = pace.turn(over.signal).then(() => "turn");
	over.abort();
	const soon = new Promise((resolve) => setTimeout(() => resolve("none"), 50));
	expect(await Promise.race([turn, soon])).toBe("none");
	expect(await Promise.race([pace.turn(over.signal).then(() => "turn"), soon])).toBe("none");
});
