import type { Article, Passage, Quote, Section, Slice } from "../article/article.ts";
import { sentencesOf } from "../article/sentences.ts";
import { languageOf } from "../search/language/article-language.ts";
import type { AnsweredQuote } from "./answer.ts";
import { coverage, type ReadWord, readTopic, stemsIn } from "./topic-words.ts";

/** A quote with how much of what was asked it holds, 0 to 1. */
export interface FoundQuote extends AnsweredQuote {
	/** By weight, the part of the topic that its own words hold. */
	readonly inWords: number;
	/** The part that they and, around a fragment, the article's own sentence hold together. */
	readonly inSentence: number;
	/** The part that its words, its passage, its heading and the headline hold together. */
	readonly inContext: number;
}

/** All quotes of some articles, in reading order. */
export function quotesOf(articles: readonly Article[]): AnsweredQuote[] {
	return articles.flatMap((article) =>
		article.quotes.flatMap((quote) => {
			const section = placeOf(article, quote)?.section;
			return section ? [{ article, section, quote }] : [];
		}),
	);
}

/** Holds quotes against the words of a topic. */
export function searchQuotes(
	quotes: readonly AnsweredQuote[],
	topic: string,
	read: ReadWord,
): FoundQuote[] {
	const wanted = readTopic(topic, read);
	return quotes.map((each) => {
		const { article, section } = each;
		const language = languageOf(article);
		const own = stemsIn(wordsOf(each), language);
		const sentence = each.quote.type === "mixed" ? sentencesAround(each)?.text : "";
		const around = stemsIn(
			[passageOf(each)?.text, section.heading, article.headline].join(" "),
			language,
		);
		return {
			...each,
			inWords: coverage(wanted(language), own),
			inSentence: coverage(wanted(language), own, stemsIn(sentence ?? "", language)),
			inContext: coverage(wanted(language), own, around),
		};
	});
}

/** A quote's own words. */
export function wordsOf({ quote }: AnsweredQuote): string {
	return quote.spans.map(({ text }) => text).join(" ");
}

/** The passage that a quote begins in, after the one before it. */
export function passagesNear(each: AnsweredQuote): Passage[] {
	const place = placeOf(each.article, each.quote);
	return place ? place.section.passages.slice(Math.max(0, place.at - 1), place.at + 1) : [];
}

/** The passage that a quote begins in. */
export function passageOf({ article, quote }: AnsweredQuote): Passage | undefined {
	const place = placeOf(article, quote);
	return place?.section.passages[place.at];
}

/** The sentences of the passage that a quote begins in, from its first to its last there. */
export function sentencesAround(each: AnsweredQuote): Slice | null {
	const passage = passageOf(each);
	if (!passage) return null;
	const { article, quote } = each;
	const touched = sentencesOf(article.text, passage).filter((sentence) =>
		quote.spans.some((span) => sentence.start < span.end && span.start < sentence.end),
	);
	const start = touched.at(0)?.start ?? passage.start;
	const end = touched.at(-1)?.end ?? passage.end;
	return { start, end, text: article.text.slice(start, end) };
}

interface Place {
	readonly section: Section;
	/** The number of the passage in its section. */
	readonly at: number;
}

/** The passage that a quote begins in: of those in order the last that does not begin after it. */
function placeOf(article: Article, { spans: [first] }: Quote): Place | undefined {
	if (!first) return undefined;
	const places = placesIn(article);
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (startOf(places[middle]) > first.start) high = middle;
		else low = middle + 1;
	}
	const place = places[low - 1];
	const end = place?.section.passages[place.at]?.end ?? 0;
	return first.start < end ? place : undefined;
}

function startOf(place: Place | undefined): number {
	return place?.section.passages[place.at]?.start ?? 0;
}

const placesOf = new WeakMap<Article, readonly Place[]>();

function placesIn(article: Article): readonly Place[] {
	const known = placesOf.get(article);
	if (known) return known;
	const places = article.sections.flatMap((section) =>
		section.passages.map((_, at): Place => ({ section, at })),
	);
	placesOf.set(article, places);
	return places;
}
