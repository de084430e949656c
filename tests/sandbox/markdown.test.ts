import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeText } from "../../src/discord/view/escape.ts";
import { type Block, type Inline, parseMarkdown } from "../../src/sandbox/page/markdown.ts";

/** What of a text is shown, with the names of what is done to it: `bold(…)`. */
function show(markdown: string): string {
	return parseMarkdown(markdown).map(showBlock).join("¶");
}

function showBlock(block: Block): string {
	switch (block.kind) {
		case "paragraph":
			return showAll(block.children);
		case "quote":
			return `quote(${block.blocks.map(showBlock).join("¶")})`;
		case "list":
			return `${block.ordered ? "numbers" : "list"}(${block.items.map(showAll).join("¶")})`;
		case "code":
			return `block(${block.text})`;
		case "heading":
			return `h${block.level}(${showAll(block.children)})`;
		case "subtext":
			return `subtext(${showAll(block.children)})`;
	}
}

function showAll(parts: readonly Inline[]): string {
	return parts.map(showInline).join("");
}

function showInline(part: Inline): string {
	switch (part.kind) {
		case "text":
			return part.text;
		case "code":
			return `code(${part.text})`;
		case "mention":
			return `${part.of}(${part.target})`;
		case "time":
			return `time(${part.seconds})`;
		case "link":
			return `link(${part.url})(${showAll(part.children)})`;
		default:
			return `${part.kind}(${showAll(part.children)})`;
	}
}

test.each([
	["plain", "plain"],
	["one\ntwo", "one\ntwo"],
	["**bold** and *slanted* and _slanted_", "bold(bold) and italic(slanted) and italic(slanted)"],
	["__under__ ~~gone~~ ||hidden||", "underline(under) struck(gone) spoiler(hidden)"],
	["**all *of* it**", "bold(all italic(of) it)"],
	["snake_case_name 2*3*4", "snake_case_name 2italic(3)4"],
	["`**code**`", "code(**code**)"],
	["```\nlet a;\n```\nafter", "block(let a;)¶after"],
	["### Small\nbelow", "h3(Small)¶below"],
	["-# aside", "subtext(aside)"],
	["#nothing", "#nothing"],
	["> said\n> more\nafter", "quote(said\nmore)¶after"],
	[">>> all\nof it", "quote(all\nof it)"],
	["- one\n- two", "list(one¶two)"],
	["1. one\n2. two", "numbers(one¶two)"],
	["\\*as it is\\* \\# \\> \\<\\@1>", "*as it is* # > <@1>"],
	["<@12> <#13> <@&14> </ask:15>", "user(12) channel(13) role(14) command(ask)"],
	["@everyone", "everyone(everyone)"],
	["<t:1700000000:R>", "time(1700000000)"],
	["<:wave:123>", ":wave:"],
	["[here](https://a.example/b)", "link(https://a.example/b)(here)"],
	["https://a.example/b.", "link(https://a.example/b)(https://a.example/b)."],
	["<https://a.example>", "link(https://a.example/)(https://a.example)"],
	["[here](javascript:alert(1))", "[here](javascript:alert(1))"],
	["[here](JAVASCRIPT:alert)", "[here](JAVASCRIPT:alert)"],
	["[here](data:text/html,x)", "[here](data:text/html,x)"],
	["<script>alert(1)</script>", "<script>alert(1)</script>"],
	['<img src="x" onerror="y">', '<img src="x" onerror="y">'],
	["a \u202Ereversed\u202C b", "a \u202Ereversed\u202C b"],
])("%j is shown as %j", (markdown, shown) => {
	expect(show(markdown)).toBe(shown);
});

test("what the bot has escaped is shown to the letter", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
			const line = text.replace(/\s+/gu, " ").trim();
			expect(show(escapeText(line))).toBe(line.replace(/\p{Surrogate}/gu, "\uFFFD"));
		}),
	);
});

test.each(["*", "_", "`", "[", "|", "~", "<", "> ", "- ", "**a", "[a](", "<@"])(
	"a wall of %j comes to an end, with every sign that opens nothing in it",
	(sign) => {
		expect(show(`${sign.repeat(2000)}end`)).toContain("end");
	},
);
