import { firstNot } from "../../algorithms/binary-search.ts";
import { derived } from "../../algorithms/derived.ts";
import {
	type Article,
	type Passage,
	type Quote,
	type Section,
	type Slice,
	sliceOf,
} from "../../article/article.ts";
import { sentencesNear } from "../../article/sentences.ts";
import { languageOf } from "../../search/language/article-language.ts";
import {
	coverage,
	type ReadWord,
	stemsIn,
	termsByLanguage,
} from "../../search/language/content-words.ts";
import type { AnsweredQuote } from "../answer.ts";

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
	const wanted = termsByLanguage(topic, read);
	return quotes.map((each) => {
		const { article, section, quote } = each;
		const language = languageOf(article);
		const own = stemsIn(quotedWords(each), language);
		const sentence = quote.type === "mixed" ? sentencesAround(each)?.text : "";
		const around = stemsIn(
			[textAround(each), section.heading, article.headline].join(" "),
			language,
		);
		return {
			article,
			section,
			quote,
			inWords: coverage(wanted(language), own),
			inSentence: coverage(wanted(language), own, stemsIn(sentence ?? "", language)),
			inContext: coverage(wanted(language), own, around),
		};
	});
}

/** The first of some quotes, as many as can be searched in some hundredths of a second: hundreds in ordinary passages. */
export function searchable<Quoted extends AnsweredQuote>(quotes: readonly Quoted[]): Quoted[] {
	let left = maxLettersInAll;
	return quotes.filter((each) => {
		left -= quotedWords(each).length + textAround(each).length;
		return left > 0;
	});
}

const maxLettersInAll = 250_000;

/** A quote's own words; of one as long as a book its beginning. */
export function quotedWords({ quote }: AnsweredQuote): string {
	let left = maxLetters;
	const texts = quote.spans.map(({ text }) => {
		const words = text.slice(0, left);
		left -= words.length;
		return words;
	});
	return texts.join(" ");
}

/** What stands around the beginning of a quote in its passage: of an ordinary one all of it. */
function textAround(each: AnsweredQuote): string {
	const passage = passageOf(each);
	if (!passage) return "";
	const at = each.quote.spans[0]?.start ?? passage.start;
	const from = Math.max(passage.start, at - maxLetters / 2);
	return each.article.text.slice(from, Math.min(passage.end, from + maxLetters));
}

/** Passages and quotes are seldom longer. */
const maxLetters = 4000;

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
	const spans = quote.spans.filter(({ start, end }) => start < passage.end && passage.start < end);
	const start = spans.at(0)?.start ?? passage.start;
	const last = Math.min(passage.end, spans.at(-1)?.end ?? start, start + maxLetters);
	const touched = sentencesNear(article.text, passage, { start, end: last }).filter((sentence) =>
		spans.some((span) => sentence.start < span.end && span.start < sentence.end),
	);
	return sliceOf(article.text, {
		start: touched.at(0)?.start ?? passage.start,
		end: touched.at(-1)?.end ?? passage.end,
	});
}

interface Place {
	readonly section: Section;
	/** The number of the passage in its section. */
	readonly at: number;
}

/** The passage that a quote begins in: of those in order the last that does not begin after it. */
export function placeOf(article: Article, { spans: [first] }: Quote): Place | undefined {
	if (!first) return undefined;
	const places = placesIn(article);
	const after = firstNot((at) => startOf(places[at]) <= first.start, places.length);
	const place = places[after - 1];
	const end = place?.section.passages[place.at]?.end ?? 0;
	return first.start < end ? place : undefined;
}

function startOf(place: Place | undefined): number {
	return place?.section.passages[place.at]?.start ?? 0;
}

const placesIn = derived(({ sections }: Article): readonly Place[] =>
	sections.flatMap((section) => section.passages.map((_, at): Place => ({ section, at }))),
);
