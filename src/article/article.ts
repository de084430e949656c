/** A stretch of an article's text: UTF-16 offsets, `end` exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A span together with its words: always `article.text.slice(start, end) === text`. */
export interface Slice extends Span {
	readonly text: string;
}

/** One paragraph or list of the article, never joined or split. */
export type Passage = Slice;

/** A heading and the passages under it. The first section may have no heading: the lede. */
export interface Section {
	readonly heading: string | null;
	readonly headingSpan: Slice | null;
	readonly passages: readonly Passage[];
}

/** Who said something: the fullest name and the role that the article gives, else null. */
export interface Speaker {
	readonly name: string;
	readonly role: string | null;
}

/**
 * Words inside quotation marks, or a turn of a transcript: one attribution, one span per piece and per paragraph
 * (marks and labels excluded).
 */
export interface Quote {
	/** Who said it; empty where the article does not say so surely. */
	readonly speakers: readonly Speaker[];
	/** The best guess whatever its confidence: for measuring, never for showing. */
	readonly guess: readonly Speaker[];
	/** The probability, 0 to 1, that `guess` is right. */
	readonly confidence: number;
	/** Which rule of the attribution decided, and what speaks against it, for explaining. */
	readonly rule: string;
	/** The words that attribute it ("said", "according to"), where there are any. */
	readonly cue: Slice | null;
	readonly spans: readonly Slice[];
	/** `direct`: whole clauses or sentences; `mixed`: a fragment inside the article's own sentence. */
	readonly type: "direct" | "mixed";
}

/** What was found not to be the article, and why. */
export interface Dropped extends Slice {
	readonly reason: string;
}

/** What an article says of itself; null where it is not known. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface Metadata {
	readonly headline: string | null;
	readonly publisher: string | null;
	readonly author: string | null;
	readonly published: string | null;
	readonly updated: string | null;
	readonly url: string | null;
	readonly language: string | null;
	readonly rights: string | null;
}

export interface Article extends Metadata {
	readonly id: string;
	/** The file it was read from, as it is named to people. */
	readonly file: string;
	/** What all offsets point into. */
	readonly text: string;
	readonly sections: readonly Section[];
	readonly quotes: readonly Quote[];
	readonly dropped: readonly Dropped[];
	/** What it is about, as its file says; left out where that says nothing. */
	readonly tags?: readonly string[];
	/** The name of what it came from by itself, where its folder does not tell. */
	readonly source?: string;
	/** The passages that were corrected of late. */
	readonly corrected?: readonly Correction[];
}

/** Where something was corrected, and when (ISO 8601). */
export interface Correction extends Span {
	readonly at: string;
}

/** Something wrong with a file, said plainly; `line` counts from 1. */
export interface Problem {
	readonly file: string;
	readonly line: number | null;
	/** `error`: the article cannot be used; `warning`: it is used all the same. */
	readonly severity: "error" | "warning";
	/** What is wrong, and what was expected. */
	readonly message: string;
	/** What the author can do about it. */
	readonly mend: string;
}

/** Cuts a slice out of a text. */
export function sliceOf(text: string, span: Span): Slice {
	return { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}
