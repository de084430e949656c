import type { Article, Passage, Section, Slice } from "../article/article.ts";
import { languageOf } from "../search/language/article-language.ts";
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
	/**
	 * Reads some passages for a question, each by itself; null where the reader has failed or is too busy to do so in
	 * time.
	 */
	read(question: ReadQuestion, passages: readonly PassageInPlace[]): Promise<Reading | null>;
	/** The direction of a question's meaning, of length 1; null where the reader has failed or is too busy. */
	embed(question: ReadQuestion): Promise<Float32Array | null>;
	/** The vectors of an article's passages, in their order; null as long as they are not made. */
	vectorsOf(article: Article): PassageVectors | null;
	/** Makes the vectors of articles that can be read and have none yet. Settles when all are made, or cannot be. */
	prepare(articles: readonly Article[]): Promise<void>;
	state(): ReaderState;
	close(): Promise<void>;
}

/** The directions of passages' meanings, row by row, each figure in a byte. */
export interface PassageVectors {
	/** `rows.length / vectorLength` passages. */
	readonly rows: Int8Array;
}

/** How many figures a vector has. */
export const vectorLength = 384;
/** What a figure of 1 is as a byte, so that those of vectors of length 1, hardly ever over 0.3, have room. */
export const vectorScale = 400;

/** The cosine, -1 to 1, of a question's vector with a passage's. */
export function cosineWith(
	question: Float32Array,
	{ rows }: PassageVectors,
	passage: number,
): number {
	const from = passage * vectorLength;
	let sum = 0;
	for (let at = 0; at < vectorLength; at++)
		sum += (question[at] as number) * (rows[from + at] as number);
	return sum / vectorScale;
}

/** Whether the networks read the language of an article: English. */
export function isReadable(article: Article): boolean {
	return languageOf(article) === "en";
}

/** The passages of an article that have words, in the article's order: what vectors are made of. */
export function passagesOf(article: Article): { section: Section; passage: Passage }[] {
	return article.sections.flatMap((section) =>
		section.passages.map((passage) => ({ section, passage })),
	);
}

/** How a passage is read: behind its heading, as the reader was trained. */
export function headed({ heading }: Section, text: string): string {
	return heading === null ? text : `${heading}: ${text}`;
}
