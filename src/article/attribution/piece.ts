import type { Span } from "../article.ts";

/** Words between two marks within one paragraph, the marks left out. */
export interface Piece extends Span {
	readonly paragraph: number;
	/** It goes on with the quotation that the paragraph before left open. */
	readonly continues: boolean;
	/** From the opening mark to the closing one, both included. */
	readonly outer: Span;
	/** All that somebody says in their turn of a transcript, with marks or without: `EXAMPLE: …`. */
	readonly isTurn: boolean;
}

/** A paragraph of the article, numbered through all sections. */
export interface Paragraph extends Span {
	readonly section: number;
	/** Which of the stretches that are set apart as another's words it belongs to, from 1; 0 for the article's own. */
	readonly apart: number;
}
