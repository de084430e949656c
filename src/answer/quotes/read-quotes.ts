import { isReadable, type PassageReading, type Reader } from "../../reading/reader.ts";
import type { ReadQuestion } from "../../reading/spelled.ts";
import type { AnsweredQuote } from "../answer.ts";
import { passageOf, sentencesAround } from "./quote-search.ts";

/** More quotations of one person are not read for a question: the likeliest by words are. */
const quotesRead = 8;

/**
 * Puts of several quotations by whom was asked about the one first that is about what was asked, as the reader finds it.
 * Those of other languages, and those beyond the first eight, stay behind in their order; all stay where the reader
 * cannot be had.
 */
export async function orderByReading(
	question: ReadQuestion,
	quotes: readonly AnsweredQuote[],
	reader: Reader,
): Promise<readonly AnsweredQuote[]> {
	const placed = quotes.slice(0, quotesRead).flatMap((each) => {
		const passage = passageOf(each);
		const around = sentencesAround(each);
		if (!passage || !around || !isReadable(each.article)) return [];
		const { article, section, quote } = each;
		return [{ article, section, quote, passage, around }];
	});
	if (placed.length < 2) return quotes;
	const reading = await reader.read(question, placed);
	if (reading === null) return quotes;
	const worth = new Map(placed.map(({ quote }, at) => [quote, worthOf(reading.passages[at])]));
	const isRead = ({ quote }: AnsweredQuote): boolean => worth.has(quote);
	const read = quotes.filter(isRead);
	return [
		...read.sort((a, b) => (worth.get(b.quote) ?? 0) - (worth.get(a.quote) ?? 0)),
		...quotes.filter((each) => !isRead(each)),
	];
}

function worthOf(reading: PassageReading | undefined): number {
	return reading?.relevance ?? Number.NEGATIVE_INFINITY;
}
