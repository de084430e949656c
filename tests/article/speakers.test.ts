import { expect, test } from "vitest";
import { findQuotes } from "../../src/article/quotes.ts";

const cases: readonly (readonly [what: string, text: string, speaker: string])[] = [
	[
		"a surname that is an auxiliary verb",
		"George Will wrote about the bridge on Monday.\n“It will stand for a hundred years,” Will wrote.",
		"George Will",
	],
	[
		"a surname that is a participle",
		"Peter Schilling built the bridge.\nSchilling said: “It will stand for a hundred years.”",
		"Peter Schilling",
	],
	[
		"a surname that ends like an occupation",
		"The bridge opened on Monday.\n“It will stand for a hundred years,” Mr. Friedman said.",
		"Friedman",
	],
	[
		"the newspaper before its verb",
		"“The bridge will stand for a hundred years,” the Chicago Tribune reports.",
		"Chicago Tribune",
	],
	[
		"the name after an office with “of” that opens the sentence",
		"Secretary of State John Kerry said the bridge was “far from perfect.”",
		"John Kerry",
	],
];

test.each(cases)("finds %s", (_, text, speaker) => {
	const passages = [...text.matchAll(/.+/g)].map((line) => ({
		start: line.index,
		end: line.index + line[0].length,
		text: line[0],
	}));
	const quotes = findQuotes({ text, sections: [{ heading: null, headingSpan: null, passages }] });
	expect(quotes.map(({ guess }) => guess.map(({ name }) => name))).toEqual([[speaker]]);
});
