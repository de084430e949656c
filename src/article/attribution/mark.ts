import type { Span } from "../article.ts";

/** One quotation mark in a paragraph, with what its neighbours let it be. */
export interface Mark extends Span {
	readonly opens: boolean;
	readonly closes: boolean;
	/** It can only open: white space or nothing before it, a word after it. */
	readonly strictlyOpens: boolean;
}

/** A mark and its neighbours. */
export interface MarkPlace extends Span {
	readonly character: string;
	/** The characters beside it; empty at the paragraph's ends. */
	readonly before: string;
	readonly after: string;
	readonly atStart: boolean;
	readonly atEnd: boolean;
}
