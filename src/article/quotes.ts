import { type Quote, type Section, sliceOf } from "./article.ts";
import { findPieces, paragraphsOf } from "./attribution/pairing.ts";

/** The quotations of an article in reading order, each with its speakers where the article names them surely. */
export function findQuotes(article: { text: string; sections: readonly Section[] }): Quote[] {
	const paragraphs = paragraphsOf(article.sections);
	return findPieces(article.text, paragraphs).map((piece) => ({
		speakers: [],
		guess: [],
		confidence: 0,
		rule: "none",
		cue: null,
		spans: [sliceOf(article.text, piece)],
		type: "direct",
	}));
}
