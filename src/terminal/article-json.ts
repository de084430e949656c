import type { Article, Dropped, Quote, Section, Slice } from "../article/article.ts";

/** An article as `verbatim parse --json` prints it. A shape that others' scripts read: only ever add to it. */
export function articleJson(article: Article, options: QuoteOptions): object {
	return {
		id: article.id,
		file: article.file,
		headline: article.headline,
		publisher: article.publisher,
		published: article.published,
		updated: article.updated,
		url: article.url,
		language: article.language,
		text: article.text,
		sections: article.sections.map(sectionJson),
		quotes: article.quotes.map((quote) => quoteJson(quote, options)),
		dropped: article.dropped.map(droppedJson),
	};
}

/** What `--json` adds for a web page: what on it is not the article. */
export function pageJson(leftOut: readonly LeftOutOfPage[] | undefined): object {
	if (leftOut === undefined) return {};
	return { leftOut: leftOut.map(({ text, reason }) => ({ text, reason })) };
}

/** Something on a page that is not its article, and why. */
export interface LeftOutOfPage {
	readonly text: string;
	readonly reason: string;
}

/** How the quotations of an article are shown. */
export interface QuoteOptions {
	/** With the likeliest speakers, however unsure. */
	readonly showAll: boolean;
	/** With what the attribution rests on. */
	readonly explain?: boolean;
}

/** The words of a quotation on one line; " … " stands for the article's own words between its pieces. */
export function quoteText(quote: Quote): string {
	return quote.spans.map((span) => span.text).join(" … ");
}

function sectionJson(section: Section): object {
	return {
		heading: section.heading,
		headingSpan: section.headingSpan && sliceJson(section.headingSpan),
		passages: section.passages.map(sliceJson),
	};
}

function quoteJson(quote: Quote, { showAll, explain }: QuoteOptions): object {
	const speakers = showAll ? quote.guess : quote.speakers;
	return {
		speakers: speakers.map(({ name, role }) => ({ name, role })),
		spans: quote.spans.map(sliceJson),
		type: quote.type,
		...(explain ? explanationJson(quote) : {}),
	};
}

function explanationJson({ cue, rule, confidence, guess }: Quote): object {
	return {
		cue: cue && sliceJson(cue),
		rule,
		confidence,
		guess: guess.map(({ name, role }) => ({ name, role })),
	};
}

function sliceJson({ start, end, text }: Slice): object {
	return { start, end, text };
}

function droppedJson({ start, end, text, reason }: Dropped): object {
	return { start, end, text, reason };
}
