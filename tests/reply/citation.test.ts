import { expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { citationOf } from "../../src/reply/citation.ts";
import { words } from "../../src/reply/reply-words.ts";
import { sampleArticle } from "./samples.ts";

function cite(known: Partial<Article>, heading?: string) {
	const passages = ["It sails at nine."];
	const article = sampleArticle(
		[heading === undefined ? { passages } : { heading, passages }],
		known,
	);
	const [section = { heading: null, headingSpan: null, passages: [] }] = article.sections;
	return citationOf(article, section, words.en);
}

test("a citation names section, headline, publisher, date and address", () => {
	expect(cite({}, "When does it sail?")).toEqual({
		section: "When does it sail?",
		title: "The night ferry returns",
		publisher: "Harbour Post",
		date: "4 March 2025",
		old: null,
		corrected: null,
		url: "https://example.org/ferry",
	});
});

test("what an article does not say of itself is left out or said to be unknown, and its id stands for a headline", () => {
	expect(cite({ headline: null, publisher: null, published: null, url: null })).toEqual({
		section: null,
		title: "ferry",
		publisher: null,
		date: "date unknown",
		old: null,
		corrected: null,
		url: null,
	});
});

test.each([["javascript:alert(1)"], ["ferry"], [`https://example.org/${"a".repeat(600)}`]])(
	"an address that cannot be followed or shown is left out: %.40s",
	(url) => {
		expect(cite({ url }).url).toBeNull();
	},
);

test("a headline of any length fits on a source line, cut between words", () => {
	const { title } = cite({ headline: "ferry ".repeat(500) });
	expect(title).toMatch(/^(?:ferry )*ferry…$/);
	expect(title.length).toBeLessThanOrEqual(201);
});
