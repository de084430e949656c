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
