import type { AnsweredQuote, Answerer, QuoteListing, QuoteRequest } from "../answer/answer.ts";
import { passageOf, quotesOf } from "../answer/quotes/quote-search.ts";
import type { Passage } from "../article/article.ts";

/**
 * Lists what somebody asks for. An article with neither speaker nor topic means all its quotes: those of the passage that
 * is read first, then those of its section, then the others, each in the article's order.
 */
export function answerQuoteRequest(answerer: Answerer, request: QuoteRequest): QuoteListing {
	const listing = answerer.listQuotes(request);
	const chosen = answerer.articles.filter(({ id }) => id === request.article);
	if (listing.kind !== "speakers" || chosen.length === 0) return listing;
	return { kind: "quotes", quotes: nearestFirst(quotesOf(chosen), request.near) };
}

function nearestFirst(quotes: readonly AnsweredQuote[], near = -1): readonly AnsweredQuote[] {
	const section = quotes.find((each) => holds(passagesOf(each), near))?.section;
	const ranked = quotes.map((each) => {
		const isOwn = holds(
			[passageOf(each)].filter((passage) => passage !== undefined),
			near,
		);
		return { each, rank: isOwn ? 0 : each.section === section ? 1 : 2 };
	});
	return ranked.sort((a, b) => a.rank - b.rank).map(({ each }) => each);
}

function passagesOf({ section }: AnsweredQuote): readonly Passage[] {
	return section.passages;
}

function holds(passages: readonly Passage[], place: number): boolean {
	return passages.some(({ start, end }) => start <= place && place < end);
}
