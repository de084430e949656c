import { describe, expect, it } from "vitest";
import { lineAt } from "../../src/article/line-map.ts";
import { parseArticle } from "../../src/article/parsing/parse.ts";

function parse(frontMatter: string) {
	const content = `---\n${frontMatter}\n---\nThe wall is tall.`;
	return parseArticle({ id: "wall", file: "wall.md", format: "markdown", content });
}

describe("front matter", () => {
	it("says what the article is", () => {
		const result = parse(
			"id: sea/wall\ntitle: 'Wall &#8220;done&#8221;'\npublisher: Coast Wire\nauthors:\n  - Lena Fisk\n  - Bo Lund\npublished: 2025-12-10\nupdated: 2025-12\nurl: https://example.org/wall\nlanguage: en-GB\nrights: CC BY 4.0",
		);
		expect(result).toMatchObject({
			ok: true,
			problems: [],
			article: {
				id: "sea/wall",
				headline: "Wall “done”",
				publisher: "Coast Wire",
				author: "Lena Fisk, Bo Lund",
				published: "2025-12-10",
				updated: "2025-12",
				url: "https://example.org/wall",
				language: "en-GB",
				rights: "CC BY 4.0",
			},
		});
	});

	it.each([
		["source: https://example.org/wall", "https://example.org/wall"],
		["source: https://example.org/wall\nurl: https://example.org/sea", "https://example.org/sea"],
		["source: coast-wire", null],
		["source: javascript:alert(1)", null],
	])("takes from %s the address %s", (lines, url) => {
		expect(parse(lines)).toMatchObject({ problems: [], article: { url } });
	});

	it.each([
		["2025-12-10", "2025-12-10"],
		["2025-12", "2025-12"],
		["2025", "2025"],
		["2014-05-13 10:00:33 -0400", "2014-05-13"],
		["2025-12-10T09:00:00Z", "2025-12-10"],
		["10 December 2025", "2025-12-10"],
		["December 10, 2025", "2025-12-10"],
		["10. Dezember 2025", "2025-12-10"],
	])("reads the date %s as %s", (written, published) => {
		expect(parse(`date: ${written}`)).toMatchObject({ problems: [], article: { published } });
	});

	it.each([
		["published: 2025-02-30", "published", "2025-02-30"],
		["published: soon", "published", "soon"],
		["url: javascript:alert(1)", "url", "javascript:alert(1)"],
		["url: example.org", "url", "example.org"],
		["language: English (UK)", "language", "English (UK)"],
		["id: ../secret", "id", "../secret"],
	])("warns of %s and uses the article without it", (line, key, value) => {
		const result = parse(`title: Wall\n${line}`);
		expect(result).toMatchObject({ ok: true, article: { id: "wall", published: null, url: null } });
		expect(result.ok && result.problems).toEqual([
			{
				file: "wall.md",
				line: 3,
				severity: "warning",
				message: expect.stringContaining(`${key}: "${value}" is not`),
				mend: expect.stringContaining(`after "${key}:"`),
			},
		]);
	});

	it.each([
		["title: Wall\nurl: one: two", 3],
		["title: one\ntitle: two", 3],
		["- a list", 2],
		["a: &x 1\nb: *x", 2],
	])("refuses %j, naming file and line", (yaml, line) => {
		expect(parse(yaml)).toMatchObject({
			ok: false,
			problem: { file: "wall.md", severity: "error", line },
		});
	});

	it.each([
		["Ferry #2 returns", "Ferry #2 returns"],
		["C # minor", "C # minor"],
		["#1 of the year", "#1 of the year"],
		["! now", "! now"],
		["*Bold* claims", "*Bold* claims"],
		["@home", "@home"],
		["> 5 percent agree", "> 5 percent agree"],
		["[Update] Ferry returns", "[Update] Ferry returns"],
		['"Done" is done', '"Done" is done'],
		["'Done' # a comment", "Done"],
		["It's done", "It's done"],
	])("reads the title %s as %s", (written, headline) => {
		expect(parse(`title: ${written}`)).toMatchObject({ ok: true, article: { headline } });
	});

	it.each([
		["Title: Ferry #2", "Ferry #2"],
		["title : Ferry #2", "Ferry #2"],
		['"title": Ferry #2', "Ferry #2"],
		["title: Ferry\n  #2 returns", "Ferry #2 returns"],
		["title: Ferry\n  returns\n  # a comment", "Ferry returns"],
		["title: |\n  Ferry #2", "Ferry #2"],
		["title: one\nTitle: two", "one"],
	])("finds the title in %j", (yaml, headline) => {
		expect(parse(yaml)).toMatchObject({ ok: true, article: { headline } });
	});

	it.each([
		['---toml\ntitle = "Wall"\nurl = "no"\n---', 3],
		['--- json\n{\n"title": "Wall",\n"url": "no"\n}\n---', 4],
		["---yaml\ntitle: Wall\nurl: no\n---", 3],
	])("may be of the language that it names: %j", (matter, line) => {
		const content = `${matter}\nThe wall is tall.`;
		const result = parseArticle({ id: "a", file: "a.md", format: "markdown", content });
		expect(result).toMatchObject({ article: { headline: "Wall" }, problems: [{ line }] });
	});

	it("warns of what YAML takes for a comment, naming file and line", () => {
		const result = parse("id: a\ntitle: Ferry #2 returns\npublished: 2025 # at last");
		expect(result.ok && result.problems).toEqual([
			{
				file: "wall.md",
				line: 3,
				severity: "warning",
				message: '"#" after a space begins a comment in YAML; it is read as part of title',
				mend: expect.stringContaining('title: "Ferry #2 returns"'),
			},
		]);
	});

	it("may stand below blank lines", () => {
		const content = "\n\n---\ntitle: Wall\nurl: no\n---\nThe wall is tall.";
		const result = parseArticle({ id: "a", file: "a.md", format: "markdown", content });
		expect(result).toMatchObject({ article: { headline: "Wall" }, problems: [{ line: 5 }] });
	});

	it("may be TOML", () => {
		const content =
			'+++\ntitle = "Ferry #2: returns" # a comment\ndate = 2025-12-10T09:00:00Z\nauthors = ["Lena Fisk", "Bo Lund"]\nurl = "no"\n[params]\nweight = 3\n+++\nThe wall is tall.';
		const result = parseArticle({ id: "a", file: "a.md", format: "markdown", content });
		expect(result).toMatchObject({
			ok: true,
			article: {
				headline: "Ferry #2: returns",
				author: "Lena Fisk, Bo Lund",
				published: "2025-12-10",
				text: "The wall is tall.\n\n",
			},
			problems: [{ line: 5, message: expect.stringContaining('url: "no" is not') }],
		});
		expect(result.ok && result.lines && lineAt(result.lines, 0)).toBe(9);
	});

	it.each([
		[
			"braces",
			'{\n\t"title": "Ferry #2: returns",\n\t"date": "2025-12-10",\n\t"authors": ["Lena Fisk", "Bo Lund"],\n\t"url": "no"\n}\n',
			[5, 8],
		],
		[
			"braces on one line",
			'{"title": "Ferry #2: returns", "date": "2025-12-10", "url": "no"}\n',
			[1, 3],
		],
		[
			"lines of semicolons",
			';;;\n{\n  "title": "Ferry #2: returns",\n  "date": "2025-12-10",\n  "url": "no"\n}\n;;;\n',
			[5, 9],
		],
	])("may be JSON between %s", (_, matter, [problem = 0, text]) => {
		const content = `${matter}\nThe wall is tall.`;
		const result = parseArticle({ id: "a", file: "a.md", format: "markdown", content });
		expect(result).toMatchObject({
			ok: true,
			article: {
				headline: "Ferry #2: returns",
				published: "2025-12-10",
				text: "The wall is tall.\n\n",
			},
			problems: [{ line: problem, message: expect.stringContaining('url: "no" is not') }],
		});
		expect(result.ok && result.lines && lineAt(result.lines, 0)).toBe(text);
	});

	it.each(["{.5 kilos} of it.\n\nMore.", "{ a set }\n\nMore.", ";;;\n\nSo it began.\n\n;;;\n"])(
		"is none in %j",
		(content) => {
			const result = parseArticle({ id: "a", file: "a.md", format: "markdown", content });
			expect(result.ok && result.article.text).toContain(content.split("\n\n")[1]?.trim());
		},
	);

	it.each([
		['{\n"title": "Ferry",\n"url" "x"\n}\nText.', 3, "not valid JSON"],
		['{\n"title": "Ferry"\n\nText.', 1, 'no line "}" closes it'],
		[';;;\n{"title": "Ferry"}\n\nText.', 1, 'no line ";;;" closes it'],
		["+++\ntitle = Ferry\n+++\nText.", 2, "not valid TOML"],
		['+++\ntitle = "Ferry"\n\nText.', 1, 'no line "+++" closes it'],
	])("refuses %j, naming file and line", (content, line, message) => {
		expect(parseArticle({ id: "a", file: "a.md", format: "markdown", content })).toMatchObject({
			ok: false,
			problem: { file: "a.md", line, message: expect.stringContaining(message) },
		});
	});

	it("is none where plus signs part the text", () => {
		const content = "+++\n\nThe wall is tall.\n\n+++\n\nIt holds.";
		const result = parseArticle({ id: "a", file: "a.md", format: "markdown", content });
		expect(result.ok && result.article.text).toContain("The wall is tall.");
	});

	it("refuses front matter that nothing closes", () => {
		const content = "---\ntitle: Wall\n\nThe wall is tall.";
		expect(parseArticle({ id: "a", file: "a.md", format: "markdown", content })).toMatchObject({
			ok: false,
			problem: { line: 1 },
		});
	});

	it("reads quoted words that go on at the line's start, as site generators do", () => {
		expect(parse('title: "A wall\nagainst the sea"')).toMatchObject({
			article: { headline: "A wall against the sea" },
		});
	});
});
