import { describe, expect, it } from "vitest";
import { createAnswerer } from "../../../src/answer/answerer/answerer.ts";
import { isNewer } from "../../../src/answer/passages/newest-first.ts";
import { articleFrom } from "../../e2e/articles.ts";

const dated = (id: string, front: string, fee: string) =>
	articleFrom(
		id,
		`---\ntitle: Harbour news ${id}\n${front}\n---\n\nThe board met on Monday.\n\nThe mooring fee at Gull Point is ${fee} crowns a night.\n\nThe band played.\n`,
	);

async function firstFor(...articles: readonly Parameters<typeof createAnswerer>[0][number][]) {
	const answerer = await createAnswerer(articles);
	const answer = await answerer.ask({ text: "What is the mooring fee at Gull Point?" });
	return "passages" in answer ? answer.passages.map(({ article }) => article.id) : [];
}

describe("where two articles answer equally well", () => {
	const old = dated("old", "published: 2023-05-01", "forty");
	const young = dated("young", "published: 2025-05-01", "sixty");
	const corrected = dated("corrected", "published: 2022-01-01\nupdated: 2025-06-01", "seventy");
	const undated = dated("undated", "publisher: Post", "ninety");

	it("the newest goes first, in whichever order they are read", async () => {
		expect((await firstFor(old, young))[0]).toBe("young");
		expect((await firstFor(young, old))[0]).toBe("young");
		expect((await firstFor(old, young, corrected))[0]).toBe("corrected");
		expect((await firstFor(old, undated)).slice(0, 2).sort()).toEqual(["old", "undated"]);
	});

	it("an older one that answers better stays first", async () => {
		const off = articleFrom(
			"off",
			"---\ntitle: Other fees\npublished: 2025-05-01\n---\n\nThe mooring of a balloon costs a fee of nine crowns.\n",
		);
		expect((await firstFor(old, off))[0]).toBe("old");
	});
});

describe("an article is newer", () => {
	it.each([
		["published: 2025-05-01", "published: 2025-04-30", true],
		["published: 2025-05-01", "published: 2025", false],
		["published: 2026", "published: 2025-12-31", true],
		["published: 2020\nupdated: 2025-05-01", "published: 2024", true],
		["published: 2025-05-01", "publisher: Post", false],
		["publisher: Post", "published: 2025-05-01", false],
	])("%j than %j: %s", (one, other, expected) => {
		expect(isNewer(dated("one", one, "ten"), dated("other", other, "ten"))).toBe(expected);
	});
});
