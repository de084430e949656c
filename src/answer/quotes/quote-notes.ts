import { derived } from "../../algorithms/derived.ts";
import type { Article, Quote, Section } from "../../article/article.ts";
import type { AnsweredQuote, QuotedSpeaker } from "../answer.ts";
import { isForOrganisation } from "./attributions.ts";
import { quotedSpeakers } from "./named-speakers.ts";
import { placeOf } from "./quote-search.ts";

/** What of an article's quotations is at hand before one of them is: kept articles are not read for it. */
export interface QuoteNotes {
	/** Of each quotation that stands in a passage, in reading order, three figures: its number among all, its passage's, what it is. */
	readonly rows: Int32Array;
	readonly speakers: readonly Omit<QuotedSpeaker, "article">[];
}

/** What a quotation is, added up. */
export const quoteTraits = {
	/** There is a passage before it in its section. */
	hasBefore: 1,
	forOrganisation: 2,
	/** It has a cue, and a name. */
	isAttributed: 4,
} as const;

export const figuresOfQuote = 3;

export const quoteNotesOf = derived((article: Article): QuoteNotes => {
	const rows: number[] = [];
	const firstOf = new Map<Section, number>();
	let passages = 0;
	for (const section of article.sections) {
		firstOf.set(section, passages);
		passages += section.passages.length;
	}
	for (const [number, quote] of article.quotes.entries()) {
		const place = placeOf(article, quote);
		if (place === undefined) continue;
		const { section, at } = place;
		const first = firstOf.get(section) as number;
		rows.push(number, first + at, traitsOf({ article, section, quote }, at));
	}
	const speakers = quotedSpeakers([article]).map(({ speaker, quotes }) => ({ speaker, quotes }));
	return { rows: Int32Array.from(rows), speakers };
});

function traitsOf(each: AnsweredQuote, at: number): number {
	const { cue, speakers } = each.quote;
	return (
		(at > 0 ? quoteTraits.hasBefore : 0) +
		(isForOrganisation(each) ? quoteTraits.forOrganisation : 0) +
		(cue !== null && speakers.length > 0 ? quoteTraits.isAttributed : 0)
	);
}

/** A quotation of an article that may not be read before it is needed. */
export class ListedQuote implements AnsweredQuote {
	readonly article: Article;
	readonly number: number;

	constructor(article: Article, number: number) {
		this.article = article;
		this.number = number;
	}

	get quote(): Quote {
		return this.article.quotes[this.number] as Quote;
	}

	get section(): Section {
		return placeOf(this.article, this.quote)?.section as Section;
	}
}
