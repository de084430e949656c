import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { parsed } from "./parsed.ts";

function passagesOf({ sections }: Article): string[] {
	return sections.flatMap(({ passages }) => passages.map(({ text }) => text));
}

function droppedOf({ dropped }: Article): [string, string][] {
	return dropped.map(({ reason, text }) => [reason, text]);
}

describe("struck words in Markdown are left out and listed", () => {
	it.each([
		["costs ~~eight~~ twelve euros", ["costs twelve euros"], ["eight"]],
		["It has ~never~ signed.", ["It has signed."], ["never"]],
		["It costs <del>8</del> <ins>12</ins> euros.", ["It costs 12 euros."], ["8"]],
		["It costs <s>8</s><strike>9</strike> 12.", ["It costs 12."], ["89"]],
		[
			'It costs <span style="color: red; text-decoration: line-through">8</span> 12.',
			["It costs 12."],
			["8"],
		],
		['It costs <span class="line-through">8</span> 12.', ["It costs 12."], ["8"]],
		["On ~~Monday~~, we met.", ["On, we met."], ["Monday"]],
		["8<del> euros </del>12", ["8 12"], ["euros"]],
		["~~**All** of\nit.~~ Not this.", ["Not this."], ["All of it."]],
		["One.\n\n~~A whole paragraph.~~\n\nTwo.", ["One.", "Two."], ["A whole paragraph."]],
		["One. ~~A sentence.~~ Two.", ["One. Two."], ["A sentence."]],
		[
			"One.\n\n<del>\n\nA *paragraph*.\n\n- a list\n\n```\ncode\n```\n\n</del>\n\nTwo.",
			["One.", "Two."],
			["A paragraph.", "a list", "code"],
		],
		["<p>One <del>no</del> two.</p>", ["One two."], ["no"]],
		["One. <s>no.\n\nNo.\n\n- no\n\nNo</s> two.", ["One.", "two."], ["no.", "No.", "no", "No"]],
		["<del>\n\nNo.\n\nNo</del> one.", ["one."], ["No.", "No"]],
		["One. <s>no.\n\nTwo, `</s>` that is.", ["One.", "Two, </s> that is."], ["no."]],
		["One. <s>no.\n\nTwo <s>no</s>.", ["One.", "Two."], ["no.", "no"]],
		["- one\n- ~~two~~\n- three", ["one\nthree"], ["two"]],
		["| a | b |\n|---|---|\n| ~~c~~ | d |", ["a | b\n | d"], ["c"]],
		["> said ~~not~~ so", ["said so"], ["not"]],
	])("%j", (markdown, passages, struck) => {
		const article = parsed(`${markdown}\n\nThe end.`, "markdown");
		expect(passagesOf(article)).toEqual([...passages, "The end."]);
		expect(droppedOf(article)).toEqual(struck.map((words) => ["struck out", words]));
		for (const { start, end, text } of article.dropped) {
			expect(article.text.slice(start, end)).toBe(text);
		}
	});

	it("and no heading holds them", () => {
		const article = parsed("## Who ~~never~~ pays?\n\nThe island.", "markdown");
		expect(article.sections[0]?.heading).toBe("Who pays?");
		expect(droppedOf(article)).toEqual([["struck out", "never"]]);
	});

	it("and no quotation holds them", () => {
		const article = parsed("“We will ~~not~~ pay for it,” said Ines Roth.", "markdown");
		expect(article.quotes[0]?.spans.map(({ text }) => text)).toEqual(["We will pay for it,"]);
	});
});

describe("figures above or below the line are no other number", () => {
	it.each([
		["10<sup>3</sup>", "10³"],
		["10<sup>-3</sup>", "10⁻³"],
		["10<sup>−3</sup>", "10⁻³"],
		["€5<sup>99</sup>", "€5⁹⁹"],
		["€5,<sup>99</sup>", "€5,⁹⁹"],
		["€5<sup>.99</sup>", "€5.99"],
		["3<sup>1</sup>/<sub>2</sub> cups", "3½ cups"],
		["3<sup>1</sup>&frasl;<sub>2</sub> cups", "3½ cups"],
		["<sup>3</sup>/<sub>4</sub> l", "¾ l"],
		["3<sup>5</sup>/<sub>16</sub> in", "3⁵⁄₁₆ in"],
		["H<sub>2</sub>O", "H₂O"],
		["H~2~O", "H₂O"],
		["SO<sub>4</sub><sup>2-</sup>", "SO₄²⁻"],
		["<sup>14</sup>C", "¹⁴C"],
		["10<sup>2.5</sup>", "10^2.5"],
		["10<sup>1/2</sup>", "10^(1/2)"],
		["e<sup>x+1</sup>", "e^(x+1)"],
		["2<sup>n</sup>", "2ⁿ"],
		['10<span style="Vertical-Align: super">3</span>', "10³"],
		['10<span class="superscript">3</span>', "10³"],
		['H<span class="subscript">2</span>O', "H₂O"],
		["2<sup>k</sup>", "2^k"],
		["x<sub>1,2</sub>", "x_(1,2)"],
		["m<sup>2</sup>", "m²"],
		["5 Meter<sup>2</sup>", "5 Meter²"],
		["the 21<sup>st</sup>", "the 21st"],
		["M<sup>me</sup> Roth", "Mme Roth"],
		["le XX<sup>e</sup> siècle", "le XXe siècle"],
		["<sup>All of it in small print.</sup>", "All of it in small print."],
		["<p>10<sup>3</sup></p>", "10³"],
		["1,200<sup>[5](#fn5)</sup> people", "1,200 people"],
		['1,200<sup><a href="#fn5">5</a></sup> people', "1,200 people"],
		['1,200<a href="#fn5"><sup>5</sup></a> people', "1,200 people"],
		["1,200[5](#fn5) people", "1,200 people"],
		["1,200<sup>[5]</sup> people", "1,200 people"],
		["1200<sup>5)</sup> Menschen", "1200 Menschen"],
		["see section [5](#s5)", "see section 5"],
		["Donau<wbr>dampf&shy;schiff", "Donaudampfschiff"],
	])("%j", (markdown, passage) => {
		const article = parsed(`${markdown} it is.`, "markdown");
		expect(passagesOf(article)[0]?.startsWith(passage)).toBe(true);
	});

	it.each([
		["1,200<sup>5</sup> people", "1,200 people", "5"],
		["12 000 000<sup>5</sup> people", "12 000 000 people", "5"],
		["the people<sup>5</sup> came", "the people came", "5"],
		["They came.<sup>12</sup> Then", "They came. Then", "12"],
		["12 %<sup>3</sup> of it", "12 % of it", "3"],
		["the people<sup>5,6</sup> came", "the people came", "5,6"],
	])("the mark of a footnote goes from %j, and is listed", (markdown, passage, mark) => {
		const article = parsed(`${markdown}.`, "markdown");
		expect(passagesOf(article)).toEqual([`${passage}.`]);
		expect(droppedOf(article)).toEqual([["footnote mark", mark]]);
	});

	it.each([
		["<mfrac><mn>1</mn><mn>2</mn></mfrac>", "½"],
		["<msup><mn>10</mn><mrow><mo>-</mo><mn>3</mn></mrow></msup>", "10⁻³"],
		["<mi>x</mi><mo>=</mo><mo>-</mo><mn>3</mn>", "x = -3"],
		["<mn>3</mn><mfrac><mn>1</mn><mn>2</mn></mfrac>", "3 ½"],
		["<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>", "(a + b)/2"],
		["<msqrt><mn>16</mn></msqrt>", "√16"],
		["<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>", "x₁²"],
		["<mn>2</mn><mo>&#x2062;</mo><mn>3</mn>", "2 3"],
		[
			"<semantics><mrow><mi>E</mi></mrow><annotation>\\displaystyle E</annotation></semantics>",
			"E",
		],
	])("a formula stays readable: %s", (formula, passage) => {
		expect(passagesOf(parsed(`So <math>${formula}</math> it is.`, "markdown"))).toEqual([
			`So ${passage} it is.`,
		]);
	});
});

describe("the numbers of Markdown's lists are shown", () => {
	it.each([
		["1. Mix.\n2. Bake.", ["1. Mix.\n2. Bake."]],
		["5. Mix.\n6. Bake.", ["5. Mix.\n6. Bake."]],
		["1. Mix.\n1. Bake.", ["1. Mix.\n2. Bake."]],
		["1) Mix.\n2) Bake.", ["1) Mix.\n2) Bake."]],
		["1. Mix.\n   1. Well.\n   2. Slowly.", ["1. Mix.\n  1. Well.\n  2. Slowly."]],
		["1. 12. März\n2. Mai", ["1. 12. März\n2. Mai"]],
		["1. The tenant pays.\n\n2. The owner gives.", ["1. The tenant pays.\n2. The owner gives."]],
		['<ol start="3"><li>Mix.</li><li><p>Bake.</p></li></ol>', ["3. Mix.\n4. Bake."]],
		["<ol reversed><li>Mix.</li><li>Bake.</li></ol>", ["2. Mix.\n1. Bake."]],
		['<ol type="a"><li>Mix.</li><li>Bake.</li></ol>', ["a. Mix.\nb. Bake."]],
		[
			'<ol start="5">\n<li>\n\nMix *it*.\n\n</li>\n<li>\n\nBake.\n\nWait.\n\n</li>\n</ol>',
			["5. Mix it.", "6. Bake.", "Wait."],
		],
		[
			'<ul><li><input type="checkbox" checked disabled> done</li><li><input type=checkbox> open</li></ul>',
			["☑ done ☐ open"],
		],
		["- [x] done\n- [ ] open\n- neither", ["☑ done\n☐ open\nneither"]],
		["1. [x] done\n2. [ ] open", ["1. ☑ done\n2. ☐ open"]],
	])("%j", (markdown, passages) => {
		expect(passagesOf(parsed(`${markdown}\n\nThe end.`, "markdown"))).toEqual([
			...passages,
			"The end.",
		]);
	});

	it.each([
		["12. März 2026 ist ein guter Tag.", ["12. März 2026 ist ein guter Tag."]],
		["1986. In diesem Jahr geschah es.", ["1986. In diesem Jahr geschah es."]],
		[
			"12. März 2026: der Anfang.\n\n3. Oktober: das Ende.\n\n1986. In diesem Jahr geschah es.",
			["12. März 2026: der Anfang.", "3. Oktober: das Ende.", "1986. In diesem Jahr geschah es."],
		],
		["1. Mai: der Anfang.\n\n2. Mai: das Ende.", ["1. Mai: der Anfang.", "2. Mai: das Ende."]],
		["Das Fest am\n1. Mai fällt aus.", ["Das Fest am 1. Mai fällt aus."]],
		["- 5 Grad", ["- 5 Grad"]],
		["Es waren\n- 5 Grad im Schatten.", ["Es waren - 5 Grad im Schatten."]],
		["- 200 g flour\n- salt", ["200 g flour\nsalt"]],
		["> 90 % said yes.", ["> 90 % said yes."]],
	])("what begins with a figure keeps it: %j", (markdown, passages) => {
		expect(passagesOf(parsed(`${markdown}\n\nDas Ende.`, "markdown"))).toEqual([
			...passages,
			"Das Ende.",
		]);
	});
});

describe("braces and angle brackets in prose stay", () => {
	it.each([
		"The fee is {{ 4 }} euros.",
		"{{ 4 }}",
		"{% … %}",
		"{ 4 }",
		"The fee is {{ fee }} euros.",
		"Write {% … %} around it.",
		"It weighs {.5 kilos}\nor more.",
		"It weighs <b or more> kilos.",
		"Dear <name>, dear <title>, come.",
		"<table of contents> is what it says.",
		"{ } and {{}} and < and > are signs.",
	])("%j", (line) => {
		const article = parsed(`The start.\n\n${line}\n\nThe end.`, "markdown");
		expect(passagesOf(article)).toEqual(["The start.", line.replace("\n", " "), "The end."]);
		expect(article.dropped).toEqual([]);
	});

	it.each([
		[
			"See {% link a.md %} for more.",
			["See for more."],
			[["template tag within a sentence", "{% link a.md %}"]],
		],
		[
			'See {{< ref "x" >}}, he said.',
			["See, he said."],
			[["template tag within a sentence", '{{< ref "x" >}}']],
		],
		["{% include a.html %}", [], [["template tag", "{% include a.html %}"]]],
		["{{ content }}", [], [["template tag", "{{ content }}"]]],
		["It is so. {.lead}", ["It is so."], [["template tag within a sentence", "{.lead}"]]],
		["It is so.\n{: .lead}", ["It is so."], []],
		["Write `{{< ref >}}` there.", ["Write {{< ref >}} there."], []],
		["```\n{% raw %}\n```", ["{% raw %}"], []],
		['An <Image src="a.png" /> here.', ["An here."], []],
		["[Anna]: No.", ["[Anna]: No."], []],
		["[a]: https://example.org", [], []],
		["One.\n\n<div hidden>\n\nTwo.\n\n</div>", ["One."], []],
		['One <span style="display:none">two</span> three.', ["One three."], []],
	])("only mark-up goes from %j", (markdown, passages, dropped) => {
		const article = parsed(`${markdown}\n\nThe end.`, "markdown");
		expect(passagesOf(article)).toEqual([...passages, "The end."]);
		expect(droppedOf(article)).toEqual(dropped);
	});

	it("what a comment swallows that nothing ends is listed", () => {
		const article = parsed("One.\n\n<!-- two\n\nThree.", "markdown");
		expect(passagesOf(article)).toEqual(["One."]);
		expect(droppedOf(article)).toEqual([["comment that nothing ends", "two Three."]]);
	});
});

it("words that HTML marks as spoken keep the marks that a page shows", () => {
	const { quotes } = parsed("<q>We will pay for it</q>, said Ines Roth.", "markdown");
	expect(quotes[0]?.spans.map(({ text }) => text)).toEqual(["We will pay for it"]);
});

describe("struck words in plain text", () => {
	it("are left out and listed where a whole paragraph is struck", () => {
		const article = parsed(
			"The ferry stays in the harbour.\n\n~~The crane was painted red.~~\n\nThe pier stays where it is.",
			"text",
		);
		expect(passagesOf(article)).toEqual([
			"The ferry stays in the harbour.",
			"The pier stays where it is.",
		]);
		expect(droppedOf(article)).toEqual([["struck out", "~~The crane was painted red.~~"]]);
	});

	it.each([
		["paragraphs", "~~The crane was red.\n\nIt is tall.\n\nIt is old.~~", 3],
		["lines", "~~The crane was red.\nIt is tall.\nIt is old.~~", 3],
	])("are left out and listed where several %s are struck", (_, struck, many) => {
		const article = parsed(`The ferry stays.\n\n${struck}\n\nThe pier stays.`, "text");
		expect(passagesOf(article)).toEqual(["The ferry stays.", "The pier stays."]);
		expect(droppedOf(article).map(([reason]) => reason)).toEqual(Array(many).fill("struck out"));
		for (const { start, end, text } of article.dropped) {
			expect(article.text.slice(start, end)).toBe(text);
		}
	});

	it.each([
		"One ~~and\n\ntwo~~ is shown.",
		"~~One and\n\ntwo~~ is shown.",
		"~~One~~ is shown.\n\nTwo is shown.~~",
		"~~One is shown.\n\nTwo is shown.",
	])("stay where more than whole paragraphs would go: %j", (text) => {
		const article = parsed(`The ferry stays.\n\n${text}\n\nThe pier stays.`, "text");
		expect(article.dropped).toEqual([]);
	});

	it("stay where they stand within a paragraph, of which the check warns", () => {
		const article = parsed("It costs ~~eight~~ twelve euros.\n\n~~ No ~~ yes ~~.", "text");
		expect(passagesOf(article)).toEqual(["It costs ~~eight~~ twelve euros.", "~~ No ~~ yes ~~."]);
	});
});
