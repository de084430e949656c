import { type Language, type Words, words } from "../reply/words.ts";

/** The bot's own sentences that only Discord needs; a language that lacks one fails the type check. */
export interface DiscordWords {
	/** Before the question that a member asked. */
	readonly asked: string;
	/** The label of the link to the article. */
	readonly readArticle: string;
	/** For a mention without a question: two lines, above example questions. */
	readonly howToAsk: readonly [string, string];
	/** For a mention without a question when there is nothing to ask about. */
	readonly noArticles: string;
	/** On too many questions; `seconds` until the next one. */
	readonly slowDown: (seconds: number) => string;
	/** When something went wrong inside; `reference` is in the log. */
	readonly failed: (reference: string) => string;
	/** When the article chosen with a question is not there. */
	readonly unknownArticle: string;
	/** Before the names of articles that sound alike. */
	readonly didYouMean: string;
	/** When a button's question is no longer there, or never was. */
	readonly staleButton: string;
	/** When a quoted speaker is not there. */
	readonly unknownSpeaker: string;
	/** Above quotations or speakers: what was asked for, as markdown. */
	readonly quotesAsked: (asked: {
		readonly speaker: string | null;
		readonly about: string | null;
		readonly article: string | null;
	}) => string;
	readonly pageNumber: (page: number, pages: number) => string;
	readonly previous: string;
	readonly next: string;
	/** Where the words asked for are too many for the buttons that turn pages. */
	readonly noMorePages: string;
	/** When what a page button names is no longer there. */
	readonly staleQuotes: string;
}

/** All of the bot's own words in one language. */
export interface Voice {
	readonly words: Words;
	readonly discordWords: DiscordWords;
}

const english: DiscordWords = {
	asked: "Question:",
	readArticle: "Read the article",
	howToAsk: [
		"Mention me with a question, or use /ask, and I look for the answer in the articles.",
		"I show the passage word for word, and say so when they do not answer. For example:",
	],
	noArticles: "There are no articles to ask about yet.",
	slowDown: (seconds) =>
		`That was quick. Please ask again in ${seconds === 1 ? "a second" : `${seconds} seconds`}.`,
	failed: (reference) =>
		`Something went wrong on my side. If it happens again, tell the people who run this bot: reference ${reference}.`,
	unknownArticle: "There is no such article.",
	didYouMean: "Did you mean:",
	staleButton: "That question is no longer in the articles. Use /ask to ask another.",
	unknownSpeaker: "Nobody who is quoted is called that.",
	quotesAsked: ({ speaker, about, article }) => {
		const parts = [
			speaker === null ? "" : ` by ${speaker}`,
			about === null ? "" : ` about ${about}`,
			article === null ? "" : ` in ${article}`,
		].join("");
		return parts === "" ? "Who is quoted" : `Quotations${parts}`;
	},
	pageNumber: (page, pages) => `page ${page} of ${pages}`,
	previous: "Previous",
	next: "Next",
	noMorePages:
		"There are more pages, but the words asked for are too long to turn them. Use /quotes with fewer.",
	staleQuotes: "Those quotations are no longer there. Use /quotes to list others.",
};

export const voices: Readonly<Record<Language, Voice>> = {
	en: { words: words.en, discordWords: english },
};
