import { describe, expect, it } from "vitest";
import { createSlices } from "../../../src/discord/connection/slices.ts";

/** Events that take their time on a clock of their own, and what is done of them in each turn. */
function createTurns() {
	let now = 0;
	let later: (() => void)[] = [];
	const turns: number[][] = [[]];
	const inSlices = createSlices({ now: () => now, afterOthers: (act) => void later.push(act) });
	const come = (event: number, milliseconds: number, meanwhile = () => undefined as unknown) =>
		inSlices(() => {
			now += milliseconds;
			turns.at(-1)?.push(event);
			meanwhile();
		});
	const turn = (): void => {
		const due = later;
		later = [];
		turns.push([]);
		for (const act of due) act();
	};
	return { come, turn, turns, isWaiting: () => later.length > 0 };
}

describe("what comes over a connection", () => {
	it("is done at once as a rule", () => {
		const { come, turn, turns, isWaiting } = createTurns();
		for (let event = 0; event < 4; event++) come(event, 3);
		expect(turns).toEqual([[0, 1, 2, 3]]);
		turn();
		come(4, 30);
		turn();
		come(5, 30);
		expect(turns).toEqual([[0, 1, 2, 3], [4], [5]]);
		turn();
		expect(isWaiting()).toBe(false);
	});

	it("lets others go first where it takes long, in its order", () => {
		const { come, turn, turns, isWaiting } = createTurns();
		for (let event = 0; event < 9; event++) come(event, 5);
		expect(turns).toEqual([[0, 1]]);
		turn();
		// What comes now waits behind what came before.
		come(9, 0);
		while (isWaiting()) turn();
		expect(turns).toEqual([[0, 1], [2], [3], [4], [5], [6], [7], [8], [9]]);
	});

	it("takes many small events of a backlog together", () => {
		const { come, turn, turns, isWaiting } = createTurns();
		for (let event = 0; event < 20; event++) come(event, event === 0 ? 10 : 0.5);
		while (isWaiting()) turn();
		expect(turns.map((each) => each.length)).toEqual([1, 4, 4, 4, 4, 3]);
		expect(turns.flat()).toEqual(Array.from({ length: 20 }, (_, event) => event));
	});

	it("keeps its order where an event brings another", () => {
		const { come, turn, turns, isWaiting } = createTurns();
		come(0, 10);
		come(1, 5, () => come(3, 0));
		come(2, 5);
		while (isWaiting()) turn();
		expect(turns.flat()).toEqual([0, 1, 2, 3]);
	});
});
