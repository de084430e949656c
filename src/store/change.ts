import type { AskedQuestion, Vote } from "../records/records.ts";
/** Something to be written. */
export type Change =
	| { readonly kind: "asked"; readonly asked: AskedQuestion; readonly time: number }
	| { readonly kind: "vote"; readonly vote: Vote; readonly time: number }
	/** As JSON. */
	| { readonly kind: "settings"; readonly server: string; readonly settings: string };

const dayLength = 86_400_000;

/** The whole days since 1970 in UTC. */
export function dayOf(time: number): number {
	return Math.floor(time / dayLength);
}

/** When a day begins. */
export function dateOf(day: number): Date {
	return new Date(day * dayLength);
}
