import type { Dropped, Slice } from "../article.ts";
import type { LineMap } from "../line-map.ts";

/** A stretch of an article's text that its format shows as one: a line, a paragraph, a list. */
export interface Block extends Slice {
	readonly kind: "heading" | "paragraph" | "list" | "table" | "code" | "footnote" | "contents";
	/** 1 to 6 for a heading that the format marks, else null. */
	readonly depth: number | null;
	/** All of it is bold. */
	readonly bold: boolean;
	/** It stands right under the block before it, as lines of a list do: one passage with it. */
	readonly tight: boolean;
	/**
	 * It is set apart as another's words: a block quotation, a post that a page shows. Nobody who is named in it
	 * says what stands around it, and nobody around it what stands in it.
	 */
	readonly quoted: boolean;
}

/** A file's text as its format reads it. */
export interface FormattedText {
	readonly text: string;
	/** In order, not overlapping; what lies between them is white space or mark-up. */
	readonly blocks: readonly Block[];
	/** Words that the format does not show as meant (struck out, say); they stand after all blocks. */
	readonly leftOut: readonly Dropped[];
	/** The format has ways to mark headings, and this text uses them. */
	readonly marksHeadings: boolean;
	/** The lines of the source in `text`. */
	readonly lines: LineMap;
}
