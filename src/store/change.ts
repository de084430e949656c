import type { SetBy } from "./settings-log.ts";

/** A question that was put to the articles in a server. */
export interface AskedQuestion {
	readonly server: string;
	readonly question: string;
	/** Stands for the question, however it was written: what has the same is counted as one. */
	readonly tag: string;
	readonly answered: boolean;
}

/** What somebody thinks of a passage as the answer to a question; of `voter` only a keyed hash with the rest is kept. */
export interface Vote {
	readonly server: string;
	readonly voter: string;
	/** Of the question that was answered. */
	readonly tag: string;
	readonly article: string;
	readonly passage: number;
	readonly up: boolean;
}

/** Something to be written. */
export type Change =
	| { readonly kind: "asked"; readonly asked: AskedQuestion; readonly time: number }
	| { readonly kind: "vote"; readonly vote: Vote; readonly time: number }
	| SettingsChange;

export interface SettingsChange {
	readonly kind: "settings";
	readonly server: string;
	/** As JSON. */
	readonly settings: string;
	/** What is to be remembered of it; null for nothing. */
	readonly log: (SetBy & { readonly time: number }) | null;
}

const dayLength = 86_400_000;

/** The whole days since 1970 in UTC. */
export function dayOf(time: number): number {
	return Math.floor(time / dayLength);
}

/** When a day begins. */
export function dateOf(day: number): Date {
	return new Date(day * dayLength);
}
