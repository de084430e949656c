import path from "node:path";
import { expect, test } from "vitest";
import { ferry, folderWith, runVerbatim } from "./cli.ts";

const sentence = "The ferry sails from the old pier at nine every evening but Sunday.";
const html = `<html><body><nav><a href="/">All the boats</a></nav><main><h1>The ferry sails</h1>${`<p>${sentence}</p>`.repeat(4)}<p>Share this</p></main></body></html>`;
const folder = folderWith({ "ferry.html": html, "ferry.md": ferry });
const page = path.join(folder, "ferry.html");

test("--debug tells of each block of a page whether it was kept, or which step left it out and why", () => {
	const { code, out } = runVerbatim(["parse", "--debug", page]);
	expect(code).toBe(0);
	expect(out).toContain(`kept | paragraph | ${sentence}`);
	expect(out).toContain("left out by furniture: navigation | part | All the boats");
	expect(out).toContain("left out by words: page furniture | paragraph | Share this");
});

test("--without leaves a step out, and what it dropped is kept", () => {
	const { out } = runVerbatim(["parse", "--debug", "--without", "words", "--", page]);
	expect(out).toContain("kept | paragraph | Share this");
});

test("--debug of another kind of file says what it is for", () => {
	const { code, err } = runVerbatim(["parse", "--debug", path.join(folder, "ferry.md")]);
	expect(code).toBe(1);
	expect(err).toContain("--debug is for saved web pages (.html)");
});
