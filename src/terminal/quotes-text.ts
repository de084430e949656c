import type { AnsweredQuote, QuotedSpeaker } from "../answer/answer.ts";
import { layOutQuotePages } from "../reply/quote-pages.ts";
import type { Words } from "../reply/reply-words.ts";
import { renderReply, unlimited } from "./reply-text.ts";
import type { Screen } from "./screen.ts";
import { renderTable } from "./table.ts";

/** Quotation cards for a terminal, ending in a line break. */
export function renderQuotes(
	quotes: readonly AnsweredQuote[],
	screen: Screen,
	words: Words,
): string {
	const blocks = layOutQuotePages(quotes, unlimited).flatMap((reply) => reply.blocks);
	return blocks.length === 0 ? `${words.noQuotes}\n` : renderReply({ blocks }, screen, words);
}

/** A table of those who are quoted. */
export function renderSpeakers(speakers: readonly QuotedSpeaker[], words: Words): string {
	if (speakers.length === 0) return `${words.noSpeakers}\n`;
	const rows = speakers.map(({ article, speaker, quotes }) => [
		onOneLine(speaker.name),
		onOneLine(speaker.role ?? ""),
		quotes,
		article.id,
	]);
	return renderTable(["speaker", "role", "quotes", "article"], rows);
}

/** Names are slices of the article, which may break its lines. */
function onOneLine(name: string): string {
	return name.replace(/\s+/gu, " ");
}
