import type { Note } from "../reply.ts";

/** The languages that the bot's own sentences exist in. Articles stay in theirs. */
export type Language = "en" | "fr" | "de" | "es";

/** What is told of an article, or of the bot. */
export interface CardWords {
	/** `ago`: how long ago that was; null where it is not known to the day. */
	readonly published: (date: string, ago: string | null) => string;
	readonly updated: (date: string, ago: string | null) => string;
	readonly undated: string;
	readonly author: (name: string) => string;
	readonly noAuthor: string;
	readonly source: (publisher: string) => string;
	readonly noSource: string;
	/** Above the link. */
	readonly link: string;
	readonly noLink: string;
	/** Above how the article begins. */
	readonly about: (headline: string) => string;
	/** Above the list of articles. */
	readonly articles: (count: number) => string;
	/** Where it is not clear which of several is meant, above their list. */
	readonly whichArticle: string;
	readonly help: readonly string[];
	readonly greeting: string;
	readonly thanks: string;
}

/**
 * Every sentence and label of the bot's own. A language that lacks a key fails the type check;
 * none of these words ever stands inside a quotation.
 */
export interface Words extends Readonly<Record<Note, string>> {
	/** Above the questions that the articles do answer. */
	readonly suggestions: string;
	/** The same of one article. */
	readonly articleSuggestions: string;
	/** Above the other passages that may answer. */
	readonly alternatives: string;
	/** In the place of a name. */
	readonly speakerNotNamed: string;
	/** Above the sentences around a quotation whose speaker is not named. */
	readonly around: string;
	/** Stands where a passage or a quotation was cut. */
	readonly ellipsis: string;
	/** Says that words of the passage are left out. */
	readonly passageCut: string;
	/** Says that words of the quotation are left out. */
	readonly quoteCut: string;
	/** Where no quotation was found. */
	readonly noQuotes: string;
	/** Where the articles name nobody whom they quote. */
	readonly noSpeakers: string;
	/** How many quotations. */
	readonly quoteCount: (count: number) => string;
	/** Before the date of an article whose heading, or question, says "today" or the like. */
	readonly asOf: (date: string) => string;
	/** In the place of a date that is not known. */
	readonly undated: string;
	/** Beside an article that is old. */
	readonly stale: string;
	/** Below a passage that was corrected within a day, with how long ago: "3 hours ago". */
	readonly corrected: (ago: string) => string;
	/** What cards say. */
	readonly cards: CardWords;
	/** BCP 47 tag that dates are written for. */
	readonly locale: string;
}
