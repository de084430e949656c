import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, test } from "vitest";
import { ferry, folderWith, runVerbatim } from "./cli.ts";

const pages = path.resolve(import.meta.dirname, "../fixtures/pages");
const page = path.join(pages, "tv-news.html");
const written = "squall-tears-roof-off-school-in-kettle-point.md";

const add = (args: readonly string[], folder: string, input = "") =>
	runVerbatim(["add", ...args, "-k", folder], { input });

describe("bringing an article in", () => {
	it("writes a Markdown file named after the title, and says what was understood", () => {
		const folder = folderWith({});
		const { code, out } = add([page], folder);
		expect(code).toBe(0);
		expect(readdirSync(folder)).toEqual([written]);
		for (const words of [
			"Tern News",
			"What is a northern squall?",
			"1 quotation",
			"related articles: Read more:",
		]) {
			expect(out).toContain(words);
		}
		const parsed = JSON.parse(runVerbatim(["parse", "--json", path.join(folder, written)]).out);
		expect(parsed).toMatchObject({
			publisher: "Tern News",
			published: "2024-11-19",
			language: "en",
		});
	});

	it("gives a saved page in the folder the same article as bringing it in does", () => {
		const folder = folderWith({ "page.html": readFileSync(page) });
		add([page], folder);
		const [saved, brought] = ["page.html", written].map((file) =>
			JSON.parse(runVerbatim(["parse", "--json", path.join(folder, file)]).out),
		);
		const { leftOut, ...article } = saved;
		expect(article).toEqual({ ...brought, id: "page", file: path.join(folder, "page.html") });
		expect(leftOut).toContainEqual({ text: "Advertisement", reason: "advertisement" });
	});

	it.each([
		["Markdown", ferry, "the-night-ferry-returns.md", ferry],
		[
			"HTML",
			"<h1>The wall</h1><p>The wall is tall, and it stays so.</p>",
			"the-wall.md",
			"---\ntitle: The wall\n---\n\nThe wall is tall, and it stays so.\n",
		],
	])("reads %s from standard input", (_, input, name, content) => {
		const folder = folderWith({});
		expect(add(["-"], folder, input).code).toBe(0);
		expect(readFileSync(path.join(folder, name), "utf8")).toBe(content);
	});

	it("marks the headings of pasted text, and leaves out what is not the article", () => {
		const folder = folderWith({
			"in.txt":
				"The night ferry is back after nine years, the board has decided.\n\nWho pays for it?\n\nThe island pays * half * of it.\n\n(c) Harbour Post 2025: Night ferry returns\n",
		});
		add([path.join(folder, "in.txt")], folder);
		expect(readFileSync(path.join(folder, "night-ferry-returns.md"), "utf8")).toBe(
			'---\ntitle: Night ferry returns\npublisher: Harbour Post\npublished: "2025"\n---\n\nThe night ferry is back after nine years, the board has decided.\n\n## Who pays for it?\n\nThe island pays \\* half \\* of it.\n',
		);
	});

	it("names the file by the title's words alone, whatever they are", () => {
		const folder = folderWith({});
		add(
			["-"],
			folder,
			"<h1>../../etc/passwd & CON: é</h1><p>The wall is tall, and it stays so.</p>",
		);
		expect(readdirSync(folder)).toEqual(["etc-passwd-con-e.md"]);
	});
});

describe("a file that is there", () => {
	const other = { [written]: "The old one stays as it is.\n" };

	it("is not replaced without being asked", () => {
		const folder = folderWith(other);
		const { code, err } = add([page], folder);
		expect({ code, err }).toEqual({
			code: 1,
			err: `verbatim: ${page}: ${path.join(folder, written)} is there already; --yes replaces it\n`,
		});
		expect(readFileSync(path.join(folder, written), "utf8")).toBe(other[written]);
	});

	it("is replaced with --yes", () => {
		const folder = folderWith(other);
		expect(add([page, "--yes"], folder).code).toBe(0);
		expect(readFileSync(path.join(folder, written), "utf8")).toContain("Tern News");
	});

	it("is left alone with --dry-run, and nothing is written", () => {
		const folder = folderWith(other);
		const { code, out } = add([page, path.join(pages, "amp.html"), "--dry-run"], folder);
		expect({ code, files: readdirSync(folder) }).toEqual({ code: 0, files: [written] });
		expect(out).toContain("Not written (--dry-run): ");
	});
});

test("of several sources one that fails does not stop the others", () => {
	const folder = folderWith({});
	const { code, out, err } = add(["no-such.html", page, "http://127.0.0.1/"], folder);
	expect(code).toBe(1);
	expect(readdirSync(folder)).toEqual([written]);
	expect(err).toBe(
		"verbatim: no-such.html: there is no such file\nverbatim: http://127.0.0.1/: 127.0.0.1 is not a public address\n",
	);
	expect(out).toMatch(/1 article brought in, 2 failed\n$/);
});

test("two articles with one title in one run are two files", () => {
	const folder = folderWith({
		"a.html": "<h1>The wall</h1><p>It is tall, and it stays so.</p>",
		"b.html": "<h1>The wall</h1><p>It is low, and it stays so.</p>",
	});
	const to = folderWith({});
	add([path.join(folder, "a.html"), path.join(folder, "b.html")], to);
	expect(readdirSync(to).sort()).toEqual(["the-wall-2.md", "the-wall.md"]);
});

test("being killed at any moment leaves no broken article", async () => {
	const folder = folderWith({ [written]: ferry });
	const command = path.resolve(import.meta.dirname, "../../dist/cli.js");
	for (const pause of [150, 300, 450]) {
		const child = spawn(process.execPath, [command, "add", page, "--yes", "-k", folder]);
		setTimeout(() => child.kill("SIGKILL"), pause);
		await new Promise((resolve) => child.once("exit", resolve));
		const content = readFileSync(path.join(folder, written), "utf8");
		expect(content === ferry || content.endsWith("the network said.\n")).toBe(true);
	}
});

test("new makes a draft that nobody is served and the check names, and never replaces a file", () => {
	const folder = folderWith({});
	expect(runVerbatim(["new", "Who", "owns", "the", "sea?", "-k", folder]).code).toBe(0);
	expect(existsSync(path.join(folder, "who-owns-the-sea.md"))).toBe(true);
	const { code, out } = runVerbatim(["check", folder]);
	expect({ code, last: out.trimEnd().split("\n").at(-1) }).toEqual({
		code: 0,
		last: "0 articles, 0 problems, 1 warning",
	});
	expect(out).toContain(
		"warning: this is a draft, which is not served; to mend it: remove the line",
	);
	const asked = runVerbatim(["ask", "What do readers ask first?", "-k", folder]);
	expect(asked).toMatchObject({ code: 1, out: "" });
	expect(runVerbatim(["new", "Who owns the sea", "-k", folder]).code).toBe(1);
});
