import { derived } from "../algorithms/derived.ts";
import type { Article, Passage, Section, Slice } from "../article/article.ts";
import { languageOf } from "../search/language/article-language.ts";
import type { PassagePlace } from "../search/search-index.ts";
import type { ReadQuestion } from "./spelled.ts";

/** A passage in its place, with the sentence to read around where the whole is too long to be read at once. */
export interface PassageInPlace {
	readonly article: Article;
	readonly section: Section;
	readonly passage: Passage;
	readonly around: Slice;
}

/** What a reader makes of one passage for one question. */
export interface PassageReading {
	/** A logit: the higher, the likelier the passage answers. */
	readonly relevance: number;
	/** The words of the passage that answer best, as a slice of the article; null where none can be told. */
	readonly answer: Slice | null;
	/** How much speaks for an answer in the passage (see `bestSpan`); comparable between those of one question. */
	readonly spanScore: number;
}

/** What a reader makes of some passages for one question. */
export interface Reading {
	/** The question as it was read, its misspelt words set right. */
	readonly asked: string;
	/** In the order of the passages. */
	readonly passages: readonly PassageReading[];
}

/** How the reader is at the moment. */
export type ReaderState =
	| { readonly kind: "starting" | "ready" }
	| { readonly kind: "failed"; readonly reason: string };

/** Reads questions and passages together. It chooses and marks; it never writes. */
export interface Reader {
	/** Reads some passages for a question, each by itself; null where the reader has failed or is too busy. */
	read(question: ReadQuestion, passages: readonly PassageInPlace[]): Promise<Reading | null>;
	/** The direction of a question's meaning, of length 1; null where the reader has failed or is too busy. */
	embed(question: ReadQuestion): Promise<Float32Array | null>;
	/** The directions of some texts for a question, one behind the other; null where the reader has failed or is too busy. */
	embedTexts(question: ReadQuestion, texts: readonly string[]): Promise<Float32Array | null>;
	/**
	 * Holds a question's direction against passages that are named, and against all of some articles for the nearest of
	 * them; passages whose vectors are not made yet are left out.
	 */
	compare(
		question: Float32Array,
		articles: readonly Article[],
		named: readonly PassagePlace[],
		limit: number,
	): Promise<Comparison>;
	/** Makes the vectors of articles that can be read and have none yet. Settles when all are made, or cannot be. */
	prepare(articles: readonly Article[]): Promise<void>;
	state(): ReaderState;
	close(): Promise<void>;
}

/** Whether questions are read, or will be once the networks are loaded. */
export function isReading(reader: Reader | null): reader is Reader {
	return reader !== null && reader.state().kind !== "failed";
}

/** A passage with the cosine, -1 to 1, of its meaning with a question's. */
export interface NearPassage extends PassagePlace {
	readonly cosine: number;
}

/** How near passages are to a question. */
export interface Comparison {
	/** Of the passages that were named, in their order; null where there is no vector. */
	readonly cosines: readonly (number | null)[];
	/** The nearest of all, nearest first. */
	readonly nearest: readonly NearPassage[];
}

/** How many figures a vector has. */
export const vectorLength = 384;
/** What a figure of 1 is as a byte, so that those of vectors of length 1, hardly ever over 0.3, have room. */
export const vectorScale = 400;

/** The language that the networks read. */
export const languageRead = "en";

/** Whether the networks read the language of an article. */
export function isReadable(article: Article): boolean {
	return languageOf(article) === languageRead;
}

/** A passage with the section that it stands in. */
interface PlacedPassage {
	readonly section: Section;
	readonly passage: Passage;
}

/** The passages of an article, in the article's order, by their numbers: what vectors are made of. */
export function passagesOf(article: Article): readonly PlacedPassage[] {
	return placesOf(article).passages;
}

/** The number of a passage in its article; undefined for one of another article. */
export function placeOf(article: Article, passage: Passage): number | undefined {
	return placesOf(article).numbers.get(passage.start);
}

interface Places {
	readonly passages: readonly PlacedPassage[];
	/** By where a passage begins. */
	readonly numbers: ReadonlyMap<number, number>;
}

const placesOf = derived((article: Article): Places => {
	const passages = article.sections.flatMap((section) =>
		section.passages.map((passage) => ({ section, passage })),
	);
	const numbers = new Map(passages.map(({ passage }, at) => [passage.start, at]));
	return { passages, numbers };
});

/**
 * How a passage is read: behind its heading, as the reader was trained. One that all of an article stands under is no
 * better than its headline, which is not read, unless it asks what they answer.
 */
export function headed({ sections }: Article, { heading }: Section, text: string): string {
	if (heading === null) return text;
	const tells = /[?？]\s*$/u.test(heading) || sections.some((each) => each.heading !== heading);
	return tells ? `${heading}: ${text}` : text;
}
