import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { kinds, open } from "./databases.ts";

const article = { id: "added/mill", content: "The mill turns.", url: "https://mill.example/" };

describe.each(kinds)("added articles on $name", ({ present, begin, end, create }) => {
	const test = it.skipIf(!present);
	beforeAll(async () => {
		if (present) await begin();
	}, 60_000);
	afterAll(() => end());

	test("stand in their server alone, also after a restart", async () => {
		const address = await create();
		const first = await open(address);
		expect(first.store.addedVersion("1")).toBe(0);
		expect(await first.store.addArticle("1", article, 2)).toBe(true);
		expect(first.store.addedVersion("1")).not.toBe(0);
		expect(first.store.addedVersion("2")).toBe(0);
		await first.store.close();
		const { store } = await open(address);
		expect(store.addedVersion("1")).not.toBe(0);
		expect(await store.addedArticles("1")).toEqual([{ ...article, server: "1", former: null }]);
		expect(await store.addedArticles("2")).toEqual([]);
		expect(await store.addedArticles(null)).toHaveLength(1);
		expect(await store.servers()).toEqual(["1"]);
	});

	test("that are added, changed and removed elsewhere are seen within seconds", async () => {
		const address = await create();
		const one = await open(address);
		const other = await open(address);
		const seen = async () => {
			const version = other.store.addedVersion("1");
			await vi.waitFor(() => expect(other.store.addedVersion("1")).not.toBe(version));
			return other.store.addedArticles("1");
		};
		const change = (content: string) => one.store.addArticle("1", { ...article, content }, 2);
		await change("The mill turns.");
		await vi.waitFor(() => expect(other.store.addedVersion("1")).not.toBe(0));
		await Promise.all([seen(), change("The mill stands still.")]);
		const [changed] = await other.store.addedArticles("1");
		expect(changed).toMatchObject({
			content: "The mill stands still.",
			former: { content: "The mill turns.", until: expect.any(Date) },
		});
		expect(Math.abs(Date.now() - (changed?.former?.until.getTime() ?? 0))).toBeLessThan(60_000);
		expect(await one.store.removeArticle("1", article.id)).toBe(true);
		expect(await one.store.removeArticle("1", article.id)).toBe(false);
		expect(one.store.addedVersion("1")).toBe(0);
		await vi.waitFor(() => expect(other.store.addedVersion("1")).toBe(0));
		await change("The mill turns again.");
		await vi.waitFor(() => expect(other.store.addedVersion("1")).not.toBe(0));
		expect(await other.store.addedArticles("1")).toMatchObject([{ former: null }]);
	});

	test("are no more than a server may have", async () => {
		const { store } = await open(await create());
		for (const id of ["a", "b"])
			expect(await store.addArticle("1", { ...article, id }, 2)).toBe(true);
		expect(await store.addArticle("1", { ...article, id: "c" }, 2)).toBe(false);
		expect(await store.addArticle("1", { ...article, id: "b", content: "New." }, 2)).toBe(true);
		expect(await store.addArticle("2", { ...article, id: "c" }, 2)).toBe(true);
		expect((await store.addedArticles("1")).map(({ content }) => content)).toEqual([
			"The mill turns.",
			"New.",
		]);
	});

	test("are remembered with who added, updated and removed them, for ninety days", async () => {
		const address = await create();
		let time = Date.now();
		const { store } = await open(address, { now: () => time });
		const by = { person: "4711", title: "The mill" };
		await store.addArticle("1", article, 1, by);
		time += 1;
		await store.addArticle("1", { ...article, content: "New." }, 1, by);
		time += 1;
		// What does not happen, and what nobody says who does, is not in it.
		await store.addArticle("1", { ...article, id: "full" }, 1, by);
		await store.removeArticle("1", "unknown", by);
		await store.addArticle("2", article, 1);
		await store.removeArticle("1", article.id, by);
		const changes = ["articleRemoved", "articleUpdated", "articleAdded"];
		expect(await store.settingsLog("1")).toMatchObject(
			changes.map((name) => ({ person: "4711", changed: { [name]: "The mill" } })),
		);
		expect(await store.settingsLog("2")).toEqual([]);
		await store.close();
		time += 91 * 86_400_000;
		const later = await open(address, { now: () => time });
		await vi.waitFor(async () => expect(await later.store.settingsLog("1")).toEqual([]));
	});

	test("are forgotten with their server", async () => {
		const { store } = await open(await create());
		const by = { person: "4711", title: "The mill" };
		await store.addArticle("1", article, 2, by);
		await store.addArticle("2", article, 2, by);
		expect(await store.forgetAll("1")).toMatchObject({ articles: 1 });
		expect(await store.settingsLog("1")).toEqual([]);
		expect(await store.addedArticles(null)).toMatchObject([{ server: "2" }]);
		expect(await store.servers()).toEqual(["2"]);
	});
});
