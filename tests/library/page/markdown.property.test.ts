import fc from "fast-check";
import { expect, test } from "vitest";
import { readMarkdown } from "../../../src/article/formats/markdown.ts";
import { readFrontMatter } from "../../../src/article/front-matter.ts";
import { nothingStated } from "../../../src/article/parsing/metadata.ts";
import { parseArticle } from "../../../src/article/parsing/parse.ts";
import { writeMarkdown } from "../../../src/library/page/markdown-writer.ts";
import { type PageBlock, textOfBlock } from "../../../src/library/page/page-blocks.ts";

const { metadata } = nothingStated;

/** Words and signs as the text of a page has them: on one line, white space only between. */
const line = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				..."10³ ½ ⁵⁄₁₆ H₂O 10^(2.5) ☑ 5 12. {.5 {#x} {{< {% %} <b or more> [a]: * _ ** __ ` ``` ~~~ ~~ # ## ####### > >> - + -- --- === = 1. 2) [ ] [x] [^1] ]( ) ( ![ < > <b> </b> <br> <!-- --> & &amp; &#35; | || \\ \\\\ {{ }} {% %} {#a} {.b} {: : :: ! $ ^ @ http://a.example www.a.example a@b.example <http://a.example> ' \" “ ” Q: A: word Two ünï 字".split(
					" ",
				),
			),
			fc.stringMatching(/^[!-~]{1,6}$/u),
		),
		{ minLength: 1, maxLength: 8 },
	)
	.map((words) => words.join(" "));

const letters = ["a.", "b.", "c.", "d."];

const block: fc.Arbitrary<PageBlock> = fc.oneof(
	line.map((text): PageBlock => ({ kind: "paragraph", text })),
	fc.record({
		kind: fc.constant("heading" as const),
		depth: fc.integer({ min: 2, max: 6 }),
		text: line,
	}),
	line.map((words): PageBlock => ({ kind: "struck", words })),
	fc
		.record({
			first: fc.integer({ min: 1, max: 120 }),
			step: fc.constantFrom(0, 1, 1, 1, -1, 5),
			signs: fc.constantFrom("", "1.", "a."),
			items: fc.array(
				fc.record({
					level: fc.constantFrom(0, 0, 0, 1),
					text: fc.oneof(line, line, fc.constantFrom("5 eggs", "€5", "[x] so", "☑ done", "10³")),
				}),
				{ minLength: 2, maxLength: 4 },
			),
		})
		.map(({ first, step, signs, items }): PageBlock => {
			const markers = ["", `${first}.`, ...letters];
			return {
				kind: "list",
				items: items.map(({ level, text }, at) => ({
					level: at === 0 ? 0 : level,
					marker:
						signs === "1."
							? `${first + at * step}.`
							: signs === "a."
								? (markers[at + 1] ?? "")
								: "",
					text: `point ${text}.`,
				})),
			};
		}),
);

function readBack(content: string): string[] {
	const front = readFrontMatter("page.md", content);
	if (!front.ok) throw new Error(front.problem.message);
	const { blocks, leftOut } = readMarkdown(front.body, front.linesAbove);
	return [
		// The items of a list in a list are set in.
		...blocks.map(({ text }) => text.replace(/^ +/gmu, "")),
		...leftOut.map(({ text }) => `struck: ${text}`),
	];
}

function shownOf(blocks: readonly PageBlock[]): string[] {
	return [
		...blocks.filter(({ kind }) => kind !== "struck").map(textOfBlock),
		...blocks.flatMap((each) => (each.kind === "struck" ? [`struck: ${each.words}`] : [])),
	];
}

test("whatever a page's words are, the written file gives them back", () => {
	fc.assert(
		fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
			const content = writeMarkdown({
				metadata: { ...metadata, headline: "T" },
				blocks,
				leftOut: [],
			});
			expect(readBack(content)).toEqual(shownOf(blocks));
		}),
		{ numRuns: 400 },
	);
});

test("whatever a page says of itself, the front matter gives it back", () => {
	const words = fc
		.oneof(fc.string({ minLength: 1, maxLength: 60 }), line)
		.map((text) => text.replace(/[\s\p{C}]+/gu, " ").trim())
		.filter((text) => !/^(?:null|~|true|false|)$|&#?[a-z\d]+;/iu.test(text));
	fc.assert(
		fc.property(words, words, words, (headline, publisher, author) => {
			const stated = { ...metadata, headline, publisher, author };
			const blocks: PageBlock[] = [{ kind: "paragraph", text: "It sails at nine every evening." }];
			const content = writeMarkdown({ metadata: stated, blocks, leftOut: [] });
			const parsed = parseArticle({ id: "a", file: "a.md", format: "markdown", content });
			expect(parsed).toMatchObject({ ok: true, article: { headline, publisher, author } });
		}),
		{ numRuns: 300 },
	);
});
