import { expect, it } from "vitest";
import { parseArticle } from "../../../src/article/parsing/parse.ts";
import { writeMarkdown } from "../../../src/library/page/markdown-writer.ts";
import { readPage } from "../../../src/library/page/read-page.ts";

const around =
	"<p>The ferry sails from the old pier at nine every evening but Sunday, and comes back when the tide allows it.</p>";

/** What stands between two paragraphs of a page, as the article that is made of it has it. */
function read(html: string) {
	const page = readPage(
		`<html><body><article><h1>T</h1>${around}${html}${around}</article></body></html>`,
		null,
	);
	if (!page.ok) throw new Error(page.message);
	const content = writeMarkdown(page.page);
	const parsed = parseArticle({ id: "a", file: "a.html", format: "markdown", content });
	if (!parsed.ok) throw new Error(parsed.problem.message);
	const { sections, dropped } = parsed.article;
	return {
		passages: sections.flatMap(({ passages }) => passages.map(({ text }) => text)).slice(1, -1),
		dropped: dropped.map(({ reason, text }) => [reason, text]),
		leftOut: page.page.leftOut,
	};
}

it.each([
	["<p>It costs <del>8</del> <ins>12</ins> euros.</p>", ["It costs 12 euros."], ["8"]],
	["<p>It has <s>never</s> been signed.</p>", ["It has been signed."], ["never"]],
	["<p>On <strike>Monday</strike>, it sails.</p>", ["On, it sails."], ["Monday"]],
	[
		'<p>It costs <span style="text-decoration:line-through">8</span> 12 euros.</p>',
		["It costs 12 euros."],
		["8"],
	],
	["<p>It costs 8<del> euros </del>12.</p>", ["It costs 8 12."], ["euros"]],
	[
		"<p><s>All of a whole paragraph is struck here.</s></p>",
		[],
		["All of a whole paragraph is struck here."],
	],
	[
		"<del><p>One paragraph of it.</p><p>And another of it.</p></del>",
		[],
		["One paragraph of it. And another of it."],
	],
	[
		'<p style="text-decoration: line-through">It sails on Sunday too, says the board.</p>',
		[],
		["It sails on Sunday too, says the board."],
	],
	["<ul><li>one</li><li><del>two</del></li><li>three</li></ul>", ["one\nthree"], ["two"]],
	['<p STYLE="TEXT-DECORATION: LINE-THROUGH">It sails.</p>', [], ["It sails."]],
	[
		'<table><tr><th>a</th><th>b</th></tr><tr style="text-decoration: line-through"><td>c</td><td>d</td></tr><tr><td>e</td><td>f</td></tr></table>',
		["a | b\ne | f"],
		["c d"],
	],
	[
		"<table><tr><th>a</th><th>b</th></tr><tr><td><s>c</s> d</td><td>e</td></tr></table>",
		["a | b\nd | e"],
		["c"],
	],
])("struck words of a page are left out and listed: %s", (html, passages, struck) => {
	expect(read(html)).toEqual({
		passages,
		dropped: struck.map((words) => ["struck out", words]),
		leftOut: [],
	});
});

it.each([
	["10<sup>3</sup>, 10<sup>-3</sup>, €5<sup>99</sup>", "10³, 10⁻³, €5⁹⁹"],
	["3<sup>1</sup>/<sub>2</sub> cups, H<sub>2</sub>O", "3½ cups, H₂O"],
	[
		'3<span class="frac"><span class="num">1</span>⁄<span class="den">2</span></span> cups',
		"3½ cups",
	],
	['10<span style="vertical-align: super">3</span>', "10³"],
	['10<span style="VERTICAL-ALIGN:SUPER">3</span>', "10³"],
	['10<span class="superscript">3</span>, H<span class="subscript">2</span>O', "10³, H₂O"],
	["x<sup>2<sup>3</sup></sup>", "x^(2³)"],
	["the 21<sup>st</sup> of May", "the 21st of May"],
	["1,200<sup>[5]</sup> people", "1,200 people"],
	['1,200<sup><a href="#fn5">5</a></sup> people', "1,200 people"],
	['1,200<a href="https://a.example/b#cite_note-5"><sup>5</sup></a> people', "1,200 people"],
	["Donau<wbr>dampf&shy;schiff", "Donaudampfschiff"],
	["<math><mi>x</mi><mo>=</mo><mfrac><mn>1</mn><mn>2</mn></mfrac></math> holds", "x = ½ holds"],
	[
		'<span class="mwe-math-element"><span style="display: none"><math><semantics><mrow><mi>E</mi></mrow><annotation>\\displaystyle E</annotation></semantics></math></span><img alt="E"></span> holds',
		"E holds",
	],
])("figures of a page are no other number: %s", (html, passage) => {
	const sentence = " it is, as the board of the ferry says.";
	const { passages, dropped, leftOut } = read(`<p>So ${html}${sentence}</p>`);
	expect(passages).toEqual([`So ${passage}${sentence}`]);
	expect([...dropped, ...leftOut]).toEqual([]);
});

it("a headline is one word where a page may break it", () => {
	const page = readPage(
		`<html><head><title>Donau&shy;dampf</title></head><body><article><h1>Die Donau&shy;dampf\u200bschiff&shy;fahrt</h1>${around}${around}</article></body></html>`,
		null,
	);
	if (!page.ok) throw new Error(page.message);
	expect(writeMarkdown(page.page)).toContain("Die Donaudampfschifffahrt");
	expect(writeMarkdown(page.page)).not.toMatch(/[\u00ad\u200b]/u);
});

it("a raised figure after a word is the mark of a footnote, and is listed", () => {
	const { passages, leftOut } = read("<p>All the people<sup>5</sup> came to see it sail.</p>");
	expect(passages).toEqual(["All the people came to see it sail."]);
	expect(leftOut).toEqual([{ text: "5", reason: "footnote mark" }]);
});

it.each([
	["<ol><li>Mix it.</li><li>Bake it.</li></ol>", ["1. Mix it.\n2. Bake it."]],
	['<ol start="5"><li>Mix it.</li><li>Bake it.</li></ol>', ["5. Mix it.\n6. Bake it."]],
	[
		'<ol><li value="7">Mix it.</li><li>Bake it.</li><li value="3">Eat it.</li></ol>',
		["7. Mix it.\n8. Bake it.\n3. Eat it."],
	],
	["<ol reversed><li>Third.</li><li>Second.</li></ol>", ["2. Third.\n1. Second."]],
	['<ol type="a"><li>Mix it.</li><li>Bake it.</li></ol>', ["a. Mix it.\nb. Bake it."]],
	[
		'<ol start="100"><li>Mix it.<ol type="i"><li>Well.</li><li>Slowly.</li></ol></li></ol>',
		["100. Mix it.\n  i. Well.\n  ii. Slowly."],
	],
	[
		"<ol><li><p>Mix all of it well.</p><p>Wait for an hour.</p></li><li><p>Bake it then.</p></li></ol>",
		["1. Mix all of it well.", "Wait for an hour.", "2. Bake it then."],
	],
	['<ol style="list-style: none"><li>Mix it.</li><li>Bake it.</li></ol>', ["Mix it.\nBake it."]],
	["<ul><li>5 eggs</li><li>3 cups</li></ul>", ["5 eggs\n3 cups"]],
	["<ul><li>one</li></ul><ol><li>two</li><li>three</li></ol>", ["one", "1. two\n2. three"]],
	["<ul><li>one<br>two</li><li>It is <q>so</q></li></ul>", ["one two\nIt is “so”"]],
	[
		'<ul><li><input type="checkbox" disabled checked> done</li><li><input type="checkbox" disabled> open</li></ul>',
		["☑ done\n☐ open"],
	],
])("lists of a page keep their numbers and states: %s", (html, passages) => {
	expect(read(html)).toEqual({ passages, dropped: [], leftOut: [] });
});
