import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import { createAnswerer } from "../../../src/answer/answerer/answerer.ts";
import type { Quote } from "../../../src/article/article.ts";
import { limits, shortenLabel } from "../../../src/discord/view/limits.ts";
import { budgetBeside, measure } from "../../../src/discord/view/message-size.ts";
import { type Components, textDisplay } from "../../../src/discord/view/parts.ts";
import { renderReply } from "../../../src/discord/view/render.ts";
import { voices } from "../../../src/discord/words/voices.ts";
import { layOutReply } from "../../../src/reply/layout.ts";
import type { Block } from "../../../src/reply/reply.ts";
import { type Inline, parseMarkdown } from "../../../src/sandbox/page/markdown.ts";
import { checkMessage } from "../../../src/stand-in/message-check.ts";
import { articleFrom, lighthouse, monster } from "../../e2e/articles.ts";
import { showMarkdown } from "../markdown.ts";

const voice = voices.en;
const manner = { voice, reading: {} };

function show(block: Block): string {
	const [component] = renderReply({ blocks: [block] }, manner);
	return (component as { content: string }).content;
}

describe("a passage", () => {
	const article = articleFrom(
		"list",
		"# Steps\n\nFirst line with *one* thing.\nSecond line. Third bit.",
	);
	const [passage] = article.sections.flatMap((section) => section.passages);
	if (!passage) throw new Error("the article has no passage");
	const at = passage.text.indexOf("Second line.");
	const start = passage.start + at;
	const highlight = { start, end: start + 12, text: "Second line." };
	const whole = {
		kind: "passage",
		article,
		shown: passage,
		highlight,
		answer: null,
		cut: false,
		cutBefore: false,
	};

	test("is a quotation with its key sentence bold", () => {
		const lines = passage.text.replace("Second line.", "**Second line.**").split("\n");
		expect(show(whole as Block)).toBe(lines.map((line) => `> ${line}`).join("\n"));
	});

	test("ends what turns the direction of its text where its lines end, and changes nothing else", () => {
		const text = "First \u202Eline.\nThe \u2067key.";
		const shown = { start: 0, end: text.length, text };
		const key = { start: text.indexOf("The"), end: text.length, text: "The \u2067key." };
		const block = { ...whole, shown, highlight: key };
		expect(show(block as Block)).toBe("> First \u202Eline.\u202C\n> **The \u2067key.**\u2069");
	});

	test("has the words that answer underlined in it, each line by itself", () => {
		const text = "First of_all.\nSecond line. Third bit.";
		const slice = (begin: number, end: number) => ({
			start: begin,
			end,
			text: text.slice(begin, end),
		});
		const block = { ...whole, shown: slice(0, text.length) };
		const marks = { highlight: slice(0, 26), answer: slice(6, 20) };
		expect(show({ ...block, ...marks } as Block)).toBe(
			"> **First __of\\_all.__**\n> **__Second__ line.** Third bit.",
		);
	});

	test("is the article's words letter for letter once the marks are taken away, whatever they hold", () => {
		const sign = fc.constantFrom("a", "B7", " ", "\n", ..."*_~|`<>[]()@#-+.1:/\\“é🚢");
		const signs = fc.array(sign, { maxLength: 40 }).map((each) => ["a", ...each, "z"]);
		const cuts = fc.array(fc.nat(42), { minLength: 4, maxLength: 4 });
		fc.assert(
			fc.property(signs, cuts, (all, some) => {
				const text = all.join("");
				const [from = 0, first = 0, last = 0, to = 0] = some
					.map((cut) => all.slice(0, cut).join("").length)
					.sort((a, b) => a - b);
				const slice = (begin: number, end: number) => ({
					start: 100 + begin,
					end: 100 + end,
					text: text.slice(begin, end),
				});
				const shown = show({
					...whole,
					shown: slice(0, text.length),
					highlight: slice(from, to),
					answer: slice(first, last),
				} as Block);
				const read = readMarkdown(shown);
				expect(read.text).toBe(text);
				expect(read.bold).toBe(blackOf(text.slice(from, to)));
				expect(read.underlined).toBe(blackOf(text.slice(first, last)));
			}),
			{ numRuns: 300 },
		);
	});

	test("says where it was cut", () => {
		const shown = show({ ...whole, cut: true, cutBefore: true } as Block).split("\n");
		expect([shown.at(0), shown.at(-2), shown.at(-1)]).toEqual([
			"> \\[…\\]",
			"> \\[…\\]",
			`-# ${voice.words.passageCut}`,
		]);
	});

	test("shows the article's words to the letter", () => {
		for (const { text, start, end } of monster.sections.flatMap((section) => section.passages)) {
			const block = { kind: "passage", article: monster, shown: { text, start, end } } as const;
			const shown = show({
				...block,
				highlight: null,
				answer: null,
				cut: false,
				cutBefore: false,
			});
			const { text: read, effects } = showMarkdown(shown.replace(/^> /gm, ""));
			expect({ read, effects }).toEqual({ read: text, effects: [] });
		}
	});
});

/** What the page of the sandbox shows of a quotation's markdown, and what of it is set apart. */
function readMarkdown(markdown: string) {
	const read = { text: "", bold: "", underlined: "" };
	const readInline = (part: Inline, styles: readonly string[]): void => {
		if ("children" in part) {
			for (const child of part.children) readInline(child, [...styles, part.kind]);
			return;
		}
		expect(part.kind).toBe("text");
		const text = part.kind === "text" ? part.text : "";
		read.text += text;
		if (styles.includes("bold")) read.bold += blackOf(text);
		if (styles.includes("underline")) read.underlined += blackOf(text);
		expect(styles.filter((style) => style !== "bold" && style !== "underline")).toEqual([]);
	};
	for (const quoted of parseMarkdown(markdown)) {
		if (quoted.kind !== "quote") throw new Error(`a ${quoted.kind} beside the quotation`);
		for (const block of quoted.blocks) {
			if (block.kind !== "paragraph") throw new Error(`a ${block.kind} in the quotation`);
			for (const part of block.children) readInline(part, []);
		}
	}
	return read;
}

function blackOf(text: string): string {
	return text.replace(/\s/g, "");
}

describe("a quotation", () => {
	const [section] = lighthouse.sections;
	const span = { start: 0, end: 5, text: "So be *it*" };
	const quote: Quote = {
		speakers: [{ name: "Ines_Marlow", role: "keeper" }],
		guess: [],
		confidence: 1,
		rule: "",
		cue: null,
		spans: [span],
		type: "direct",
	};
	const block = { kind: "quote", article: lighthouse, section, shown: [span], cut: false } as const;

	test("stands above who said it", () => {
		expect(show({ ...block, quote, around: null } as Block)).toBe(
			"> “So be \\*it\\*”\n— **Ines\\_Marlow, keeper**",
		);
	});

	test("says so where the speaker is not named, and shows the sentences around", () => {
		const around = { start: 0, end: 9, text: "It is said." };
		const unnamed = { ...block, quote: { ...quote, speakers: [] }, around } as Block;
		expect(show(unnamed)).toBe(
			"> “So be \\*it\\*”\n— **speaker unclear**\nIn context:\n> It is said.",
		);
	});
});

describe("a reply", async () => {
	const answerer = await createAnswerer([lighthouse, monster]);
	const questions = [
		"How tall is the tower?",
		"Which ferry crossed with 177 sheep?",
		"Which trunk holds the ledger of every ferry crossing?",
		"Do penguins vote?",
		"what did Tomas Reiff say",
		"drawer buttons stamp",
	];

	test("keeps within every limit, however much stands beside it and however it is laid out", async () => {
		const cases = fc.record({
			question: fc.constantFrom(...questions),
			echo: fc.integer({ min: 1, max: 1500 }),
			change: fc.constantFrom<Partial<Answer>>(
				{},
				{ certainty: "unsure" },
				{ status: "unanswered", kind: null, certainty: "none" },
				{ kind: "section" },
			),
		});
		await fc.assert(
			fc.asyncProperty(cases, async ({ question, echo, change }) => {
				const beside = [textDisplay("é".repeat(echo))];
				const answer = { ...((await answerer.ask({ text: question })) as Answer), ...change };
				const reply = layOutReply(answer, budgetBeside(beside, manner));
				const components: Components = [...beside, ...renderReply(reply, manner)];
				expect(checkMessage({ flags: 1 << 15, components })).toEqual([]);
				expect(measure(components).bytes).toBeLessThanOrEqual(limits.bytes);
			}),
			{ numRuns: 60 },
		);
	});
});

test.each([
	{ label: "Short enough", longest: 20, expected: "Short enough" },
	{ label: "Cut at the end of a word", longest: 20, expected: "Cut at the end of a…" },
	{ label: "Unbreakablecompoundword", longest: 10, expected: "Unbreakab…" },
	{ label: "12345678🎹0", longest: 10, expected: "12345678…" },
	{ label: "two\n lines", longest: 20, expected: "two lines" },
])("$label becomes $expected", ({ label, longest, expected }) => {
	expect(shortenLabel(label, longest)).toBe(expected);
});
