/**
 * A date, an amount, a time, a version or a number in a text, in its normal form: the words that stand for it whatever
 * way it was written, and by which keys others are the same.
 */
export interface Quantity {
	readonly kind: "date" | "amount" | "time" | "version" | "place" | "number";
	readonly start: number;
	readonly end: number;
	/** Folded words: 5 June 2025 and 2025-06-05 are both "5 june 2025". */
	readonly words: readonly string[];
	/** What it may be; two quantities that share a key are the same. */
	readonly keys: readonly string[];
}

/** How an article writes: its language, and whether it puts the month before the day in figures. */
export interface Notation {
	readonly language: string;
	readonly monthFirst: boolean;
}

/** What is read, without its place. */
export type ReadQuantity = Omit<Quantity, "start" | "end">;

/** How one way to write a quantity is read. Its pattern is sticky. */
export interface Rule {
	readonly pattern: RegExp;
	read(match: RegExpExecArray, notation: Notation, text: string): ReadQuantity | null;
}

/** Nothing of a word or a number may go on before or after. */
export const open = "(?<![\\p{L}\\p{N}])";
export const close = "(?![\\p{L}\\p{N}])";
export const gap = "[ \\u00a0\\u202f\\u2009]";
