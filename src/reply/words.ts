import type { Note } from "./reply.ts";

/** The languages that the bot's own sentences exist in. Articles stay in theirs. */
export type Language = "en";

/**
 * Every sentence and label of the bot's own. A language that lacks a key fails the type check;
 * none of these words ever stands inside a quotation.
 */
export interface Words extends Readonly<Record<Note, string>> {
	/** Above the questions that the articles do answer. */
	readonly suggestions: string;
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
	/** BCP 47 tag that dates are written for. */
	readonly locale: string;
}

const english: Words = {
	notAnswered: "The articles do not answer that.",
	unsure: "This may not be the answer. The nearest there is:",
	moreInSection: "The section goes on in the article.",
	moreQuotes: "There are more quotations in the articles.",
	nothingToSearch: "That holds no words to look for. Ask a question in a few words.",
	suggestions: "Questions that they do answer:",
	alternatives: "Other passages that may answer:",
	speakerNotNamed: "speaker not named",
	around: "Where it stands:",
	ellipsis: "[…]",
	passageCut: "Shortened: the passage is longer in the article.",
	quoteCut: "Shortened: the quotation is longer in the article.",
	noQuotes: "There are no such quotations in the articles.",
	noSpeakers: "The articles name nobody whom they quote.",
	quoteCount: (count) => `${count} ${count === 1 ? "quotation" : "quotations"}`,
	locale: "en-GB",
};

export const words: Readonly<Record<Language, Words>> = { en: english };
