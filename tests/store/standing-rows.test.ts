import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { DatabaseAddress } from "../../src/store/database-address.ts";
import { openDatabase } from "../../src/store/open-database.ts";
import { kinds, open } from "./databases.ts";

const day = 86_400_000;

const answer = (message: string, server = "1") => ({
	server,
	channel: "20",
	message,
	setIn: "10",
	locale: "de",
	anchor: { article: "aaaaaaaa", text: "bbbbbbbb", place: "3.1.cccc" },
});
const corrected = (message: string) => ({
	...answer(message),
	anchor: { article: "aaaaaaaa", text: "dddddddd", place: "4.1.eeee" },
});

describe.each(kinds)("answers that stand, on $name", ({ present, begin, end, create }) => {
	const test = it.skipIf(!present);
	beforeAll(async () => {
		if (present) await begin();
	}, 60_000);
	afterAll(() => end());

	test("are known after a restart, as they are shown now, those of each server", async () => {
		const address = await create();
		let time = Date.now();
		const first = await open(address, { now: () => time++ });
		for (const message of ["101", "102", "103"]) first.store.standing.note(answer(message));
		first.store.standing.note(answer("104", "2"));
		first.store.standing.correct(corrected("101"));
		first.store.standing.forget(answer("102"));
		await first.store.close();
		const { store } = await open(address);
		expect(await store.standing.of("1")).toEqual([answer("103"), corrected("101")]);
		expect(await store.standing.of("2")).toEqual([answer("104", "2")]);
		expect(await store.servers()).toEqual(["1", "2"]);
		store.standing.correct(corrected("103"));
		store.standing.forget(answer("101"));
		expect(await store.standing.of("1")).toEqual([corrected("103")]);
	});

	test("that are not kept are not kept for being corrected", async () => {
		const { store } = await open(await create());
		store.standing.correct(corrected("101"));
		expect(await store.standing.of("1")).toEqual([]);
	});

	test("are forgotten with what was asked in their server, and with all of it", async () => {
		const { store } = await open(await create());
		for (const server of ["1", "2", "3"]) store.standing.note(answer(`10${server}`, server));
		expect(await store.standing.of("1")).toHaveLength(1);
		await store.forget("1");
		await store.forgetAll("2");
		expect(await store.standing.of("1")).toEqual([]);
		expect(await store.standing.of("2")).toEqual([]);
		expect(await store.standing.of("3")).toHaveLength(1);
	});

	test("are forgotten after as many days as questions, and beyond two thousand of a server", async () => {
		const address = await create();
		let time = Date.now();
		const first = await open(address, { now: () => time });
		for (let number = 0; number < 2003; number++) {
			time += 1;
			first.store.standing.note(answer(`${100_000 + number}`));
		}
		first.store.standing.note(answer("1", "2"));
		expect(await first.store.standing.of("1")).toHaveLength(2000);
		await first.store.close();
		const second = await open(address, { now: () => time });
		await vi.waitFor(async () => expect(await countRows(address)).toBe(2001), { timeout: 20_000 });
		expect((await second.store.standing.of("1")).at(-1)?.message).toBe("100003");
		await second.store.close();
		time += 31 * day;
		const third = await open(address, { now: () => time });
		expect(await third.store.standing.of("2")).toEqual([]);
		await vi.waitFor(async () => expect(await countRows(address)).toBe(0), { timeout: 20_000 });
	});
});

async function countRows(address: DatabaseAddress): Promise<number> {
	const { database, close } = openDatabase(address);
	const rows = await database.selectFrom("standing").select("message").execute();
	await close();
	return rows.length;
}
