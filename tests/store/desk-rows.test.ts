import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DeskItem } from "../../src/records/desk.ts";
import type { Store } from "../../src/store/store.ts";
import type { Settings } from "./databases.ts";
import { kinds, open } from "./databases.ts";

const day = 86_400_000;
/** A Sunday; the week before it begins on the 26th of May. */
const june = Date.UTC(2025, 5, 1);
const waiting = (tag: string, question = `About ${tag}?`) => ({
	server: "1",
	question,
	tag,
	answered: false,
	toPeople: true,
});

describe.each(kinds)("what waits for people on $name", ({ present, begin, end, create }) => {
	const test = it.skipIf(!present);
	beforeAll(async () => {
		if (present) await begin();
	}, 60_000);
	afterAll(() => end());

	test("is each question once, with how often it was asked, and nothing that was answered", async () => {
		const { store } = await open(await create());
		store.asked(waiting("bread"));
		store.asked(waiting("bread", "BREAD??"));
		store.asked({ ...waiting("cake"), answered: true });
		store.asked({ ...waiting("tea"), toPeople: false });
		expect(await itemsOf(store)).toMatchObject([
			{
				tag: "bread",
				question: "About bread?",
				count: 2,
				leader: null,
				shownIn: null,
				closed: false,
			},
		]);
		store.asked(waiting("bread"));
		expect(await itemsOf(store)).toMatchObject([{ tag: "bread", count: 3 }]);
	});

	test("is one process's at a time, and another's once that has ended", async () => {
		const address = await create();
		const one = await open(address);
		const other = await open(address);
		await one.store.desk.take("1", 5, async () => {
			expect(await other.store.desk.take("1", 5, async () => undefined)).toBe(false);
			expect(await other.store.desk.take("2", 5, async () => undefined)).toBe(true);
		});
		expect(await other.store.desk.take("1", 5, async () => undefined)).toBe(true);
		const failing = other.store.desk.take("1", 5, () => Promise.reject(new Error("a fault")));
		await expect(failing).rejects.toThrow("a fault");
		expect(await one.store.desk.take("1", 5, async () => undefined)).toBe(true);
	});

	test("remembers what was sorted, sent and shown, and is closed once", async () => {
		const { store } = await open(await create());
		for (const tag of ["bread", "breads", "cake"]) store.asked(waiting(tag));
		await itemsOf(store);
		const { desk } = store;
		await desk.sort("1", [
			{ tag: "breads", leader: "bread" },
			{ tag: "bread", leader: "bread" },
		]);
		store.asked(waiting("breads"));
		await desk.trying("1", "bread", june);
		await desk.shown("1", "bread", { channel: "7", message: "8" }, 2);
		await itemsOf(store);
		expect(await desk.find("1", "bread")).toMatchObject([
			{
				tag: "bread",
				leader: "bread",
				tried: june,
				shownIn: { channel: "7", message: "8" },
				shownCount: 2,
			},
			{ tag: "breads", count: 2 },
		]);
		expect([await desk.close("1", "bread"), await desk.close("1", "bread")]).toEqual([true, false]);
		expect(await desk.close("2", "bread")).toBe(false);
		expect((await desk.find("1", "bread"))[0]?.closed).toBe(true);
	});

	test("knows which week was told of", async () => {
		const { store } = await open(await create());
		const weeks: unknown[] = [];
		const look = () =>
			store.desk.take("1", 5, async ({ week, tried }) => void weeks.push([week, tried]));
		await look();
		await store.desk.told("1", { tried: june });
		await look();
		await store.desk.told("1", { week: 6 });
		await look();
		expect(weeks).toEqual([
			[5, null],
			[5, june],
			[6, null],
		]);
	});

	test("is forgotten with the questions, all of a server, and when it is too old", async () => {
		const address = await create();
		const at = (now: number) => ({ now: () => now, retentionDays: 10 });
		const { store } = await open(address, at(june));
		store.asked(waiting("bread"));
		expect(await itemsOf(store)).toHaveLength(1);
		await store.forget("1");
		expect(await itemsOf(store)).toEqual([]);
		store.asked(waiting("bread"));
		await itemsOf(store);
		await store.forgetAll("1");
		expect(await itemsOf(store)).toEqual([]);
		store.asked(waiting("bread"));
		await itemsOf(store);
		await store.close();
		const later = await open(address, at(june + 11 * day));
		expect(await itemsOf(later.store)).toEqual([]);
	});

	test("a week's figures hold its days, questions and votes alone", async () => {
		let now = june - 7 * day;
		const { store } = await open(await create(), { now: () => now });
		store.asked(waiting("early"));
		now = june - 3 * day;
		store.asked(waiting("bread"));
		store.asked({ ...waiting("cake"), answered: true });
		now = june;
		store.asked({ ...waiting("cake"), answered: true });
		await store.vote({ server: "1", voter: "9", tag: "cake", article: "a", passage: 0, up: false });
		now = june + day;
		store.asked(waiting("late"));
		const week = await store.desk.week("1", new Date(june - 6 * day));
		expect(week.days.map(({ answered, missed }) => [answered, missed])).toEqual([
			[0, 0],
			[0, 0],
			[0, 0],
			[1, 1],
			[0, 0],
			[0, 0],
			[1, 0],
		]);
		expect(week.days[0]?.date).toEqual(new Date(june - 6 * day));
		expect(week.asked).toEqual([
			{ question: "About cake?", count: 2 },
			{ question: "About bread?", count: 1 },
		]);
		expect(week.missed).toEqual([{ question: "About bread?", count: 1 }]);
		expect([week.up, week.down]).toEqual([0, 1]);
	});
});

/** What waits in the first server. */
async function itemsOf({ desk }: Store<Settings>): Promise<readonly DeskItem[]> {
	let items: readonly DeskItem[] = [];
	await desk.take("1", 5, async (taken) => {
		items = taken.items;
	});
	return items;
}
