import type { Weights } from "./ranker.ts";

/** All that was learned: see `tools/training/quotes.ts`, which makes it. */
export interface Model {
	/** Is this piece somebody's words? */
	readonly quotation: Weights;
	/** Which mention speaks? */
	readonly speaker: Weights;
	/** Whom does a pronoun mean? */
	readonly referent: Weights;
	/** Is the answer right? */
	readonly confidence: Weights;
	/** Pieces less probable than this are no quotations. */
	readonly quotationThreshold: number;
	/** Speakers less sure than this are not named. */
	readonly namingThreshold: number;
}
