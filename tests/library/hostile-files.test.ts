import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { readLibrary } from "../../src/library/folder/folder.ts";
import { readSource } from "../../src/library/folder/read-file.ts";
import { isSurelyQuick } from "../../src/library/folder/surely-quick.ts";
import { slowFiles } from "./hostile.ts";

const ferry = "The ferry sails from the old pier at nine every evening but Sunday.\n";

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
	const dir = await mkdtemp(path.join(tmpdir(), "hostile-"));
	onTestFinished(() => rm(dir, { recursive: true, force: true }));
	for (const [name, content] of Object.entries(files))
		await writeFile(path.join(dir, name), content);
	return dir;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

it("files made to be slow are refused by name, and the others are read", async () => {
	const dir = await folderWith({ ...slowFiles, "ferry.txt": ferry, "second.md": ferry });
	// Generous for a file that is quick: the machine may be busy.
	const limitOf = (name: string) => (name in slowFiles ? 200 : 20_000);
	const names = [...Object.keys(slowFiles), "ferry.txt"];
	const read = await Promise.all(
		names.map((name) =>
			readSource(path.join(dir, name), name, name, { isServing: true, longest: limitOf(name) }),
		),
	);
	expect(read.map((each) => (each.ok ? each.article.file : each.problem))).toEqual([
		...Object.keys(slowFiles).map((file) =>
			expect.objectContaining({
				file,
				severity: "error",
				message: "reading the file took longer than 0.2 seconds",
				mend: "shorten it, or leave only the article in it",
			}),
		),
		"ferry.txt",
	]);
}, 60_000);

it("an article that comes from the thread is the one that is read here", async () => {
	const dir = await folderWith({
		"ferry.md": `---\ntitle: The ferry\nid: boat\n---\n\n# The ferry\n\n“It sails,” said Ada Roth, the pilot.\n\n## Read more\n\n## Who pays?\n\nThe council does.\n\n## Why?\n`,
	});
	const [there, here] = await Promise.all([
		readLibrary(dir, new Map(), { isServing: true }),
		readLibrary(dir),
	]);
	expect(there.articles).toEqual(here.articles);
	expect(there.articles[0]?.quotes[0]?.cue?.text).toBe("said");
	expect(there.problems).toEqual(here.problems);
	expect(there.advise()).toEqual(here.advise());
});

it("a page that the thread is ended for does not hurt the next", async () => {
	const paragraph = `<p>${ferry}</p>`;
	const dir = await folderWith({
		"slow.html": "<div>".repeat(300_000) + paragraph,
		"page.html": `<article><h1>The ferry</h1>${paragraph}</article>`,
	});
	const read = (name: string, longest: number) =>
		readSource(path.join(dir, name), name, name, { isServing: false, longest });
	expect(await read("slow.html", 30)).toMatchObject({
		problem: { file: "slow.html", message: "reading the file took longer than 0.03 seconds" },
	});
	expect(await read("page.html", 20_000)).toMatchObject({ ok: true });
});

it.each([
	["an article", "text", ferry.repeat(500), true],
	[
		"an article with links",
		"markdown",
		`${ferry}[The pier](https://pier.example) \n\n`.repeat(100),
		true,
	],
	["a page", "html", ferry, false],
	["a long text", "text", ferry.repeat(1000), false],
	["a list without end", "markdown", "- a\n".repeat(1100), false],
	["stars", "markdown", "*a_".repeat(600), false],
	["lines", "markdown", "a\n".repeat(2100), false],
] as const)("%s is surely quick or not", (_, format, text, expected) => {
	expect(isSurelyQuick({ format, bytes: bytesOf(text) })).toBe(expected);
});

it("a text of more paragraphs than any article has is refused", async () => {
	const dir = await folderWith({ "crumbs.txt": "a\n\n".repeat(60_000), "ferry.txt": ferry });
	const { articles, problems } = await readLibrary(dir);
	expect(articles.map(({ id }) => id)).toEqual(["ferry"]);
	expect(problems).toMatchObject([{ message: "there are more than 50000 paragraphs" }]);
});
