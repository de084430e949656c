import type { Answer, Card } from "../answer/answer.ts";
import type { Article, Quote, Section, Slice, Span } from "../article/article.ts";

/**
 * A reply is laid out as blocks, in reading order; each front end shows them in its own way.
 * Every word of an article in a block is a slice of that article's text.
 */
export type Block =
	| PassageBlock
	| QuoteBlock
	| SourceBlock
	| HeadingBlock
	| NoteBlock
	| SuggestionsBlock
	| AlternativesBlock
	| CardBlock;

/** A passage as quotation, its key sentence marked. */
export interface PassageBlock {
	readonly kind: "passage";
	readonly article: Article;
	/** What is shown: the passage, or whole sentences of it, or one sentence up to a word's end. */
	readonly shown: Slice;
	/** The key sentence where it lies within `shown`. */
	readonly highlight: Slice | null;
	/** The words of `highlight` that answer, where they are few enough of it to be set apart. */
	readonly answer: Slice | null;
	/** True when the passage begins before `shown`. */
	readonly cutBefore: boolean;
	/** True when the passage goes on after `shown`. */
	readonly cut: boolean;
}

/** A quotation with who said it. */
export interface QuoteBlock {
	readonly kind: "quote";
	readonly article: Article;
	readonly section: Section;
	readonly quote: Quote;
	/** What is shown of `quote.spans`: all, or the beginning. */
	readonly shown: readonly Slice[];
	/** True when the quotation goes on after `shown`. */
	readonly cut: boolean;
	/** Where the speaker is not named: the sentences around the quotation, for the reader to judge. */
	readonly around: Slice | null;
}

/** Where the words above stand: section, article, publisher, date, link (see `citationOf`). */
export interface SourceBlock {
	readonly kind: "source";
	readonly article: Article;
	readonly section: Section;
	/** The one passage; without it all of the section. */
	readonly passage?: Span;
	/** Left out, it names both; the article alone where the heading stands above; the section where the article is named below. */
	readonly names?: "article" | "section";
	/** True where the article is the newest of those shown, and an older one is among them. */
	readonly newer?: true;
}

/** A section's heading, above its passages. */
export interface HeadingBlock {
	readonly kind: "heading";
	readonly heading: Slice;
}

/** A sentence of the bot's own, named by its key in the catalogue of its words. */
export interface NoteBlock {
	readonly kind: "note";
	readonly note: Note;
}

export type Note =
	| "notAnswered"
	| "articleSilent"
	| "otherLanguage"
	| "quotedOnOther"
	| "unsure"
	| "moreInSection"
	| "moreQuotes"
	| "nothingToSearch";

/** A question that an article answers. */
export interface OfferedQuestion {
	readonly question: string;
	/** The article that it is asked of, where it means nothing without. */
	readonly of: Article | null;
	/** The article that answers it. */
	readonly from: Article;
}

/** Questions that the articles do answer. */
export interface SuggestionsBlock {
	readonly kind: "suggestions";
	readonly scope: Answer["scope"];
	readonly questions: readonly OfferedQuestion[];
}

/** The other passages that may answer, each by its key sentence. */
export interface AlternativesBlock {
	readonly kind: "alternatives";
	readonly alternatives: readonly Alternative[];
}

interface Alternative {
	readonly article: Article;
	readonly section: Section;
	readonly highlight: Slice;
	/** What stands below it; null where the next one names it. */
	readonly source: SourceBlock | null;
}

/** What is known of an article, or of the bot (see `cardLines`). */
interface CardBlock {
	readonly kind: "card";
	readonly card: Card;
}

export interface Reply {
	readonly blocks: readonly Block[];
}

/**
 * How much room there is, in the unit that `sizeOf` measures a rendered block in. The sizes of a
 * reply's blocks add up to at most `limit`, so `sizeOf` counts what stands between blocks too.
 */
export interface Budget {
	readonly limit: number;
	sizeOf(block: Block): number;
}
