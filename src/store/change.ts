import type { AskedQuestion, SetBy, Vote } from "../records/records.ts";
import type { StandingAnswer } from "../records/standing-answers.ts";

/** Something to be written. */
export type Change =
	| { readonly kind: "asked"; readonly asked: AskedQuestion; readonly time: number }
	| { readonly kind: "vote"; readonly vote: Vote; readonly time: number }
	| StandingChange
	| SettingsChange;

/** What is noted of an answer that stands. */
export type StandingChange =
	| { readonly kind: "shown"; readonly answer: StandingAnswer; readonly time: number }
	| { readonly kind: "corrected"; readonly answer: StandingAnswer }
	| { readonly kind: "gone"; readonly answer: Pick<StandingAnswer, "server" | "message"> };

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
