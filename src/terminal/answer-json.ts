import type { Answer, AnsweredQuote, Card, RankedPassage } from "../answer/answer.ts";
import type { Slice } from "../article/article.ts";
import { quoteText } from "./article-json.ts";

/** An answer as `verbatim ask --json` prints it. A shape that others' scripts read: only ever add to it. */
export function answerJson(answer: Answer): object {
	return {
		question: answer.question,
		...(answer.after === undefined ? {} : { after: answer.after }),
		status: answer.status,
		certainty: answer.certainty,
		kind: answer.kind,
		confidence: answer.confidence,
		...(answer.card === undefined ? {} : { card: cardJson(answer.card) }),
		passages: answer.passages.map(passageJson),
		quotes: answer.quotes.map(answeredQuoteJson),
		suggestions: answer.suggestions.map((suggestion) => suggestion.question),
		...(answer.isForeign ? { foreign: true } : {}),
		...(answer.further === undefined ? {} : { further: answer.further.map(answerJson) }),
	};
}

/** What is known of the article that a card is about. */
function cardJson({ asked, article }: Card): object {
	if (article === null) return { asked, article: null };
	const { id, headline, publisher, author, published, updated, url } = article;
	return { asked, article: id, headline, publisher, author, published, updated, url };
}

/** A quotation as every `--json` prints it. */
export function answeredQuoteJson({ article, quote }: AnsweredQuote): object {
	return {
		article: article.id,
		speakers: quote.speakers.map(({ name, role }) => ({ name, role })),
		spans: quote.spans.map(sliceJson),
		text: quoteText(quote),
	};
}

function passageJson(ranked: RankedPassage): object {
	const { article, section, passage, highlight, answer, score } = ranked;
	return {
		article: article.id,
		section: section.heading,
		start: passage.start,
		end: passage.end,
		text: passage.text,
		score,
		highlight: sliceJson(highlight),
		answer: answer && sliceJson(answer),
	};
}

/** Some words of an article as every `--json` prints them. */
export function sliceJson({ start, end, text }: Slice): object {
	return { start, end, text };
}
