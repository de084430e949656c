import { inEach, translations } from "../translations/languages.ts";
import { counted, lines, plain, type Spoken, template } from "../translations/sentence-kinds.ts";
import { speak } from "../translations/speak.ts";

/** What is told of an article, or of the bot. */
const cards = {
	/** `date` may say how long ago that was. */
	published: template("date"),
	updated: template("date"),
	undated: plain,
	author: template("name"),
	noAuthor: plain,
	source: template("publisher"),
	noSource: plain,
	/** Above the link. */
	link: plain,
	noLink: plain,
	/** Above how the article begins. */
	about: template("headline"),
	/** Above the list of articles; and where there are none. */
	articles: counted("count"),
	noArticles: plain,
	/** Where it is not clear which of several is meant, above their list. */
	whichArticle: plain,
	help: lines,
	greeting: plain,
	thanks: plain,
} as const;

/**
 * Every sentence and label of the bot's own that an answer needs, on Discord and elsewhere; none of these words ever
 * stands inside a quotation. How they are said stands under `reply` in the files of `translations/`.
 */
export const replySentences = {
	notAnswered: plain,
	articleSilent: plain,
	/** Where a question is asked in another language than the articles are in. */
	otherLanguage: plain,
	quotedOnOther: plain,
	unsure: plain,
	moreInSection: plain,
	moreQuotes: plain,
	nothingToSearch: plain,
	/** Above the questions that the articles do answer. */
	suggestions: plain,
	/** The same of one article. */
	articleSuggestions: plain,
	/** Above the other passages that may answer. */
	alternatives: plain,
	/** In the place of a name. */
	speakerNotNamed: plain,
	/** Above the sentences around a quotation whose speaker is not named. */
	around: plain,
	/** Stands where a passage or a quotation was cut. */
	ellipsis: plain,
	/** Says that words of the passage are left out. */
	passageCut: plain,
	/** Says that words of the quotation are left out. */
	quoteCut: plain,
	/** Where no quotation was found. */
	noQuotes: plain,
	/** Where the articles name nobody whom they quote. */
	noSpeakers: plain,
	/** How many quotations. */
	quoteCount: counted("count"),
	/** Before the date of an article whose heading, or question, says "today" or the like. */
	asOf: template("date"),
	/** In the place of a date that is not known. */
	undated: plain,
	/** At the newest of some articles that are shown, after its date. */
	newer: plain,
	/** Beside an article that is old: at least how old. */
	old: { years: counted("years"), months: counted("months"), days: counted("days") },
	/** Beside a passage that was corrected within a day, with how long ago: "3 hours ago". */
	corrected: template("ago"),
	/** What cards say. */
	cards,
	/** BCP 47 tag that dates are written for. */
	locale: plain,
} as const;

/** The sentences of an answer in one language. */
export type Words = Spoken<typeof replySentences>;

export const words = inEach(
	(language): Words => speak(replySentences, translations[language].reply, language),
);
