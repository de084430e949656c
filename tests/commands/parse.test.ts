import path from "node:path";
import { expect, test } from "vitest";
import { ferry, folderWith, runVerbatim } from "./cli.ts";

const folder = folderWith({ "ferry.md": ferry, "empty.txt": "" });
const file = path.join(folder, "ferry.md");

test("an article is printed as one line of JSON, its id the file's stem", () => {
	const { code, out, err } = runVerbatim(["parse", "--json", file]);
	expect({ code, err }).toEqual({ code: 0, err: "" });
	expect(JSON.parse(out)).toMatchObject({
		id: "ferry",
		file,
		headline: "The night ferry returns",
		published: "2025-03-04",
		sections: [
			{ heading: null, passages: [{}] },
			{ heading: "When does the ferry sail?", passages: [{}] },
			{ heading: "Who pays for the ferry?", passages: [{}] },
		],
	});
});

test("a file that fails gives its line in its place, the others theirs, and exit code 1", () => {
	const missing = path.join(folder, "missing.md");
	const empty = path.join(folder, "empty.txt");
	const { code, out } = runVerbatim(["parse", "--json", missing, file, empty]);
	const lines = out
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line));
	expect(code).toBe(1);
	expect(lines).toEqual([
		{ file: missing, error: expect.any(String) },
		expect.objectContaining({ id: "ferry" }),
		{ file: empty, error: expect.any(String) },
	]);
});

test("without --json it is written for a person", () => {
	const { code, out } = runVerbatim(["parse", file]);
	expect(code).toBe(0);
	expect(out.split("\n")).toEqual(
		expect.arrayContaining([
			"The night ferry returns",
			"publisher: Harbour Post",
			"## Who pays for the ferry?",
		]),
	);
});

test("no file is wrong usage", () => {
	const { code, err } = runVerbatim(["parse"]);
	expect(code).toBe(2);
	expect(err).toContain("missing required argument 'file'");
});

test("--quotes prints each quotation beside its speaker, cue and confidence", () => {
	const spoken = folderWith({
		"dam.txt":
			"The dam holds\n\nMayor Helena Roy visited the dam on Monday.\n\n“It will stand for a hundred years,” Roy said.\n\n“Nobody asked us,” he was told.",
	});
	const { code, out } = runVerbatim(["parse", "--quotes", path.join(spoken, "dam.txt")]);
	const rows = out.split("\n");
	expect(code).toBe(0);
	expect(rows[0]).toMatch(/dam\.txt: 2 quotations, 1 with a speaker$/);
	expect(rows[2]).toMatch(/^Helena Roy\S*\s.*said\s+[01]\.\d\d\s+“It will stand/);
	expect(out).toMatch(/not named\s+told\s+0\.00\s+“Nobody asked us/);
});

test("--quotes does not go with --json", () => {
	expect(runVerbatim(["parse", "--quotes", "--json", file])).toMatchObject({ code: 2 });
});
