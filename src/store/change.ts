import type { AskedQuestion, SetBy, Vote } from "../records/records.ts";

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
