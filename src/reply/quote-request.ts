import type { Answerer, QuoteListing, QuoteRequest } from "../answer/answer.ts";
import { quotesOf } from "../answer/quotes/quote-search.ts";

/** Lists what somebody asks for. An article with neither speaker nor topic means all its quotes, in its order. */
export function answerQuoteRequest(answerer: Answerer, request: QuoteRequest): QuoteListing {
	const listing = answerer.listQuotes(request);
	const chosen = answerer.articles.filter(({ id }) => id === request.article);
	if (listing.kind !== "speakers" || chosen.length === 0) return listing;
	return { kind: "quotes", quotes: quotesOf(chosen) };
}
