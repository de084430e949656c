import { expect, test } from "vitest";
import { ferry, folderWith, runVerbatim } from "./cli.ts";

const knowledge = folderWith({ "ferry.md": ferry });

test("a question is answered in the article's words, with its source", () => {
	// By words alone nothing is said of a reader that a busy machine keeps waiting.
	const env = { READER: "off" };
	const run = runVerbatim(["ask", "When does the ferry sail?", "--knowledge", knowledge], { env });
	expect(run).toEqual({
		code: 0,
		err: "",
		out: [
			"When does the ferry sail?",
			"",
			"▸ It leaves the old pier at nine every evening but Sunday.",
			"",
			"— The night ferry returns · Harbour Post · 4 March 2025",
			"",
		].join("\n"),
	});
});

test("a question needs no quotation marks", () => {
	const run = runVerbatim(["ask", "who", "pays", "for", "the", "ferry", "-k", knowledge]);
	expect(run.out).toContain("▸ The island council pays half of the subsidy");
});

test("a question that no article answers is declined with exit code 0", () => {
	const run = runVerbatim(["ask", "Which team won the cup final?", "-k", knowledge]);
	expect(run.code).toBe(0);
	expect(run.out).toMatch(/^The article doesn't say\.\n\nIt does answer these:\n• /);
});

test("the same answer comes as one line of JSON", () => {
	const { code, out } = runVerbatim([
		"ask",
		"--json",
		"When does the ferry sail?",
		"-k",
		knowledge,
	]);
	const text = "It leaves the old pier at nine every evening but Sunday.";
	expect(code).toBe(0);
	expect(out.trimEnd()).not.toContain("\n");
	expect(JSON.parse(out)).toMatchObject({
		question: "When does the ferry sail?",
		status: "answered",
		kind: "section",
		passages: [{ article: "ferry", section: "When does the ferry sail?", text }, {}, {}],
	});
});

test.each([
	["no question", [], 'error: no question given, as in: verbatim ask "What is the ECHR?"'],
	["an empty question", ["  "], "verbatim: The question is empty."],
	[
		"a question of 6,000 characters",
		["why ".repeat(1500)],
		"verbatim: The question has 6000 characters; 4000 is the most. Ask a shorter one.",
	],
	[
		"an unknown article, with the nearest",
		["Who pays?", "--article", "fery"],
		'verbatim: There is no article "fery". Nearest: ferry.',
	],
	["an unknown option", ["Who pays?", "--loud"], "error: unknown option '--loud'"],
	[
		"a question beside --batch",
		["Who pays?", "--batch"],
		"error: with --batch the questions come from standard input",
	],
])("%s is wrong usage", (_, args, message) => {
	const run = runVerbatim(["ask", "-k", knowledge, ...args]);
	expect(run).toMatchObject({ code: 2, out: "" });
	expect(run.err.split("\n")[0]).toBe(message);
});

test("a folder that is not there is named, with the setting it came from", () => {
	expect(runVerbatim(["ask", "Who?", "-k", "no/such"])).toEqual({
		code: 2,
		out: "",
		err: "verbatim: no/such: there is no such folder\n",
	});
	expect(runVerbatim(["ask", "Who?"], { env: { KNOWLEDGE_DIR: "no/such" } })).toEqual({
		code: 2,
		out: "",
		err: "verbatim: KNOWLEDGE_DIR: no/such: there is no such folder\n",
	});
});

test("--knowledge beats KNOWLEDGE_DIR", () => {
	const around = { env: { KNOWLEDGE_DIR: "no/such", READER: "off" } };
	expect(runVerbatim(["ask", "Who pays for the ferry?", "-k", knowledge], around).code).toBe(0);
});

test("a folder without articles is named", () => {
	const empty = folderWith({ "notes.pdf": "no article" });
	const run = runVerbatim(["ask", "Who?", "-k", empty]);
	expect(run).toMatchObject({ code: 2, out: "" });
	expect(run.err).toContain(`${empty}: there is no article`);
});

test("a bad setting is named with what was expected", () => {
	const run = runVerbatim(["ask", "Who?", "-k", knowledge], { env: { COOLDOWN: "often" } });
	expect(run).toEqual({
		code: 2,
		out: "",
		err: 'verbatim: COOLDOWN: expected questions per seconds, such as 5/30s, or "off".\n',
	});
});

test("the articles in the folder one stands in come before those of the package", () => {
	const here = folderWith({ "knowledge/ferry.md": ferry });
	const elsewhere = folderWith({});
	expect(runVerbatim(["check"], { cwd: here }).out).toContain("ferry");
	expect(runVerbatim(["check"], { cwd: elsewhere }).out).toContain("voyager");
});
