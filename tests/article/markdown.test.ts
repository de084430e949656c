import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../src/article/formats/markdown.ts";
import { lineAt } from "../../src/article/line-map.ts";
import { parseArticle } from "../../src/article/parsing/parse.ts";
import { outline, parsed } from "./parsed.ts";

function passages(markdown: string): string[] {
	return parsed(markdown, "markdown").sections.flatMap((section) =>
		section.passages.map(({ text }) => text),
	);
}

describe("Markdown as plain text", () => {
	it.each([
		[
			"emphasis, links and code",
			"The *old* **gate** has [a name](https://example.org) and a `code`.",
			["The old gate has a name and a code."],
		],
		["wrapped lines joined", "The gate is\nshut at night.", ["The gate is shut at night."]],
		["hard breaks kept", "The gate  \nis shut.", ["The gate\nis shut."]],
		[
			"entities and escapes resolved",
			"Fish &amp; chips\\* &#8220;now&#8221;.",
			["Fish & chips* “now”."],
		],
		["images gone", "Before ![a gate](gate.png) after.", ["Before after."]],
		["tags gone", "A <b>strong</b> wall.<br>It holds.", ["A strong wall.\nIt holds."]],
		[
			"the words of a block of tags",
			'<div class="box">\n<p>Inside the box.</p>\n</div>',
			["Inside the box."],
		],
		[
			"paragraphs in tags on one line",
			"<p>One wall.</p><p>Two walls.</p>",
			["One wall.", "Two walls."],
		],
		["points in tags on one line", "<ul><li>steel</li><li>stone</li></ul>", ["steel stone"]],
		["comments gone", "One wall.\n\n<!-- not this -->\n\nTwo walls.", ["One wall.", "Two walls."]],
		["braces in prose", "An {{ore}} is a rock.", ["An {{ore}} is a rock."]],
		["generators' tags gone", '{{< image src="gate.png" >}}\n\nOne wall.', ["One wall."]],
		["footnotes' marks gone", "One wall.[^1]\n\n[^1]: Built twice.", ["One wall."]],
		["a list as one passage", "- steel\n- stone\n  - granite", ["steel\nstone\n  granite"]],
		[
			"a table as one passage",
			"| Gate | Height |\n|---|---|\n| one | 3 m |",
			["Gate | Height\none | 3 m"],
		],
		["quoted paragraphs", "> We will finish.\n\nHe left.", ["We will finish.", "He left."]],
		["code as it stands", "```\na  b\n  c\n```", ["a  b\n  c"]],
	])("%s", (_, markdown, expected) => {
		expect(passages(markdown)).toEqual(expected);
	});

	it("knows the line of the source for words between tags", () => {
		const { text, lines } = readMarkdown(
			"<div>\n<p>One</p><p>two</p>\n<!-- a\nb -->three\n</div>",
			10,
		);
		const line = (word: string) => lineAt(lines, text.indexOf(word));
		expect(["One", "two", "three"].map(line)).toEqual([12, 12, 14]);
	});

	it("knows the line of the source for every place", () => {
		const { text, lines } = readMarkdown("# One\n\nTwo\nthree *four*\n\n- five\n- six", 10);
		const line = (word: string) => lineAt(lines, text.indexOf(word));
		expect(["One", "Two", "three", "four", "five", "six"].map(line)).toEqual([
			11, 13, 14, 14, 16, 17,
		]);
	});
});

describe("headings in Markdown", () => {
	it.each([
		["with hashes", "## Who shuts the gate?\n\nThe keeper.", [["Who shuts the gate?", 1]]],
		["underlined", "Who shuts the gate?\n---\n\nThe keeper.", [["Who shuts the gate?", 1]]],
		["in tags", "<h2>Who shuts the gate?</h2><p>The keeper.</p>", [["Who shuts the gate?", 1]]],
		[
			"on what is pressed to unfold the answer",
			"<details><summary>Who shuts the gate?</summary>The keeper.</details>",
			[["Who shuts the gate?", 1]],
		],
		[
			"in bold",
			"It is tall.\n\n**Who shuts the gate?**\n\nThe keeper.",
			[
				[null, 1],
				["Who shuts the gate?", 1],
			],
		],
		[
			"in bold, the answer right below",
			"It is tall.\n\n**Who shuts the gate?**\nThe keeper.",
			[
				[null, 1],
				["Who shuts the gate?", 1],
			],
		],
		[
			"labelled",
			"It is tall.\n\nQ: Who shuts it?\nA: The keeper.",
			[
				[null, 1],
				["Q: Who shuts it?", 1],
			],
		],
		[
			"numbered",
			"It is tall.\n\n1. Who shuts it?\n\nThe keeper does.",
			[
				[null, 1],
				["1. Who shuts it?", 1],
			],
		],
		[
			"items with answers under them",
			"It is tall.\n\n1. **Who shuts it?**\n\n   The keeper.\n\n2. **Who opens it?**\n\n   The tide.",
			[
				[null, 1],
				["1. Who shuts it?", 1],
				["2. Who opens it?", 1],
			],
		],
		[
			"with mark-up",
			"## Who **shuts** [the gate](x)?\n\nThe keeper.",
			[["Who shuts the gate?", 1]],
		],
	])("%s", (_, markdown, expected) => {
		expect(outline(parsed(markdown, "markdown"))).toEqual(expected);
	});

	it("leave a plain question between them to the text", () => {
		const markdown = "## The gate\n\nIt is shut.\n\nSo who opens the gate?\n\nNobody does.";
		expect(outline(parsed(markdown, "markdown"))).toEqual([["The gate", 3]]);
	});

	it("the first of the top level is the headline", () => {
		const article = parsed("# A wall\n\nIt is tall.\n\n## Why?\n\nThe sea.", "markdown");
		expect(article.headline).toBe("A wall");
		expect(outline(article)).toEqual([
			[null, 1],
			["Why?", 1],
		]);
	});

	it("linked in a table of contents are dropped there", () => {
		const markdown =
			"Jump to:\n\n- [Why?](#why)\n- [How?](#how)\n\n## Why?\n\nThe sea.\n\n## How?\n\nWith steel.";
		const article = parsed(markdown, "markdown");
		expect(outline(article)).toEqual([
			["Why?", 1],
			["How?", 1],
		]);
		expect(article.dropped.map(({ text }) => text)).toEqual(["Jump to:", "Why?\nHow?"]);
	});

	it("with nothing under them are a warning at their line", () => {
		const markdown = "---\ntitle: A wall\n---\n## Why?\n\n## How?\n\nWith steel.";
		const result = parseArticle({ id: "a", file: "a.md", format: "markdown", content: markdown });
		expect(result).toMatchObject({
			problems: [
				{
					file: "a.md",
					line: 4,
					severity: "warning",
					message: 'the heading "Why?" has no text under it',
				},
			],
		});
	});
});
