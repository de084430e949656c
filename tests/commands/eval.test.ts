import path from "node:path";
import { expect, test } from "vitest";
import { ferry, folderWith, runVerbatim } from "./cli.ts";

const folder = folderWith({ "ferry.md": ferry });

function evaluate(cases: readonly (object | string)[], ...options: string[]) {
	const lines = cases.map((one) => (typeof one === "string" ? one : JSON.stringify(one)));
	const file = path.join(folderWith({ "cases.jsonl": lines.join("\n") }), "cases.jsonl");
	return runVerbatim(["eval", file, "-k", folder, ...options]);
}

test("counts what is right, and shows each miss with what came instead", () => {
	const { code, out } = evaluate([
		{ question: "Who pays for the ferry?", expect: "island council pays HALF" },
		{ question: "who won the football world cup", expect: null },
		{ question: "When does the ferry sail?", expect: "words that stand nowhere" },
		{ question: "who pays for the ferry", expect: null },
		{ question: "how do I bake sourdough bread", article: "ferry", expect: "old pier" },
	]);
	expect(code).toBe(0);
	const shares = Object.fromEntries(
		[...out.matchAll(/^(\S.*?) {2,}(\d+) {2}\d+\.\d %$/gm)].map(([, name, count]) => [name, count]),
	);
	expect(shares).toEqual({
		"right passage first": "1",
		"right passage second or third": "0",
		"another passage": "1",
		"declined, rightly": "1",
		"declined, though an article answers": "1",
		"answered, though no article does": "1",
	});
	expect(out).toContain("  expected: words that stand nowhere\n  nearest:  It leaves the old pier");
	expect(out.trimEnd().endsWith("5 questions")).toBe(true);
});

test("a line that is no case is named, and the others are measured", () => {
	const good = { question: "Who pays for the ferry?", expect: "island council" };
	const cases = ["rubbish", good, { ...good, article: "nope" }];
	const { code, out, err } = evaluate(cases, "--no-reader");
	expect(code).toBe(1);
	expect(err).toContain("cases.jsonl:1: expected");
	expect(err).toContain('There is no article "nope".');
	expect(out).toContain("\n1 question\n");
});

test("a file that cannot be read is wrong usage", () => {
	const { code, err } = runVerbatim(["eval", "no-such.jsonl", "-k", folder]);
	expect(code).toBe(2);
	expect(err).toContain("no-such.jsonl");
});

test("--explain tells what a miss rests on, and what an answer does", () => {
	const miss = { question: "When does the ferry sail?", expect: "words that stand nowhere" };
	const { out } = evaluate([miss], "--explain");
	expect(out).toMatch(/^Decided: a heading or headline is asked for/m);
	expect(out).toMatch(/^feature +figure +weight +part$/m);
	const asked = runVerbatim(["ask", "Who pays?", "-k", folder, "--explain", "--json"]);
	const { passages, explanation } = JSON.parse(asked.out);
	const part = { name: expect.any(String), weight: expect.any(Number) };
	expect(explanation.passages[0].parts[0]).toMatchObject(part);
	expect(Object.keys(explanation)).toEqual([
		"readAs",
		"askedFor",
		"words",
		"otherWords",
		"forms",
		"polarity",
		"doubts",
		"passages",
		"confidence",
		"reading",
		"verdict",
	]);
	const [first] = explanation.reading.passages;
	expect(first).toMatchObject({ start: passages[0].start, answer: passages[0].answer });
	expect(first.parts[0]).toMatchObject(part);
	expect(explanation.verdict).toMatchObject({ by: "reading" });
});

test("--explain by words alone tells of nothing read", () => {
	const args = ["ask", "Who pays?", "-k", folder, "--explain", "--no-reader"];
	const { out } = runVerbatim(args);
	expect(out).toMatch(/^Decided: by words alone: /m);
	expect(out).not.toContain("Read as");
	expect(JSON.parse(runVerbatim([...args, "--json"]).out).explanation.reading).toBeNull();
});
