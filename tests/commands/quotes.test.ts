import path from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, runVerbatim } from "./cli.ts";

const quay = `---
title: The quay is mended
---

The quay was mended over the winter.

## Who is glad?

"The stones will hold for a century," said Greta Holm, the harbour engineer.

"I can land my catch again," said Piet Andersson.

"The old stones were rotten," said Greta Holm.
`;

const silent = "# A quiet day\n\nNothing was said on the island on Sunday.\n";

const folder = folderWith({ "news/quay.md": quay, "silent.md": silent });
const file = path.join(folder, "news/quay.md");

function quotes(...args: string[]) {
	return runVerbatim(["quotes", "--knowledge", folder, ...args]);
}

function textsIn(out: string): string[] {
	return JSON.parse(out).quotes.map(({ text }: { text: string }) => text);
}

describe("verbatim quotes", () => {
	test("lists who is quoted, and how often", () => {
		const { code, out, err } = quotes();
		expect({ code, err }).toEqual({ code: 0, err: "" });
		expect(out.split("\n")[0]).toMatch(/^speaker +role +quotes +article$/);
		expect(out).toMatch(/^Greta Holm +harbour engineer +2 {2}news\/quay$/m);
		expect(out).toMatch(/^Piet Andersson +1 {2}news\/quay$/m);
	});

	test("lists them as one line of JSON", () => {
		expect(JSON.parse(quotes("--json").out)).toEqual({
			speakers: [
				{ article: "news/quay", name: "Greta Holm", role: "harbour engineer", quotes: 2 },
				{ article: "news/quay", name: "Piet Andersson", role: null, quotes: 1 },
			],
		});
	});

	test("shows somebody's words as cards", () => {
		const { code, out } = quotes("--speaker", "Andersson");
		expect(code).toBe(0);
		expect(out).toBe(
			"│ “I can land my catch again,”\n— Piet Andersson\n\n— Who is glad? · The quay is mended · date unknown\n",
		);
	});

	test("shows what was said about something", () => {
		expect(textsIn(quotes("--about", "stones", "--json").out).sort()).toEqual([
			"The old stones were rotten,",
			"The stones will hold for a century,",
		]);
	});

	test.each([
		{ by: "a file", args: [file] },
		{ by: "its id", args: ["--article", "news/quay", "--knowledge", folder] },
	])("shows an article's quotations in its order, the article given by $by", ({ args }) => {
		const { code, out } = runVerbatim(["quotes", "--json", ...args]);
		expect(code).toBe(0);
		expect(textsIn(out)).toEqual([
			"The stones will hold for a century,",
			"I can land my catch again,",
			"The old stones were rotten,",
		]);
		const [first] = JSON.parse(out).quotes;
		expect(Object.keys(first)).toEqual(["article", "speakers", "spans", "text"]);
		expect(first.speakers).toEqual([{ name: "Greta Holm", role: "harbour engineer" }]);
	});

	test("says so where an article has no quotation, and its list in JSON is empty", () => {
		const none = quotes("--article", "silent");
		expect(none).toMatchObject({ code: 0, out: "No quotes found.\n" });
		expect(quotes("--article", "silent", "--json").out).toBe('{"quotes":[]}\n');
	});

	test("nobody of that name is a failure that names the nearest", () => {
		const { code, out, err } = quotes("--speaker", "Greta Holmqvist");
		expect({ code, out }).toEqual({ code: 1, out: "" });
		expect(err).toBe(
			'verbatim: Nobody who is quoted is called "Greta Holmqvist". Nearest: Greta Holm.\n',
		);
	});

	test("a file that cannot be read is a failure", () => {
		const { code, err } = runVerbatim(["quotes", path.join(folder, "missing.md")]);
		expect(code).toBe(1);
		expect(err).toContain("missing.md");
	});

	test.each([
		{ what: "an unknown article", args: ["--knowledge", folder, "--article", "news/key"] },
		{ what: "a file and an id", args: [file, "--article", "news/quay"] },
		{ what: "a file and a folder", args: [file, "--knowledge", folder] },
		{ what: "an empty name", args: ["--knowledge", folder, "--speaker", " "] },
		{ what: "an empty topic", args: ["--knowledge", folder, "--about", ""] },
	])("$what is wrong usage", ({ args }) => {
		expect(runVerbatim(["quotes", ...args])).toMatchObject({ code: 2, out: "" });
	});
});

describe("verbatim parse --explain", () => {
	test("tells the cue, the rule and the confidence of each quotation", () => {
		const { out } = runVerbatim(["parse", "--explain", file]);
		expect(out).toMatch(
			/- “I can land my catch again,” — Piet Andersson\n\(cue “said” · rule \S+ · confidence [01]\.\d\d\)/,
		);
	});

	test("adds them to the JSON, which is without them otherwise", () => {
		const { quotes: explained } = JSON.parse(
			runVerbatim(["parse", "--explain", "--json", file]).out,
		);
		const { text, quotes: plain } = JSON.parse(runVerbatim(["parse", "--json", file]).out);
		const [{ cue, rule, confidence, guess }] = explained;
		expect(text.slice(cue.start, cue.end)).toBe("said");
		expect(rule).toEqual(expect.any(String));
		expect(confidence).toBeGreaterThan(0.5);
		expect(guess).toEqual([{ name: "Greta Holm", role: "harbour engineer" }]);
		expect(Object.keys(plain[0])).toEqual(["speakers", "spans", "type"]);
	});
});
