import { describe, expect, test } from "vitest";
import { createCooldown } from "../../../src/discord/bot/cooldown.ts";

const allowed = { allowed: true };

describe("a cooldown of two questions in ten seconds", () => {
	function start() {
		const clock = { time: 0 };
		const cooldown = createCooldown({ questions: 2, seconds: 10 }, () => clock.time);
		return { clock, take: (person: string) => cooldown.take(person) };
	}

	test("refuses the third, says how long to wait, and gives notice once", () => {
		const { clock, take } = start();
		expect(take("ada")).toEqual(allowed);
		clock.time = 4000;
		expect(take("ada")).toEqual(allowed);
		expect(take("ada")).toEqual({ allowed: false, seconds: 6, first: true });
		clock.time = 9500;
		expect(take("ada")).toEqual({ allowed: false, seconds: 1, first: false });
	});

	test("slides: each question counts for ten seconds, a refused one not at all", () => {
		const { clock, take } = start();
		take("ada");
		clock.time = 4000;
		take("ada");
		take("ada");
		clock.time = 10_000;
		expect(take("ada")).toEqual(allowed);
		expect(take("ada")).toEqual({ allowed: false, seconds: 4, first: true });
	});

	test("keeps people apart", () => {
		const { take } = start();
		take("ada");
		take("ada");
		expect(take("bob")).toEqual(allowed);
	});

	test("forgets who asked longest ago when very many people ask", () => {
		const { take } = start();
		take("ada");
		take("ada");
		for (let person = 0; person < 10_000; person++) take(`person ${person}`);
		expect(take("ada")).toEqual(allowed);
	});
});

test("no rule refuses nothing", () => {
	const cooldown = createCooldown(null, () => 0);
	const turns = Array.from({ length: 50 }, () => cooldown.take("ada"));
	expect(turns).toEqual(Array(50).fill(allowed));
});
