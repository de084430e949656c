import { expect, test } from "vitest";
import { answerJson } from "../../src/terminal/answer-json.ts";
import { articleJson } from "../../src/terminal/article-json.ts";
import { answerWith, quoteOf, ranked, sampleArticle } from "../reply/samples.ts";

const plain = sampleArticle([
	{ passages: ['"We sail," said Ines Roth, "and we are glad." She smiled.'] },
]);
const named = quoteOf(plain, ["We sail,", "and we are glad."], "Ines Roth");
const article = {
	...plain,
	quotes: [{ ...named, speakers: [] }],
	dropped: [{ start: 0, end: 3, text: '"We', reason: "an advertisement" }],
};
const [section = { heading: null, headingSpan: null, passages: [] }] = article.sections;

test("an answer is printed in the shape that scripts read", () => {
	const answer = answerWith([ranked(article, [0, 0], 1)], {
		quotes: [{ article, section, quote: named }],
		suggestions: [{ article, question: "Who sails?" }],
	});
	const text = '"We sail," said Ines Roth, "and we are glad." She smiled.';
	expect(answerJson(answer)).toEqual({
		question: "When does the ferry sail?",
		status: "answered",
		certainty: "sure",
		kind: "passage",
		confidence: 0.9,
		passages: [
			{
				article: "ferry",
				section: null,
				start: 0,
				end: text.length,
				text,
				score: 1,
				highlight: { start: 46, end: 57, text: "She smiled." },
				answer: null,
			},
		],
		quotes: [
			{
				article: "ferry",
				speakers: [{ name: "Ines Roth", role: null }],
				spans: [
					{ start: 1, end: 9, text: "We sail," },
					{ start: 28, end: 44, text: "and we are glad." },
				],
				text: "We sail, … and we are glad.",
			},
		],
		suggestions: ["Who sails?"],
	});
});

test("an article is printed with everything that scripts read, and nothing else", () => {
	expect(articleJson(article, { showAll: false })).toEqual({
		id: "ferry",
		file: "ferry.md",
		headline: "The night ferry returns",
		publisher: "Harbour Post",
		published: "2025-03-04",
		updated: null,
		url: "https://example.org/ferry",
		language: "en",
		text: article.text,
		sections: article.sections,
		quotes: [{ speakers: [], spans: named.spans, type: "direct" }],
		dropped: article.dropped,
	});
});

test("every guess at a speaker is printed when all is asked for", () => {
	expect(articleJson(article, { showAll: true })).toMatchObject({
		quotes: [{ speakers: [{ name: "Ines Roth", role: null }] }],
	});
});
