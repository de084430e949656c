import type { Span } from "../article/article.ts";
import type { Readable } from "./rows.ts";
import type { ReadQuestion } from "./spelled.ts";

/** What the process that reads is started with. */
export interface Setup {
	/** Files: the reader, the encoder of meanings, and the word pieces of both. */
	readonly reader: string;
	readonly encoder: string;
	readonly tokenizer: string;
	/** How many passages are read at once, each on a core of its own. */
	readonly lanes: number;
}

/** What it is asked then, one thing at a time. */
export type Job =
	| {
			readonly kind: "read";
			readonly question: ReadQuestion;
			readonly passages: readonly Readable[];
	  }
	/** The direction of a question. */
	| { readonly kind: "ask"; readonly question: ReadQuestion }
	/** The directions of passages or sentences. */
	| { readonly kind: "embed"; readonly texts: readonly string[] };

/** A passage as read: the logit of its relevance, and the likeliest answer with its score. */
export interface RawReading {
	readonly relevance: number;
	readonly answer: { readonly span: Span; readonly score: number } | null;
}

/** What it says. */
export type Report =
	| { readonly kind: "loaded" }
	| { readonly kind: "failed"; readonly reason: string }
	/** The question as it was read, and what of each passage. */
	| { readonly kind: "read"; readonly asked: string; readonly readings: readonly RawReading[] }
	/** Rows of figures, each row of length 1, one behind the other. */
	| { readonly kind: "embedded"; readonly vectors: Float32Array };
