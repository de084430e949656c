import type { AnsweredQuote } from "../answer/answer.ts";
import { quoteBlock, sourceBlock } from "./blocks.ts";
import { withSources } from "./quote-cards.ts";
import type { Budget, QuoteBlock, Reply } from "./reply.ts";

/**
 * Lays quote cards out on pages that each keep within the budget, every quotation on one of them, in order.
 * A page holds as many whole cards as fit; a card that is too long for a page is cut on one of its own.
 */
export function layOutQuotePages(quotes: readonly AnsweredQuote[], budget: Budget): Reply[] {
	const pages: QuoteBlock[][] = [];
	let page: QuoteBlock[] = [];
	let left = 0;
	for (const answered of quotes) {
		const source = budget.sizeOf(sourceBlock(answered));
		const whole = quoteBlock(answered, Number.POSITIVE_INFINITY, budget);
		if (whole === null) continue;
		const added = budget.sizeOf(whole) + (page.at(-1)?.section === whole.section ? 0 : source);
		if (page.length > 0 && added <= left) {
			page.push(whole);
			left -= added;
			continue;
		}
		const card = quoteBlock(answered, budget.limit - source, budget);
		if (card === null) continue;
		page = [card];
		pages.push(page);
		left = budget.limit - source - budget.sizeOf(card);
	}
	return pages.map((cards) => ({ blocks: withSources(cards) }));
}
