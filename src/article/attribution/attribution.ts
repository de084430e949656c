import type { Mention } from "./mention.ts";

/** Who a unit is given to, before it is decided whether that is sure enough. */
export interface Attribution {
	readonly unit: number;
	/** The mention that the attributing clause has for the speaker. */
	readonly mention: number;
	/** Whom the mention means; empty where it names nobody: "officials", "the report". */
	readonly people: readonly number[];
	/** The share of the probability that the ranker gives to this speaker. */
	readonly share: number;
	/** How surely a pronoun or description means them; 1 for a name. */
	readonly reference: number;
	/** By the grammar of the words before it, a pronoun means them. */
	readonly isTopic: boolean;
	/** The share of the second-best speaker. */
	readonly rival: number;
	/** They spoke the unit before this one too. */
	readonly spokeBefore: boolean;
	/** The kind of mention that was ranked first, or what named the speaker without ranking. */
	readonly rule: Mention["kind"] | "layout" | "reported";
	/** What speaks against them, so that they are not named. */
	readonly doubt: Doubt | null;
}

/** What in the words around speaks against whoever is taken for the speaker. */
export type Doubt =
	| "passive"
	| "unsaid"
	| "other-verb"
	| "other-claim"
	| "reported"
	| "dialogue"
	| "subhead"
	| "no-cue"
	| "untied"
	| "term"
	| "no-name";
