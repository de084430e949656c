import { setImmediate as nextRound } from "node:timers/promises";
import { expect, test } from "vitest";
import { createTurnstile } from "../../../src/discord/bot/turnstile.ts";

test("many who come at once are let through in order, and others between them", async () => {
	let used = 0;
	const turn = createTurnstile(() => used);
	const done: string[] = [];
	const all = Array.from({ length: 6 }, async (_, number) => {
		await turn();
		await Promise.resolve();
		used += 5;
		done.push(`piece ${number}`);
	});
	await nextRound();
	await nextRound();
	done.push("something else");
	await Promise.all(all);
	expect(done.filter((each) => each !== "something else")).toEqual(
		Array.from({ length: 6 }, (_, number) => `piece ${number}`),
	);
	expect(done.indexOf("something else")).toBeLessThan(6);
});

test("who comes alone is let through at once", async () => {
	const turn = createTurnstile();
	await turn();
	await turn();
	expect(await Promise.race([turn().then(() => "let through"), never(200)])).toBe("let through");
});

function never(milliseconds: number): Promise<string> {
	return new Promise((resolve) => setTimeout(() => resolve("still waiting"), milliseconds));
}
