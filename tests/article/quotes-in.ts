import type { Quote } from "../../src/article/article.ts";
import { findQuotes } from "../../src/article/parsing/quotes.ts";

/** The quotations of a text whose lines are its paragraphs. */
export function quotesIn(text: string): Quote[] {
	const passages = [...text.matchAll(/.+/g)].map((line) => ({
		start: line.index,
		end: line.index + line[0].length,
		text: line[0],
	}));
	return findQuotes({ text, sections: [{ heading: null, headingSpan: null, passages }] });
}
