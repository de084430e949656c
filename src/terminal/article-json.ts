import type { Article, Dropped, Quote, Section, Slice } from "../article/article.ts";

/** An article as `verbatim parse --json` prints it. A shape that others' scripts read: only ever add to it. */
export function articleJson(article: Article, options: { readonly showAll: boolean }): object {
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

function quoteJson(quote: Quote, { showAll }: { readonly showAll: boolean }): object {
	const speakers = showAll ? quote.guess : quote.speakers;
	return {
		speakers: speakers.map(({ name, role }) => ({ name, role })),
		spans: quote.spans.map(sliceJson),
		type: quote.type,
	};
}

function sliceJson({ start, end, text }: Slice): object {
	return { start, end, text };
}

function droppedJson({ start, end, text, reason }: Dropped): object {
	return { start, end, text, reason };
}
