import path from "node:path";
import { expect, test } from "vitest";
import { ferry, folderWith, runVerbatim } from "./cli.ts";

const bad = {
	"binary.txt": Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0, 0, 3]),
	"broken.md": "---\ntitle: [The ferry\n---\n\nIt sails.\n",
	"empty.txt": "",
	"huge.txt": "It sails at nine. ".repeat(1_200_000),
	"latin.txt": Buffer.from("The caf\xE9 on the pier is open.\n", "latin1"),
};
const folder = folderWith({
	...bad,
	"ferry.md": ferry,
	"second/ferry.md": ferry.replace("---\n", "---\nid: ferry\n"),
});

test("the check names each article that cannot be used, and ends with 1", () => {
	const { code, out } = runVerbatim(["check", folder]);
	expect(code).toBe(1);
	const problems = out.split("\n").filter((line) => line.startsWith(folder));
	const named = problems.map((line) => path.relative(folder, line.split(":")[0] ?? ""));
	expect(named.sort()).toEqual([...Object.keys(bad), "second/ferry.md"].sort());
	for (const problem of problems) expect(problem).toMatch(/^[^:]+(?::\d+)?: \S.{10,}$/);
});

test("the check sums up the articles that can be used", () => {
	const { out } = runVerbatim(["check", folder]);
	expect(out).toMatch(/^ferry +2025-03-04 +3 +3 +0 +0$/m);
	expect(out.trimEnd().split("\n").at(-1)).toBe("1 article, 6 problems");
});

test("the other articles are served, and what is wrong goes to standard error", () => {
	const { code, out, err } = runVerbatim(["ask", "Who pays for the ferry?", "-k", folder]);
	expect(code).toBe(0);
	expect(out).toContain("▸ The island council pays half");
	for (const name of Object.keys(bad)) expect(err).toContain(path.join(folder, name));
});

test("where not one article can be used nothing is served", () => {
	const empty = folderWith({ "empty.txt": "" });
	const { code, out, err } = runVerbatim(["ask", "Who pays?", "-k", empty]);
	expect({ code, out }).toEqual({ code: 1, out: "" });
	expect(err).toContain(`verbatim: Not one article in ${empty} can be used.`);
});

test("a sound folder passes the check", () => {
	const { code, out, err } = runVerbatim(["check", folderWith({ "ferry.md": ferry })]);
	expect({ code, err }).toEqual({ code: 0, err: "" });
	expect(out).toContain("1 article, 0 problems");
});
