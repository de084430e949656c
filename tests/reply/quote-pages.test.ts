import fc from "fast-check";
import { expect, test } from "vitest";
import type { AnsweredQuote } from "../../src/answer/answer.ts";
import { layOutQuotePages } from "../../src/reply/quote-pages.ts";
import type { QuoteBlock, Reply } from "../../src/reply/reply.ts";
import { endless, outline, quoteOf, roomFor, sampleArticle, sizeOf } from "./samples.ts";

/** An article whose every passage is a quotation, by a speaker or by nobody. */
function quotationsOf(sections: readonly (readonly string[])[], speaker?: string): AnsweredQuote[] {
	const article = sampleArticle(
		sections.map((passages, index) => ({ heading: `Part ${index}`, passages })),
	);
	return article.sections.flatMap((section) =>
		section.passages.map((passage) => ({
			article,
			section,
			quote: { ...quoteOf(article, [passage.text], speaker), spans: [passage] },
		})),
	);
}

function cardsOn(page: Reply): QuoteBlock[] {
	return page.blocks.filter((block) => block.kind === "quote");
}

const calm = quotationsOf(
	[["The sea is calm.", "The wind is west."], ["We leave at nine."]],
	"Ines",
);

test("without a limit all cards are on one page, neighbours of a section sharing their source", () => {
	expect(layOutQuotePages(calm, endless).map(outline)).toEqual([
		[
			"quote: The sea is calm.",
			"quote: The wind is west.",
			"source: Part 0",
			"quote: We leave at nine.",
			"source: Part 1",
		],
	]);
});

test("a card that does not fit whole begins the next page, with its source", () => {
	expect(layOutQuotePages(calm, roomFor(60)).map(outline)).toEqual([
		["quote: The sea is calm.", "source: Part 0"],
		["quote: The wind is west.", "source: Part 0"],
		["quote: We leave at nine.", "source: Part 1"],
	]);
});

test("a card too long for any page is cut on one of its own, and the others stay whole", () => {
	const long = `It was long. ${"And then longer still. ".repeat(9).trim()}`;
	const quotes = quotationsOf([["The sea is calm.", long, "We leave at nine."]], "Ines");
	expect(layOutQuotePages(quotes, roomFor(70)).map(outline)).toEqual([
		["quote: The sea is calm.", "source: Part 0"],
		["quote: It was long. And then longer still.…", "source: Part 0"],
		["quote: We leave at nine.", "source: Part 0"],
	]);
});

test("the sentence around a quotation without a speaker is not given up to fill a page", () => {
	const quotes = quotationsOf([["The sea is calm.", "We leave at nine."]]);
	expect(layOutQuotePages(quotes, roomFor(90)).map(outline)).toEqual([
		["quote: The sea is calm. / The sea is calm.", "source: Part 0"],
		["quote: We leave at nine. / We leave at nine.", "source: Part 0"],
	]);
});

test("no quotations make no page", () => {
	expect(layOutQuotePages([], endless)).toEqual([]);
});

test("every quotation is on one page, in order, and no page is too large", () => {
	const passage = fc
		.array(fc.constantFrom("ferry", "sails.", "🚢", "x".repeat(60)), {
			minLength: 1,
			maxLength: 20,
		})
		.map((words) => words.join(" "));
	const sections = fc.array(fc.array(passage, { minLength: 1, maxLength: 5 }), { maxLength: 4 });
	fc.assert(
		fc.property(
			sections,
			fc.boolean(),
			fc.integer({ min: 60, max: 800 }),
			(parts, named, limit) => {
				const quotes = quotationsOf(parts, named ? "Ines" : undefined);
				const pages = layOutQuotePages(quotes, roomFor(limit));
				const shown = pages.flatMap(cardsOn);
				expect(shown.map(({ quote }) => quote)).toEqual(quotes.map(({ quote }) => quote));
				for (const page of pages) {
					expect(sizeOf(page)).toBeLessThanOrEqual(limit);
					if (cardsOn(page).some(({ cut }) => cut)) expect(cardsOn(page)[0]?.cut).toBe(true);
				}
			},
		),
	);
});
