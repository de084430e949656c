/** An answer that stands in a channel of a server, with what is needed to mark it once its passage is corrected. */
export interface StandingAnswer {
	readonly server: string;
	readonly channel: string;
	readonly message: string;
	/** The channel whose settings hold: of a thread the one that it is in. */
	readonly setIn: string;
	/** The language that it is in, as Discord names it; null where that is not known. */
	readonly locale: string | null;
	/** The passage, as a button names it. */
	readonly anchor: { readonly article: string; readonly text: string; readonly place: string };
}

/** What is kept of answers that stand. What is noted never waits and never fails: what cannot be kept is counted as lost. */
export interface StandingStore {
	note(answer: StandingAnswer): void;
	/** Notes what an answer shows now; nothing where it is not kept. */
	correct(answer: StandingAnswer): void;
	forget(answer: Pick<StandingAnswer, "server" | "message">): void;
	/** Those of a server, the latest first. Rejects where the database is away. */
	of(server: string): Promise<readonly StandingAnswer[]>;
}
