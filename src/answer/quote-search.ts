import type { Article, Passage, Quote, Section } from "../article/article.ts";
import { languageOf } from "../search/article-language.ts";
import { commonness } from "../search/commonness.ts";
import { stemmerFor } from "../search/languages.ts";
import { relatedWordsOf } from "../search/related-words.ts";
import { tokensOf } from "../search/tokens.ts";
import type { AnsweredQuote } from "./answer.ts";
import { nameWords } from "./speakers.ts";

/** A quote with how much of what was asked it holds, 0 to 1. */
export interface FoundQuote extends AnsweredQuote {
	/** By weight, the part of the topic that its own words hold. */
	readonly inWords: number;
	/** The part that its words, its passage, its heading and the headline hold together. */
	readonly inContext: number;
}

/** All quotes of some articles, in reading order. */
export function quotesOf(articles: readonly Article[]): AnsweredQuote[] {
	return articles.flatMap((article) =>
		article.quotes.flatMap((quote) => {
			const section = sectionOf(article, quote);
			return section ? [{ article, section, quote }] : [];
		}),
	);
}

/** The telling words of a topic with all that would do for them, for finding where it may be spoken of. */
export function spellOut(topic: string): string {
	const rarityOf = commonness("en");
	return tokensOf(topic)
		.filter(({ word }) => rarityOf(word) >= leastTelling)
		.flatMap(({ word }) => [word, ...relatedWordsOf(word)])
		.join(" ");
}

/** Holds quotes against the words of a topic. */
export function searchQuotes(quotes: readonly AnsweredQuote[], topic: string): FoundQuote[] {
	return quotes.map((each) => {
		const language = languageOf(each.article);
		const wanted = tellingWords(topic, language);
		const own = each.quote.spans.map(({ text }) => text).join(" ");
		const around = [
			passageText(each),
			each.section.heading ?? "",
			each.article.headline ?? "",
		].join(" ");
		return {
			...each,
			inWords: coverage(wanted, own, language),
			inContext: coverage(wanted, `${own} ${around}`, language),
		};
	});
}

const belonging =
	/\b(?:organi[sz]ation|charity|company|group|party|firm|agency|union|body|campaign|institute|university|team|club|bank|ministry|department|council|force)['’]s\b/iu;

/** Whether a quote is by somebody whose role is given by an organisation. */
export function isForOrganisation({ quote }: AnsweredQuote): boolean {
	return quote.speakers.some(({ role }) => belonging.test(role ?? ""));
}

/**
 * The quotes of people whose role is given by an organisation that the article names just before:
 * "criticised by Amnesty … the organisation's programme director, said".
 */
export function quotesForOrganisation(
	quotes: readonly AnsweredQuote[],
	name: string,
): AnsweredQuote[] {
	const wanted = nameWords(name);
	return quotes.filter((each) => {
		if (wanted.length === 0 || !isForOrganisation(each)) return false;
		const words = new Set(
			passagesNear(each).flatMap(({ text }) => tokensOf(text).map(({ word }) => word)),
		);
		return wanted.every((word) => words.has(word));
	});
}

/** The passage that a quote begins in, after the one before it. */
export function passagesNear({ section, quote }: AnsweredQuote): Passage[] {
	const start = quote.spans[0]?.start ?? 0;
	const at = section.passages.findIndex((passage) => start >= passage.start && start < passage.end);
	return section.passages.slice(Math.max(0, at - 1), at + 1);
}

interface Telling {
	readonly stems: readonly string[];
	readonly weight: number;
}

const leastTelling = 0.3;

/** The words that say what a topic is about, each with the stems that would do for it. */
function tellingWords(topic: string, language: string): Telling[] {
	const stem = stemmerFor(language);
	const rarityOf = commonness(language);
	return [...new Set(tokensOf(topic).map(({ word }) => word))]
		.filter((word) => rarityOf(word) >= leastTelling)
		.map((word) => ({
			stems: [word, ...(language === "en" ? relatedWordsOf(word) : [])].map(stem),
			weight: rarityOf(word),
		}));
}

function coverage(wanted: readonly Telling[], text: string, language: string): number {
	const stem = stemmerFor(language);
	const held = new Set(tokensOf(text).map(({ word }) => stem(word)));
	const sum = (words: readonly Telling[]): number =>
		words.reduce((all, { weight }) => all + weight, 0);
	const found = wanted.filter(({ stems }) => stems.some((each) => held.has(each)));
	return wanted.length === 0 ? 0 : sum(found) / sum(wanted);
}

function sectionOf(article: Article, quote: Quote): Section | undefined {
	const start = quote.spans[0]?.start ?? -1;
	return article.sections.find(({ passages }) =>
		passages.some((p) => start >= p.start && start < p.end),
	);
}

function passageText({ section, quote }: AnsweredQuote): string {
	const start = quote.spans[0]?.start ?? -1;
	return section.passages.find((p) => start >= p.start && start < p.end)?.text ?? "";
}
