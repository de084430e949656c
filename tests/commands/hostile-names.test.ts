import path from "node:path";
import { expect, test } from "vitest";
import { ferry, folderWith, runVerbatim } from "./cli.ts";

// A name that would colour the terminal, begin a new line, go back in it and turn it around.
const name = "fer\u001B[31m\u009B1m\nok.md:1: fine\r\t\u202Ery\u2066";
const shown = "fer␛[31m\uFFFD1m␊ok.md:1: fine␍␉\uFFFDry\uFFFD";
const folder = folderWith({
	[`${name}.md`]: ferry,
	[`${name}-empty.md`]: "",
});
const file = path.join(folder, `${name}.md`);
const empty = path.join(folder, `${name}-empty.md`);
const nowhere = path.join(folder, name, "nowhere");
const cases = path.join(
	folderWith({
		[`${name}.jsonl`]: '{"question": 1}\n{"question": "Who pays?", "expect": "mayor"}\n',
	}),
	`${name}.jsonl`,
);

/** What would do something to a terminal, but for the line's end. */
const harmful = /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;

test.each([
	["the table and problems of check", ["check", folder]],
	["check for GitHub", ["check", "--format", "github", folder]],
	["check as JSON", ["check", "--format", "json", folder]],
	["a folder that is not there", ["check", nowhere]],
	["what parse found", ["parse", file]],
	["a file that parse cannot use", ["parse", empty]],
	["parse as JSON", ["parse", "--json", file, empty]],
	["an answer and what it rests on", ["ask", "Who pays for the ferry?", "--explain", "-k", folder]],
	["an article that is not there", ["ask", "Who pays?", "-a", name, "-k", folder]],
	["who is quoted", ["quotes", "-k", folder]],
	["a speaker who is not there", ["quotes", "-s", name, "-k", folder]],
	["an evaluation", ["eval", cases, "--explain", "-k", folder]],
	["an evaluation that is not there", ["eval", nowhere, "-k", folder]],
	["an article to bring in that is not there", ["add", nowhere, "-k", folder]],
	["articles that are brought in", ["add", "--dry-run", file, empty, "-k", nowhere]],
	["a new article in a folder of that name", ["new", "Ferries", "-k", path.join(folder, name)]],
	["an option that there is not", ["check", `--${name}`]],
	["a command that there is not", [name]],
])("a file's name does nothing to the terminal in %s", (_, args) => {
	const { out, err } = runVerbatim(args);
	expect(out + err).not.toMatch(harmful);
	expect(out + err).toMatch(/fer(?:␛|\\u001b)|Ferr|Who/u);
});

test("a file's name is one line, with signs for what is not shown", () => {
	const { out } = runVerbatim(["check", folder]);
	expect(out).toMatch(new RegExp(`^${shown.replace("[", "\\[")} +2025-03-04 `, "mu"));
	expect(out).toContain(`${shown}-empty.md: the file is empty;`);
});
