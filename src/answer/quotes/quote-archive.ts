import type { Article } from "../../article/article.ts";
import { groupBy } from "../../search/collections/group-by.ts";
import { finish, type Later, later, type Steps } from "../../search/collections/steps.ts";
import type { ArticleIndex } from "../../search/index/article-index.ts";
import type { ReadWord } from "../../search/language/content-words.ts";
import { parseQuestion } from "../../search/query/question.ts";
import type { PassagePlace, SearchIndex } from "../../search/search-index.ts";
import { type FuzzyIndex, fuzzyIndexSteps } from "../../search/spelling/fuzzy.ts";
import type { AnsweredQuote, QuotedSpeaker } from "../answer.ts";
import { quotesByDescription, quotesForOrganisation } from "./attributions.ts";
import { figuresOfQuote, ListedQuote, quoteNotesOf, quoteTraits } from "./quote-notes.ts";
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
type FindPassages = (words: string) => readonly PassagePlace[];

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
	const listed = yield* listQuotes(only ? [only] : search.articles);
	const { quotes, speakers, ranges } = listed;
	const findPassages: FindPassages = (words) =>
		search.findPassages(parseQuestion(words), { article: only, limit: passagesLookedAt });
	const about = createNarrowing(listed, 0, findPassages);
	const forOrganisation = createNarrowing(listed, quoteTraits.forOrganisation, findPassages);
	const attributed = createNarrowing(listed, quoteTraits.isAttributed, findPassages);
	const by = (wanted: readonly Named[]): AnsweredQuote[] => {
		const namesIn = groupBy(wanted, ({ article }) => [article]);
		return [...namesIn].flatMap(([article, those]) => {
			const names = new Set(those.map(({ speaker }) => speaker.name));
			const { from, to } = ranges.get(article) ?? nothing;
			return quotes
				.slice(from, to)
				.filter(({ quote }) => quote.speakers.some(({ name }) => names.has(name)));
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

/** Quotations in reading order, and of each its passage's number and what it is. */
interface Listed {
	readonly quotes: readonly AnsweredQuote[];
	readonly passages: Int32Array;
	readonly traits: Uint8Array;
	/** By article where its quotes are. */
	readonly ranges: ReadonlyMap<Article, Range>;
	readonly speakers: readonly QuotedSpeaker[];
}

interface Range {
	readonly from: number;
	readonly to: number;
}

const nothing: Range = { from: 0, to: 0 };

function* listQuotes(articles: Searched["articles"]): Steps<Listed> {
	const quotes: AnsweredQuote[] = [];
	const speakers: QuotedSpeaker[] = [];
	const [passages, traits]: [number[], number[]] = [[], []];
	const ranges = new Map<Article, Range>();
	for (const { article } of articles) {
		const notes = quoteNotesOf(article);
		const from = quotes.length;
		for (let at = 0; at < notes.rows.length; at += figuresOfQuote) {
			quotes.push(new ListedQuote(article, notes.rows[at] as number));
			passages.push(notes.rows[at + 1] as number);
			traits.push(notes.rows[at + 2] as number);
		}
		if (quotes.length > from) ranges.set(article, { from, to: quotes.length });
		for (const { speaker, quotes: count } of notes.speakers)
			speakers.push({ article, speaker, quotes: count });
		yield lettersAQuote * (1 + quotes.length - from);
	}
	return {
		quotes,
		passages: Int32Array.from(passages),
		traits: Uint8Array.from(traits),
		ranges,
		speakers,
	};
}

/**
 * The quotes that stand in a passage that holds the most of some words, or right after it.
 *
 * @param trait only those that are so; 0 for all
 */
function createNarrowing(
	{ quotes, passages, traits, ranges }: Listed,
	trait: number,
	findPassages: FindPassages,
): (words: string) => readonly AnsweredQuote[] {
	const isWanted = (at: number): boolean => ((traits[at] as number) & trait) === trait;
	const wanted = trait === 0 ? quotes : quotes.filter((_, at) => isWanted(at));
	if (wanted.length <= maxCompared) return () => wanted;
	const isNear = (at: number, passage: number): boolean => {
		const own = passages[at] as number;
		const hasBefore = ((traits[at] as number) & quoteTraits.hasBefore) !== 0;
		return own === passage || (hasBefore && own - 1 === passage);
	};
	return (words) => {
		const found = new Set<number>();
		for (const { article, place } of findPassages(words)) {
			const { from, to } = ranges.get(article) ?? nothing;
			for (let at = from; at < to; at++) if (isWanted(at) && isNear(at, place)) found.add(at);
		}
		return [...found].sort((a, b) => a - b).map((at) => quotes[at] as AnsweredQuote);
	};
}
