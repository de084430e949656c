import { expect, test } from "vitest";
import { ferry, folderWith, runVerbatim } from "./cli.ts";

const knowledge = folderWith({
	"ferry.md": ferry,
	"pier.txt": "The old pier was built in 1871.\n",
});

function askBatch(lines: readonly string[], READER: "on" | "off" = "off") {
	const args = ["ask", "--batch", "-k", knowledge];
	const run = runVerbatim(args, { input: lines.join("\n"), env: { READER } });
	return {
		...run,
		answers: run.out
			.split("\n")
			.filter(Boolean)
			.map((line) => JSON.parse(line)),
	};
}

test("each question gets its line, in order; blank lines get none", () => {
	const lines = [
		'{"id": 1, "question": "When does the ferry sail?"}',
		"",
		'{"id": "two", "question": "Who pays for the ferry?", "article": "ferry"}\r',
		'{"id": [3], "question": "When was the pier built?", "article": null}',
	];
	const { code, err, answers } = askBatch(lines, "on");
	expect({ code, err }).toEqual({ code: 0, err: "" });
	expect(answers.map(({ id, passages }) => [id, passages[0].text])).toEqual([
		[1, "It leaves the old pier at nine every evening but Sunday."],
		["two", "The island council pays half of the subsidy, and the mainland pays the rest."],
		[[3], "The old pier was built in 1871."],
	]);
});

test("a line that cannot be answered says why, and the rest goes on", () => {
	const { code, answers } = askBatch([
		"not JSON",
		'{"id": 1}',
		'{"id": 2, "question": " "}',
		`{"id": 3, "question": "${"why ".repeat(1500)}"}`,
		'{"id": 4, "question": "Who pays?", "article": "peer"}',
		'["id", 5]',
		'{"question": "Who pays for the ferry?"}',
	]);
	expect(code).toBe(0);
	expect(answers.slice(0, -1)).toEqual([
		{ id: null, error: "The line is not JSON." },
		{ id: 1, error: "The line is no question: question: expected text." },
		{ id: 2, error: "The question is empty." },
		{ id: 3, error: "The question has 6000 characters; 4000 is the most. Ask a shorter one." },
		{ id: 4, error: 'There is no article "peer". Nearest: pier.' },
		{ id: null, error: "The line is no question: expected an object." },
	]);
	expect(answers.at(-1)).toMatchObject({ id: null, status: "answered" });
});

test("a line separator inside a question does not end its line", () => {
	const { answers } = askBatch(['{"id": 1, "question": "Who pays\u2028for the ferry?"}']);
	expect(answers).toMatchObject([{ id: 1, status: "answered" }]);
});
