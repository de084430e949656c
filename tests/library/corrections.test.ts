import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { readLibrary } from "../../src/library/folder/folder.ts";
import { replaceArticle } from "../../src/library/history.ts";
import { citationOf } from "../../src/reply/citation.ts";
import { words } from "../../src/reply/reply-words.ts";
import { folderWith } from "../commands/cli.ts";

const version = (hour: string, fare: string) => `# The ferry

## When does it sail?

It leaves the old pier at ${hour} every evening.

## What does it cost?

The crossing costs ${fare} crowns for everybody.
`;

const hour = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * hour);

/** Which words were corrected, and how many hours ago. */
function correctedIn({ text, corrected = [] }: Article): [string, number][] {
	return corrected.map(({ start, end, at }) => [
		text.slice(start, end),
		Math.round((Date.now() - Date.parse(at)) / hour),
	]);
}

async function articleIn(folder: string): Promise<Article> {
	const { articles, problems } = await readLibrary(folder);
	expect(problems).toEqual([]);
	const [article] = articles;
	if (article === undefined) throw new Error("there is no article");
	return article;
}

test("passages are told that took the place of others within a day, and when", async () => {
	const folder = folderWith({ "ferry.md": version("eight", "three") });
	await replaceArticle(folder, "ferry.md", version("nine", "three"), ago(30));
	await replaceArticle(folder, "ferry.md", version("nine", "four"), ago(20));
	await replaceArticle(folder, "ferry.md", version("ten", "four"), ago(2));
	expect(correctedIn(await articleIn(folder))).toEqual([
		["It leaves the old pier at ten every evening.", 2],
		["The crossing costs four crowns for everybody.", 20],
	]);
});

test("an article without former versions, or with none that can be read, was not corrected", async () => {
	const folder = folderWith({ "ferry.md": version("eight", "three") });
	expect((await articleIn(folder)).corrected).toBeUndefined();
	const former = path.join(folder, ".history/ferry");
	mkdirSync(former, { recursive: true });
	writeFileSync(path.join(former, "notes.md"), "Somebody's own.");
	const name = `${ago(1).toISOString().replace(/:/gu, "-")}.md`;
	writeFileSync(path.join(former, name), "---\n");
	expect(correctedIn(await articleIn(folder))).toEqual([]);
});

test("whoever is answered from such a passage within the day is told, and nobody else", async () => {
	const folder = folderWith({ "ferry.md": version("eight", "three") });
	await replaceArticle(folder, "ferry.md", version("nine", "three"), ago(3));
	const article = await articleIn(folder);
	const told = (section: number, now: Date) => {
		const there = article.sections.filter(({ heading }) => heading !== null)[section];
		if (there === undefined) throw new Error("there is no such section");
		const age = { now, staleAfterDays: 365 };
		return citationOf(article, there, words.en, { age }, there.passages[0]).corrected;
	};
	expect(told(0, new Date())?.getTime()).toBeCloseTo(ago(3).getTime(), -4);
	expect(told(1, new Date())).toBeNull();
	expect(told(0, new Date(Date.now() + 22 * hour))).toBeNull();
});
