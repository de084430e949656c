import path from "node:path";
import { expect, test } from "vitest";
import { ferry, folderWith, runVerbatim } from "./cli.ts";

const folder = folderWith({
	"copy.md": ferry.replace("nine years", "eight years"),
	"date.md": ferry.replace("2025-03-04", "last spring").replaceAll("night", "day"),
	"empty.md": "",
	"ferry.md": ferry,
	"quotes.md": `---
title: The pier
---

## Who said it?

## What was said?

Words were said. "It will sail again soon.

It rained on the day after, and nobody came.
`,
	"unnamed.md": `---
published: 2025
---

The board met in the old pier house on Monday.

"The old pier is safe and it will stay open for years."
`,
});

const at = (file: string) => path.join(folder, file);

test("the check names file, line, what is wrong, what was expected and how to mend it", () => {
	const { code, out } = runVerbatim(["check", folder]);
	expect(code).toBe(1);
	const lines = out.split("\n").filter((line) => line.startsWith(folder));
	expect(lines.sort()).toEqual(
		[
			`${at("empty.md")}: the file is empty; to mend it: replace it by the article's text, or remove it`,
			`${at("date.md")}:4: warning: published: "last spring" is not a date (YYYY, YYYY-MM or YYYY-MM-DD); to mend it: write a date (YYYY, YYYY-MM or YYYY-MM-DD) after "published:", or remove the line`,
			`${at("ferry.md")}: warning: this is the same article as ${at("copy.md")}; to mend it: keep the better one and remove the other`,
			`${at("quotes.md")}:1: warning: the article has no date; to mend it: add a line such as "published: 2025-03-04" between the lines "---" at the top`,
			`${at("quotes.md")}:5: warning: the heading "Who said it?" has no text under it; to mend it: write what answers it below, or remove the heading`,
			`${at("quotes.md")}:9: warning: the quotation that opens with "It will sail again soon. never closes; to mend it: add the closing mark where the quoted words end`,
			`${at("unnamed.md")}:7: warning: no speaker is surely named for “The old pier is safe and it will stay op”; to mend it: name the speaker in the same sentence: “…,” said NAME`,
		].sort(),
	);
	expect(out.trimEnd().split("\n").at(-1)).toBe("5 articles, 1 problem, 6 warnings");
});

test("warnings alone do not fail the check", () => {
	expect(runVerbatim(["check", folderWith({ "a.md": "It sails at nine.\n" })]).code).toBe(0);
});

test("--format json gives articles and problems to programs", () => {
	const { code, out } = runVerbatim(["check", folder, "--format", "json"]);
	const { articles, problems } = JSON.parse(out);
	expect(code).toBe(1);
	expect(articles).toHaveLength(5);
	expect(problems).toHaveLength(7);
	expect(problems[0]).toEqual({
		file: expect.any(String),
		line: 4,
		severity: "warning",
		message: expect.any(String),
		mend: expect.any(String),
	});
});

test("--format github annotates the lines of a pull request", () => {
	const odd = folderWith({ "50%,a.md": "---\npublished: 50%\n---\n\nIt sails at nine.\n" });
	const { out } = runVerbatim(["check", odd, "--format", "github"]);
	expect(out).toBe(
		`::warning file=${path.join(odd, "50%25%2Ca.md")},line=2::published: "50%25" is not a date (YYYY, YYYY-MM or YYYY-MM-DD). To mend it: write a date (YYYY, YYYY-MM or YYYY-MM-DD) after "published:", or remove the line.\n`,
	);
});

test("the check says what to expect of an article in a language that is not read well", () => {
	const chinese = "青溪镇的新图书馆将于九月十二日开放。市长说，这是镇上二十年来最大的公共工程。";
	const italian =
		"Il nuovo traghetto parte dal vecchio molo ogni sera alle nove e arriva sull'isola dopo mezzanotte. Il sindaco ha detto che la nave costa meno del previsto e che nessuno dovrà pagare di più per il biglietto. Gli abitanti sperano che i turisti tornino presto, perché gli alberghi sono vuoti da due anni.";
	const folder = folderWith({
		"english.md": ferry,
		"chinese.md": `---\npublished: 2025\n---\n\n${chinese}\n`,
		"italian.md": `---\npublished: 2025\n---\n\n${italian}\n`,
	});
	const { code, out } = runVerbatim(["check", folder]);
	expect(code).toBe(0);
	const lines = out.split("\n").filter((line) => line.startsWith(folder));
	expect(lines).toEqual([
		expect.stringMatching(
			/chinese\.md: warning: the article is in Chinese, where questions in its own words/,
		),
		expect.stringMatching(
			/italian\.md: warning: the article is in Italian, which the search does not know/,
		),
	]);
});
