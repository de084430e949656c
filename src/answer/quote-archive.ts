import type { Article, Passage } from "../article/article.ts";
import type { AnsweredQuote, QuotedSpeaker } from "./answer.ts";
import {
	isForOrganisation,
	passagesNear,
	quotesForOrganisation,
	quotesOf,
	spellOut,
} from "./quote-search.ts";
import { createSpeakerIndex, type SpeakerIndex } from "./speaker-index.ts";
import { quotedSpeakers } from "./speakers.ts";

/** The quotations of some articles, ready to be asked for. */
export interface QuoteArchive {
	/** Everybody whom the articles quote by name, the most quoted of each article first. */
	readonly speakers: readonly QuotedSpeaker[];
	/** The speakers that a typed name, role or organisation fits best. */
	readonly findSpeakers: SpeakerIndex;
	/** The quotes that may be about something, in reading order: all where there are few. */
	about(topic: string): readonly AnsweredQuote[];
	by(speakers: readonly QuotedSpeaker[]): AnsweredQuote[];
	/** The quotes of people who speak for an organisation. */
	forOrganisation(name: string): AnsweredQuote[];
}

/** The passages of the same articles that hold the most of some words, at most `limit`. */
export type FindPassages = (words: string, limit: number) => readonly Passage[];

/** Up to so many quotes are held against a topic one by one; of more, those in the passages that hold the most of it. */
const few = 300;
const passagesLookedAt = 300;

export function createQuoteArchive(
	articles: readonly Article[],
	findPassages: FindPassages,
): QuoteArchive {
	const all = quotesOf(articles);
	const speakers = quotedSpeakers(articles);
	const byArticle = groupBy(all, ({ article }) => [article]);
	const about = createNarrowing(all, (topic, limit) => findPassages(spellOut(topic), limit));
	const forOrganisation = createNarrowing(all.filter(isForOrganisation), findPassages);
	return {
		speakers,
		findSpeakers: createSpeakerIndex(speakers),
		about,
		by(wanted) {
			const namesIn = groupBy(wanted, ({ article }) => [article]);
			return [...namesIn].flatMap(([article, those]) => {
				const names = new Set(those.map(({ speaker }) => speaker.name));
				const quotes = byArticle.get(article) ?? [];
				return quotes.filter(({ quote }) => quote.speakers.some(({ name }) => names.has(name)));
			});
		},
		forOrganisation: (name) => quotesForOrganisation(forOrganisation(name), name),
	};
}

/** The quotes that stand in a passage that holds the most of some words, or right after it. */
function createNarrowing(quotes: readonly AnsweredQuote[], findPassages: FindPassages) {
	if (quotes.length <= few) return () => quotes;
	const order = new Map(quotes.map((each, at) => [each, at]));
	const near = groupBy(quotes, passagesNear);
	return (words: string): readonly AnsweredQuote[] => {
		const found = findPassages(words, passagesLookedAt).flatMap((each) => near.get(each) ?? []);
		return [...new Set(found)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
	};
}

function groupBy<T, K>(items: readonly T[], keysOf: (item: T) => readonly K[]): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const item of items) {
		for (const key of keysOf(item)) {
			const group = groups.get(key);
			if (group) group.push(item);
			else groups.set(key, [item]);
		}
	}
	return groups;
}
