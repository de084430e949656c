import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { openDatabase } from "../../src/store/open-database.ts";
import { asked, kinds, open, vote } from "./databases.ts";

const day = 86_400_000;
const june = Date.UTC(2025, 5, 1);

describe.each(kinds)("the store on $name", ({ present, begin, end, create }) => {
	const test = it.skipIf(!present);
	beforeAll(async () => {
		if (present) await begin();
	}, 60_000);
	afterAll(() => end());

	test("has the settings that were saved, also after a restart", async () => {
		const address = await create();
		const first = await open(address);
		expect(first.store.settings("1")).toEqual({ name: "nothing" });
		expect(await first.store.saveSettings("1", { name: "one" })).toBe("kept");
		expect(await first.store.saveSettings("1", { name: "O'Neill; drop table settings" })).toBe(
			"kept",
		);
		await first.store.close();
		const { store } = await open(address);
		expect(store.settings("1")).toEqual({ name: "O'Neill; drop table settings" });
		expect(store.settings("2")).toEqual({ name: "nothing" });
	});

	test("goes on with tables to which a newer version has added something", async () => {
		const address = await create();
		const first = await open(address);
		await first.store.saveSettings("1", { name: "one" });
		await first.store.close();
		const { database, close } = openDatabase(address);
		const done = { name: "9999-of-a-newer-version", timestamp: "2030-01-01T00:00:00.000Z" };
		await database
			.insertInto("kysely_migration" as never)
			.values(done as never)
			.execute();
		await close();
		const { store } = await open(address);
		expect(store.settings("1")).toEqual({ name: "one" });
		expect(await store.vote(vote({}))).toBe("kept");
	});

	test("brings settings to another process within seconds", async () => {
		const address = await create();
		const one = await open(address);
		const other = await open(address);
		await one.store.saveSettings("1", { name: "one" });
		await vi.waitFor(() => expect(other.store.settings("1")).toEqual({ name: "one" }));
		await other.store.saveSettings("1", { name: "other" });
		await vi.waitFor(() => expect(one.store.settings("1")).toEqual({ name: "other" }));
		await one.store.forgetAll("1");
		await vi.waitFor(() => expect(other.store.settings("1")).toEqual({ name: "nothing" }));
	});

	test("counts questions that have one tag as one", async () => {
		const { store } = await open(await create());
		for (const question of ["When does it shut?", "when does it shut", "WHEN does it shut!"]) {
			store.asked(asked({ question }));
		}
		store.asked(asked({ question: "Who pays?", tag: "pays", answered: false }));
		store.asked(asked({ server: "2", question: "Elsewhere?", tag: "else", answered: false }));
		const insights = await store.insights("1");
		expect(insights.asked.map(({ count }) => count)).toEqual([3, 1]);
		expect(insights.missed).toEqual([{ question: "Who pays?", count: 1 }]);
	});

	test.each([
		["does <@123456789012345678> know 223456789012345678?\n@everyone", "does … know …? @everyone"],
		["who is x112233445566778899y?", "who is x…y?"],
		["user_112233445566778899", "user_…"],
		["who is １１２２３３４４５５６６７７８８９９?", "who is …?"],
		["who is ١١٢٢٣٣٤٤٥٥٦٦٧٧٨٨٩٩?", "who is …?"],
		["who is 112233445\u200b566\u2060778899?", "who is …?"],
		["112233445566778899112233445566778899", "…"],
		["what is 1122334455667788?", "what is 1122334455667788?"],
	])("keeps no ids of people that a question names: %j", async (question, kept) => {
		const { store } = await open(await create());
		store.asked(asked({ question }));
		const [first] = (await store.insights("1")).asked;
		expect(first?.question).toBe(kept);
	});

	test("counts one vote a person, passage and question, the last one", async () => {
		const { store } = await open(await create());
		store.asked(asked());
		expect(await store.vote(vote())).toBe("kept");
		expect(await store.vote(vote({ up: false }))).toBe("kept");
		expect(await store.vote(vote({ voter: "101" }))).toBe("kept");
		expect(await store.vote(vote({ tag: "opens" }))).toBe("kept");
		expect(await store.vote(vote({ passage: 90 }))).toBe("kept");
		expect(await store.insights("1")).toMatchObject({
			missed: [{ question: "When does the gate shut?", count: 1 }],
			votes: [
				{ article: "gate", passage: 40, up: 2, down: 1 },
				{ article: "gate", passage: 90, up: 1, down: 0 },
			],
		});
	});

	test("knows a voter again in another process, and does not keep who it is", async () => {
		const address = await create();
		const one = await open(address);
		const other = await open(address);
		await one.store.vote(vote({ voter: "555666777" }));
		await other.store.vote(vote({ voter: "555666777", up: false }));
		const { votes } = await other.store.insights("1");
		expect(votes).toEqual([{ article: "gate", passage: 40, up: 0, down: 1 }]);
		const opened = openDatabase(address);
		onTestFinished(() => opened.close());
		const rows = await opened.database.selectFrom("votes").selectAll().execute();
		expect(rows).toHaveLength(1);
		expect(JSON.stringify(rows)).not.toContain("555666777");
	});

	test("forgets what is older than it may be", async () => {
		const address = await create();
		const before = await open(address, { now: () => june });
		before.store.asked(asked({ question: "Old?" }));
		await before.store.vote(vote());
		await before.store.close();
		const last = await open(address, { now: () => june + 29 * day });
		const insights = await last.store.insights("1");
		expect(insights.asked).toEqual([{ question: "Old?", count: 1 }]);
		expect(insights.since).toEqual(new Date(june));
		const { store } = await open(address, { now: () => june + 30 * day });
		expect(await store.insights("1")).toMatchObject({ asked: [], missed: [], votes: [] });
		expect(await store.servers()).toEqual([]);
	});

	test("forgets one server and not the others", async () => {
		const { store } = await open(await create());
		for (const server of ["1", "2"]) {
			await store.saveSettings(server, { name: server });
			await store.vote(vote({ server }));
			store.asked(asked({ server }));
			await store.insights(server);
		}
		store.asked(asked({ tag: "late" }));
		await store.forget("1");
		expect(await store.insights("1")).toMatchObject({ asked: [], missed: [], votes: [] });
		expect(store.settings("1")).toEqual({ name: "1" });
		expect(await store.forgetAll("2")).toEqual({
			questions: 1,
			votes: 1,
			settings: 1,
			articles: 0,
		});
		expect(await store.servers()).toEqual(["1"]);
	});

	test("opens in several processes at once on an empty database", async () => {
		const address = await create();
		const stores = await Promise.all(Array.from({ length: 6 }, () => open(address)));
		const kept = stores.map(({ store }, index) => store.vote(vote({ voter: `${index}` })));
		for (const each of await Promise.all(kept)) expect(["kept", "waiting"]).toContain(each);
		await vi.waitFor(async () => {
			const { votes } = (await stores[0]?.store.insights("1")) ?? {};
			expect(votes).toEqual([{ article: "gate", passage: 40, up: 6, down: 0 }]);
		}, 5000);
	});

	test("refuses what cannot be written, and writes the rest", async () => {
		const { store } = await open(await create());
		const spoilt = vote({ voter: "1", passage: Number.NaN });
		const all = await Promise.all([
			store.vote(vote()),
			store.vote(spoilt),
			store.vote(vote({ voter: "2" })),
		]);
		expect(all).toEqual(["kept", "refused", "kept"]);
		expect(store.state()).toEqual({ failure: null, waiting: 0, lost: 1 });
	});
});
