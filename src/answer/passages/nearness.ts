import type { Article, Passage, Slice, Span } from "../../article/article.ts";
import { passagesOf } from "../../reading/reader.ts";
import { languageOf } from "../../search/language/article-language.ts";
import { stemmerFor } from "../../search/language/stemmers.ts";
import { normalWords } from "../../search/notation/normal-words.ts";
import { notationOf } from "../../search/notation/notation-of.ts";
import type { Near } from "../answer.ts";

/** A passage, with the words that the reader has marked in it where it was read. */
export interface PlaceRead {
	readonly article: Article;
	readonly passage: Passage;
	readonly reading?: { readonly answer: Slice | null };
}

/**
 * What speaks for a passage as the answer to a follow-up, in logits: people ask on about the passage that they were
 * shown and the one after it, but not for the very words that answered before. Of 159 follow-ups to 53 articles nine
 * in ten are answered in the passage that answers the question before, and one in twenty in the next. Set by hand.
 */
export function worthBeside(
	{ article, passage, answer }: Near,
	news: readonly string[],
): (each: PlaceRead) => number {
	const following = passageAfter(article, passage);
	const lacksNews = newsTest(article, news);
	return (each) => {
		if (each.article !== article) return 0;
		if (lacksNews(each.passage)) return -worthOfNews;
		if (each.passage.start === following?.start) return worthNearby;
		if (each.passage.start !== passage.start) return 0;
		const isShown = each.reading?.answer && answer && overlap(each.reading.answer, answer);
		return isShown ? worthNearby - worthOfNews : worthNearby;
	};
}

const worthNearby = 2;
const worthOfNews = 2;

/** Whether a passage has fewer of the words that are new in a follow-up than another of its article. */
function newsTest(article: Article, news: readonly string[]): (passage: Passage) => boolean {
	if (news.length === 0) return () => false;
	const held = heldOf(news, article);
	const most = Math.max(0, ...passagesOf(article).map(({ passage }) => held(passage)));
	return (passage) => most > 0 && held(passage) < most;
}

/** How many of some words a text of an article has, in their normal form: "US" stands in "the United States". */
export function heldOf(
	words: readonly string[],
	article: Article,
): (place: Pick<Slice, "text">) => number {
	const stem = stemmerFor(languageOf(article));
	const stemsOf = (text: string): string[] =>
		normalWords(text, notationOf(article)).map(({ word }) => stem(word));
	const wanted = [...new Set(words.flatMap(stemsOf))];
	return ({ text }) => {
		const stems = new Set(stemsOf(text));
		return wanted.filter((each) => stems.has(each)).length;
	};
}

/** Whether a place has none of what a follow-up newly names: "and in the US?" is not answered by what is said of the UK. */
export function lacksNamed(
	{ article, section, passage }: Pick<Near, "article" | "section" | "passage">,
	news: readonly string[],
): boolean {
	const named = news.filter((word) => /^\p{Lu}/u.test(word));
	if (named.length === 0 || languageOf(article) === "de") return false;
	const stem = stemmerFor(languageOf(article));
	const around = [section.heading, article.headline, passage.text].join("\n");
	const stems = new Set(normalWords(around, notationOf(article)).map(({ word }) => stem(word)));
	return normalWords(named.join(" "), notationOf(article)).every(
		({ word }) => !stems.has(stem(word)),
	);
}

function passageAfter(article: Article, { start }: Span): Passage | undefined {
	return passagesOf(article).find(({ passage }) => passage.start > start)?.passage;
}

function overlap(one: Span, other: Span): boolean {
	return one.start < other.end && other.start < one.end;
}
