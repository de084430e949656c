import type { Answer, AnsweredQuote } from "../answer/answer.ts";
import { noteBlock, quoteBlock, sizeOfAll, sourceBlock, sourcesBelow } from "./blocks.ts";
import type { Block, Budget, QuoteBlock, SourceBlock } from "./reply.ts";

/** Quote cards, neighbours from one article with its source, then the note that more exist. */
export function layOutQuotes(answer: Answer, budget: Budget): Block[] {
	const more = noteBlock("moreQuotes");
	const cards: QuoteBlock[] = [];
	for (const [index, answered] of answer.quotes.entries()) {
		const reserved = index + 1 < answer.quotes.length ? [more] : [];
		const frame = [...withSources(cards), ...newSource(cards.at(-1), answered), ...reserved];
		const card = quoteBlock(answered, budget.limit - sizeOfAll(frame, budget), budget);
		if (card === null || (card.cut && cards.length > 0)) break;
		cards.push(card);
	}
	if (cards.length === answer.quotes.length) return withSources(cards);
	return cards.length > 0 ? [...withSources(cards), more] : [];
}

/** Each card, and after the last of neighbours from one article their source. */
export function withSources(cards: readonly QuoteBlock[]): Block[] {
	const sources = sourcesBelow(cards);
	return cards.flatMap((card, at) => [card, ...(sources[at] ? [sources[at]] : [])]);
}

/** The source that another card brings with it, if it is not the one of the card before. */
function newSource(before: QuoteBlock | undefined, next: AnsweredQuote): SourceBlock[] {
	return before?.section === next.section ? [] : [sourceBlock(next)];
}
