import { expect, it } from "vitest";
import { lintArticle } from "../../src/article/parsing/lint.ts";
import { type ArticleSource, parseArticle } from "../../src/article/parsing/parse.ts";

function warnings(body: string, format: ArticleSource["format"] = "markdown"): string[] {
	const content = format === "markdown" ? `---\npublished: 2025\n---\n${body}` : body;
	const result = parseArticle({ id: "a", file: "a.md", format, content });
	if (!result.ok) throw new Error(result.problem.message);
	return lintArticle(result.article, result.lines, result.problems).map(
		({ line, message }) => `${line}: ${message}`,
	);
}

it.each([
	["One.\n\nIt costs ~~eight~~ twelve.", "6: “eight” is struck out and left out of the text"],
	["The people<sup>5</sup> came.", "4: “5” is read as a footnote's mark and left out of the text"],
	[
		"One.\n\nSee\n{% link a.md %} there.",
		"7: “{% link a.md %}” is a site generator's tag and left out of its sentence",
	],
	["One.\n\n<!-- two", "6: “two” stands in a comment that nothing ends, and is left out"],
])("of %j an author is warned", (body, warning) => {
	expect(warnings(body)).toEqual([warning]);
});

it.each([
	["text", "3 March 2024\n\nIt costs ~~eight~~ twelve euros a day.", "3: ~~eight~~"],
	[
		"text",
		`3 March 2024\n\nIt costs ~~${"eight or so ".repeat(9)}or nine~~ twelve euros a day.`,
		"3: ~~eight or so eight or so eight or so eight or so eight or s…",
	],
	[
		"markdown",
		"It ~~costs eight euros a day.\n\nOr nine~~ or twelve euros a day.",
		"4: ~~costs eight euros a day.",
	],
] as const)(
	"of tildes that strike nothing in %s an author is warned: %j",
	(format, body, words) => {
		expect(warnings(body, format)).toEqual([
			`${words} looks struck out, and is shown all the same`,
		]);
	},
);

it("of tildes that nothing ends nobody is warned", () => {
	expect(warnings("It costs ~~eight euros a day.")).toEqual([]);
});
