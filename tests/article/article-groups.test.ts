import { describe, expect, it } from "vitest";
import { groupsIn, groupsOf, isAmong, isGroupId } from "../../src/article/article-groups.ts";
import { articleFrom } from "../e2e/articles.ts";

const about = (id: string, front: string) =>
	articleFrom(id, `---\n${front}\n---\n\nThe harbour was calm that day.\n`);
const one = about("news/2025/wall", "publisher: Harbour Post\ntags: [Sea walls, storms]");
const two = about("news/2024/pier", "publisher: harbour  post\ntags: storms, piers");
const three = about("lamp", "title: The lamp");

describe("the groups of articles", () => {
	it("are their folders, publishers and tags, however these are written", () => {
		expect(groupsOf(one).map(({ id }) => id)).toEqual([
			"@folder/news",
			"@folder/news/2025",
			"@publisher/harbour post",
			"@tag/sea walls",
			"@tag/storms",
		]);
		expect(groupsOf(three)).toEqual([]);
		expect(one.tags).toEqual(["Sea walls", "storms"]);
		expect(three).not.toHaveProperty("tags");
	});

	it("are offered where they hold more than one article, with these in their order", () => {
		const groups = groupsIn([one, three, two]);
		expect(groups.map(({ name }) => name)).toEqual(["Harbour Post", "news", "storms"]);
		for (const { articles } of groups) expect(articles).toEqual([one, two]);
	});

	it("are what articles came from by themselves too, where their files say it by a name", () => {
		const wired = about("wire/rail", "source: island-wire");
		expect(groupsOf(wired).map(({ id }) => id)).toEqual(["@folder/wire", "@source/island-wire"]);
		expect(isGroupId("@source/island-wire")).toBe(true);
		const clipped = about("rail", "source: https://example.org/rail");
		expect(groupsOf(clipped)).toEqual([]);
	});

	it("stand for what is in them", () => {
		expect(isAmong(one, new Set(["@tag/storms"]))).toBe(true);
		expect(isAmong(three, new Set(["@tag/storms"]))).toBe(false);
		expect(isAmong(three, new Set(["lamp"]))).toBe(true);
		expect(isGroupId("@tag/storms")).toBe(true);
		expect(isGroupId("tag/storms")).toBe(false);
	});
});
