import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import type { Article, Slice } from "../../src/article/article.ts";
import { layOutReply } from "../../src/reply/layout.ts";
import type { Reply } from "../../src/reply/reply.ts";
import { answerWith, quoteOf, ranked, roomFor, sampleArticle, sizeOf } from "./samples.ts";

const word = fc.constantFrom(
	"ferry",
	"sails.",
	"“Never",
	"again”",
	"Dr.",
	"🚢",
	"não",
	"x".repeat(80),
);
const paragraph = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(" "));
const article = fc
	.array(
		fc.record({
			heading: fc.constantFrom("When?", "Who pays for it?"),
			passages: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
		}),
		{ minLength: 1, maxLength: 3 },
	)
	.map((sections) => sampleArticle(sections));

/** An answer of any kind from the article. */
function answerFrom(
	source: Article,
	shape: Pick<Answer, "kind" | "certainty">,
	key: number,
): Answer {
	const passages = source.sections.flatMap((section, at) =>
		section.passages.map((_, index) => ranked(source, [at, index], key)),
	);
	const quotes = source.sections.flatMap((section) =>
		section.passages.map((passage) => ({
			article: source,
			section,
			quote: quoteOf(source, [passage.text]),
		})),
	);
	return answerWith(passages, { ...shape, quotes });
}

const shape = fc.record({
	kind: fc.constantFrom("passage" as const, "section" as const, "quotes" as const),
	certainty: fc.constantFrom("sure" as const, "unsure" as const),
});

test("a reply never takes more room than it is given", () => {
	fc.assert(
		fc.property(article, shape, fc.nat(3), fc.nat(600), (source, kind, key, limit) => {
			const reply = layOutReply(answerFrom(source, kind, key), roomFor(limit));
			expect(sizeOf(reply)).toBeLessThanOrEqual(limit);
		}),
	);
});

test("all that is shown of an article is a slice of its text", () => {
	fc.assert(
		fc.property(article, shape, fc.nat(3), fc.nat(600), (source, kind, key, limit) => {
			const reply = layOutReply(answerFrom(source, kind, key), roomFor(limit));
			for (const { start, end, text } of slicesOf(reply)) {
				expect(source.text.slice(start, end)).toBe(text);
			}
		}),
	);
});

test("a passage is shown whole or says that it is cut, on the side where it is", () => {
	fc.assert(
		fc.property(article, fc.nat(3), fc.integer({ min: 40, max: 600 }), (source, key, limit) => {
			const first = ranked(source, [0, 0], key);
			const [block] = layOutReply(answerWith([first]), roomFor(limit)).blocks;
			if (block?.kind !== "passage") throw new Error("the room holds a part of any passage");
			expect(block.cutBefore).toBe(block.shown.start > first.passage.start);
			expect(block.cut).toBe(block.shown.end < first.passage.end);
		}),
	);
});

test("where the key sentence fits it is shown", () => {
	fc.assert(
		fc.property(article, fc.nat(3), (source, key) => {
			const first = ranked(source, [0, 0], key);
			const sourceLine = 10 + (first.section.heading?.length ?? 0);
			const limit = 10 + first.highlight.text.length + sourceLine;
			const [block] = layOutReply(answerWith([first]), roomFor(limit)).blocks;
			expect(block).toMatchObject({ kind: "passage", highlight: first.highlight });
		}),
	);
});

function slicesOf(reply: Reply): Slice[] {
	return reply.blocks.flatMap((block) => {
		if (block.kind === "passage")
			return [block.shown, block.highlight, block.answer].filter((each) => each !== null);
		if (block.kind === "quote") return [...block.shown, ...(block.around ? [block.around] : [])];
		if (block.kind === "alternatives") return block.alternatives.map((each) => each.highlight);
		return block.kind === "heading" ? [block.heading] : [];
	});
}
