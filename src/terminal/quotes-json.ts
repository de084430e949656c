import type { AnsweredQuote, QuotedSpeaker } from "../answer/answer.ts";
import { answeredQuoteJson } from "./answer-json.ts";

/** Quotations as `verbatim quotes --json` prints them. A shape that others' scripts read: only ever add to it. */
export function quotesJson(quotes: readonly AnsweredQuote[]): object {
	return { quotes: quotes.map(answeredQuoteJson) };
}

/** The same for those who are quoted, with how many quotations each. */
export function speakersJson(speakers: readonly QuotedSpeaker[]): object {
	return {
		speakers: speakers.map(({ article, speaker, quotes }) => ({
			article: article.id,
			name: speaker.name,
			role: speaker.role,
			quotes,
		})),
	};
}
