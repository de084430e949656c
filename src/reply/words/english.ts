import type { Words } from "./words.ts";

export const english: Words = {
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
	asOf: (date) => `as of ${date}`,
	undated: "date not known",
	stale: "This article is old. Things may have changed since.",
	locale: "en-GB",
};
