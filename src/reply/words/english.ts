import type { Words } from "./words.ts";

export const english: Words = {
	notAnswered: "The articles do not answer that.",
	articleSilent: "The article does not say.",
	unsure: "This may not be the answer. The nearest there is:",
	moreInSection: "The section goes on in the article.",
	moreQuotes: "There are more quotations in the articles.",
	nothingToSearch: "That holds no words to look for. Ask a question in a few words.",
	suggestions: "Questions that they do answer:",
	articleSuggestions: "Questions that it does answer:",
	alternatives: "Other passages that may answer:",
	speakerNotNamed: "speaker not named",
	around: "Where it stands:",
	ellipsis: "[…]",
	passageCut: "Shortened: the passage is longer in the article.",
	quoteCut: "Shortened: the quotation is longer in the article.",
	noQuotes: "There are no such quotations in the articles.",
	noSpeakers: "The articles name nobody whom they quote.",
	quoteCount: (count) => `${count} ${count === 1 ? "quotation" : "quotations"}`,
	asOf: (date) => `as of ${date}`,
	undated: "date not known",
	stale: "This article is old. Things may have changed since.",
	corrected: (ago) => `Updated ${ago}.`,
	cards: {
		published: (date, ago) => `Published: ${date}${ago === null ? "" : ` (${ago})`}`,
		updated: (date, ago) => `Updated: ${date}${ago === null ? "" : ` (${ago})`}`,
		undated: "When the article was published is not known.",
		author: (name) => `Author: ${name}`,
		noAuthor: "The article does not name its author.",
		source: (publisher) => `Source: ${publisher}`,
		noSource: "Who published the article is not known.",
		link: "Here is the article:",
		noLink: "No address of the article is known.",
		about: (headline) => `“${headline}” begins like this:`,
		articles: (count) =>
			count === 0
				? "There are no articles to ask about yet."
				: `You can ask about ${count === 1 ? "1 article" : `${count} articles`}:`,
		whichArticle: "Which article do you mean? Name it, or reply to an answer from it.",
		help: [
			"Ask a question, and I show what the articles say, word for word. Where they do not answer, I say so.",
			"Ask on after an answer (“and when?”), ask who said what, or ask which articles there are.",
		],
		greeting: "Hello! Ask me a question about the articles.",
		thanks: "You are welcome.",
	},
	locale: "en-GB",
};
