import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readLibrary } from "../../src/library/folder/folder.ts";
import { readArticle } from "../../src/library/folder/read-file.ts";

let dir: string;
beforeEach(async () => {
	dir = await mkdtemp(path.join(tmpdir(), "library-"));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

async function write(files: Record<string, string | Uint8Array>): Promise<void> {
	for (const [name, content] of Object.entries(files)) {
		await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
		await writeFile(path.join(dir, name), content);
	}
}

const wall = "The wall is tall.\nThe gate is shut.";

describe("a folder of articles", () => {
	it("gives each file's article, by path, under its path without the extension", async () => {
		await write({ "b.txt": wall, "a/deep/c.md": wall, "a.markdown": wall });
		const { articles, problems } = await readLibrary(dir);
		expect(articles.map(({ id, file }) => [id, file])).toEqual([
			["a", path.join(dir, "a.markdown")],
			["a/deep/c", path.join(dir, "a/deep/c.md")],
			["b", path.join(dir, "b.txt")],
		]);
		expect(problems).toEqual([]);
	});

	it("passes over hidden files, READMEs and other kinds of file", async () => {
		await write({
			".draft.md": wall,
			".git/a.md": wall,
			"README.md": wall,
			"gate.png": "x",
			"a.txt": wall,
		});
		const { articles, problems } = await readLibrary(dir);
		expect(articles.map(({ id }) => id)).toEqual(["a"]);
		expect(problems).toEqual([]);
	});

	it.each([
		["empty", "", "the file is empty"],
		["binary", Uint8Array.of(80, 75, 0, 4), "this is a binary file, not text"],
		["not UTF-8", Uint8Array.of(0x63, 0xe9, 0x20), "the file is not valid UTF-8; save it as UTF-8"],
		["too large", "a ".repeat(6 * 1024 * 1024), "the file is too large (12 MB; at most 10 MB)"],
		["without a paragraph", "---\ntitle: Wall\n---\n", "there is no paragraph to answer from"],
	])("names a file that is %s and serves the others", async (_, content, message) => {
		await write({ "bad.md": content, "good.md": wall });
		const { articles, problems } = await readLibrary(dir);
		expect(articles.map(({ id }) => id)).toEqual(["good"]);
		expect(problems).toMatchObject([
			{ file: path.join(dir, "bad.md"), line: null, severity: "error", message },
		]);
	});

	it("names the line of front matter that is wrong", async () => {
		await write({ "bad.md": "---\ntitle: one: two\n---\nThe wall.", "good.md": wall });
		const { articles, problems } = await readLibrary(dir);
		expect(articles).toHaveLength(1);
		expect(problems).toMatchObject([
			{ file: path.join(dir, "bad.md"), line: 2, severity: "error" },
		]);
	});

	it("keeps the first of two articles with one id", async () => {
		await write({ "a.md": wall, "b.md": `---\nid: a\n---\n${wall}` });
		const { articles, problems } = await readLibrary(dir);
		expect(articles.map(({ file }) => path.basename(file))).toEqual(["a.md"]);
		expect(problems).toMatchObject([
			{
				file: path.join(dir, "b.md"),
				line: null,
				severity: "error",
				message: `the id "a" is already that of ${path.join(dir, "a.md")}`,
			},
		]);
	});

	it("follows links within the folder to files, and no others", async () => {
		await write({ "a.md": wall, "outside/.keep": "" });
		const elsewhere = await mkdtemp(path.join(tmpdir(), "elsewhere-"));
		await writeFile(path.join(elsewhere, "secret.md"), wall);
		await symlink(path.join(dir, "a.md"), path.join(dir, "b.md"));
		await symlink(path.join(elsewhere, "secret.md"), path.join(dir, "c.md"));
		await symlink(dir, path.join(dir, "circle"));
		const { articles } = await readLibrary(dir);
		await rm(elsewhere, { recursive: true });
		expect(articles.map(({ id }) => id)).toEqual(["a", "b"]);
	});

	it("that is missing or holds no article is a problem", async () => {
		const missing = path.join(dir, "nowhere");
		expect((await readLibrary(missing)).problems).toMatchObject([
			{ file: missing, line: null, severity: "error", message: "there is no such folder" },
		]);
		expect((await readLibrary(dir)).problems).toMatchObject([
			{
				file: dir,
				line: null,
				severity: "error",
				message: "there is no article (.txt, .md or .html) in this folder",
			},
		]);
	});
});

describe("one file", () => {
	it("gives an article named after it", async () => {
		await write({ "deep/wall.txt": `\uFEFF${wall.replace("\n", "\r\n")}` });
		expect(await readArticle(path.join(dir, "deep/wall.txt"))).toMatchObject({
			ok: true,
			article: { id: "wall", text: wall },
		});
	});

	it("that is missing is a problem", async () => {
		const file = path.join(dir, "wall.txt");
		expect(await readArticle(file)).toMatchObject({
			ok: false,
			problem: { file, line: null, severity: "error", message: "there is no such file" },
		});
	});
});
