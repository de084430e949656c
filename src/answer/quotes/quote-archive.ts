import type { Passage } from "../../article/article.ts";
import { addTo, groupBy } from "../../search/collections/group-by.ts";
import { finish, type Later, later, type Steps } from "../../search/collections/steps.ts";
import type { ArticleIndex } from "../../search/index/article-index.ts";
import type { ReadWord } from "../../search/language/content-words.ts";
import { parseQuestion } from "../../search/query/question.ts";
import type { SearchIndex } from "../../search/search-index.ts";
import { type FuzzyIndex, fuzzyIndexSteps } from "../../search/spelling/fuzzy.ts";
import type { AnsweredQuote, QuotedSpeaker } from "../answer.ts";
import { isForOrganisation, quotesByDescription, quotesForOrganisation } from "./attributions.ts";
import { quotedSpeakers } from "./named-speakers.ts";
import { passagesNear, quotesOf } from "./quote-search.ts";
import { type SpeakerIndex, speakerIndexSteps } from "./speaker-index.ts";

/** The quotations of some articles, ready to be asked for. */
export interface QuoteArchive {
	/** All of them, in reading order. */
	readonly quotes: readonly AnsweredQuote[];
	/** Everybody whom the articles quote by name, the most quoted of each article first. */
	readonly speakers: readonly QuotedSpeaker[];
	/** The speakers that a typed name or role fits best. */
	readonly findSpeakers: SpeakerIndex;
	/** Those whose name or role is spelled alike. */
	readonly alike: Later<FuzzyIndex<QuotedSpeaker>>;
	/** The quotes that may be about something, in reading order: all where there are few. */
	about(topic: string): readonly AnsweredQuote[];
	/** Those of some quotes that may be about something: all where they are few. */
	narrow(quotes: readonly AnsweredQuote[], topic: string): readonly AnsweredQuote[];
	by(speakers: readonly Named[]): AnsweredQuote[];
	/** The quotes of those whom the article calls so beside one of them: "the museum's night guard". */
	byDescription(description: string): AnsweredQuote[];
	/** The quotes of people who speak for an organisation. */
	forOrganisation(name: string): AnsweredQuote[];
	/** What a typed word stands for in these articles. */
	readonly readWord: ReadWord;
}

/** A speaker by the name that an article gives. */
type Named = Pick<QuotedSpeaker, "article" | "speaker">;

/** The passages of the same articles that hold the most of some words. */
type FindPassages = (words: string) => readonly Passage[];

/** Looking at a quotation once takes about as long as reading so many letters. */
const lettersAQuote = 10;

/** Up to so many quotes are held against a topic one by one; of more, those in the passages that hold the most of it. */
const maxCompared = 300;
const passagesLookedAt = 300;

/** What of a search index quotations are looked for with. */
type Searched = Pick<SearchIndex, "findPassages" | "hasWord" | "readWord"> & {
	readonly articles: readonly Pick<ArticleIndex, "article">[];
};

/** @param only the one article whose quotations these are; without it they are those of all */
export function createQuoteArchive(search: Searched, only?: ArticleIndex): QuoteArchive {
	return finish(quoteArchiveSteps(search, only));
}

/** The same, in steps. */
export function* quoteArchiveSteps(search: Searched, only?: ArticleIndex): Steps<QuoteArchive> {
	const quotes: AnsweredQuote[] = [];
	const speakers: QuotedSpeaker[] = [];
	for (const { article } of only ? [only] : search.articles) {
		for (const quote of quotesOf([article])) quotes.push(quote);
		for (const speaker of quotedSpeakers([article])) speakers.push(speaker);
		yield lettersAQuote * article.quotes.length;
	}
	const byArticle = groupBy(quotes, ({ article }) => [article]);
	const findPassages: FindPassages = (words) =>
		search.findPassages(parseQuestion(words), { article: only, limit: passagesLookedAt });
	const about = yield* createNarrowing(quotes, findPassages);
	const forOrganisation = yield* createNarrowing(quotes.filter(isForOrganisation), findPassages);
	const attributed = yield* createNarrowing(
		quotes.filter(({ quote }) => quote.cue !== null && quote.speakers.length > 0),
		findPassages,
	);
	const by = (wanted: readonly Named[]): AnsweredQuote[] => {
		const namesIn = groupBy(wanted, ({ article }) => [article]);
		return [...namesIn].flatMap(([article, those]) => {
			const names = new Set(those.map(({ speaker }) => speaker.name));
			const theirs = byArticle.get(article) ?? [];
			return theirs.filter(({ quote }) => quote.speakers.some(({ name }) => names.has(name)));
		});
	};
	return {
		quotes,
		speakers,
		findSpeakers: yield* speakerIndexSteps(speakers, ({ id }, word) => search.hasWord(id, word)),
		alike: later(() =>
			fuzzyIndexSteps(speakers, ({ speaker }) => [speaker.name, speaker.role ?? ""], 0.4),
		),
		about,
		narrow(theirs, topic) {
			if (theirs.length <= maxCompared) return theirs;
			const near = new Set(about(topic).map(({ quote }) => quote));
			return theirs.filter(({ quote }) => near.has(quote));
		},
		by,
		byDescription(description) {
			const found = quotesByDescription(attributed(description), description);
			return by(
				found.flatMap(({ article, quote }) =>
					quote.speakers.map((speaker) => ({ article, speaker })),
				),
			);
		},
		forOrganisation: (name) => quotesForOrganisation(forOrganisation(name), name),
		readWord: (word) => search.readWord(word, only),
	};
}

/** The quotes that stand in a passage that holds the most of some words, or right after it. */
function* createNarrowing(
	quotes: readonly AnsweredQuote[],
	findPassages: FindPassages,
): Steps<(words: string) => readonly AnsweredQuote[]> {
	if (quotes.length <= maxCompared) return () => quotes;
	const order = new Map<AnsweredQuote, number>();
	const near = new Map<Passage, AnsweredQuote[]>();
	for (const [at, quote] of quotes.entries()) {
		order.set(quote, at);
		for (const passage of passagesNear(quote)) addTo(near, passage, quote);
		yield lettersAQuote;
	}
	return (words: string): readonly AnsweredQuote[] => {
		const found = findPassages(words).flatMap((each) => near.get(each) ?? []);
		return [...new Set(found)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
	};
}
