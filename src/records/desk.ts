import type { CountedQuestion } from "./records.ts";

/** A message by its id and its channel's. */
export interface MessagePlace {
	readonly channel: string;
	readonly message: string;
}

/** A question that nobody could answer, on its way to the people of a server. */
export interface DeskItem extends CountedQuestion {
	/** Stands for the question, however it was written. */
	readonly tag: string;
	/** The tag of the question that stands for it and those alike, its own for one of these; null before it was sorted. */
	readonly leader: string | null;
	/** The message that shows it; null for none. */
	readonly shownIn: MessagePlace | null;
	/** How often it, and those alike, were asked as that message says. */
	readonly shownCount: number;
	/** When a message for it was about to be sent, in milliseconds since 1970; null for never. */
	readonly tried: number | null;
	/** Whether somebody has said where it is answered, or that it need not be. */
	readonly closed: boolean;
}

/** What waits for the people of a server, while no other process looks after it. */
export interface TakenDesk {
	readonly items: readonly DeskItem[];
	/** The last week that was told of, counted from 1970. */
	readonly week: number;
	/** When a report was about to be sent, in milliseconds since 1970; null for none that may be on its way. */
	readonly tried: number | null;
}

/** What was asked in a server in a week. */
export interface WeekFigures {
	/** Each of the seven days, the first one first. */
	readonly days: readonly DayFigures[];
	/** Most frequent first. */
	readonly asked: readonly CountedQuestion[];
	/** Those that the articles did not answer. */
	readonly missed: readonly CountedQuestion[];
	readonly up: number;
	readonly down: number;
}

export interface DayFigures {
	readonly date: Date;
	readonly answered: number;
	readonly missed: number;
}

/** What is kept of questions that wait for people. Each call rejects where the database is away. */
export interface DeskStore {
	/**
	 * Does work on what waits for the people of a server while no other process does; false where another does at the
	 * moment.
	 *
	 * @param week the last one that need not be told of, where nobody has looked after the server before
	 */
	take(server: string, week: number, work: (taken: TakenDesk) => Promise<void>): Promise<boolean>;
	/** Notes which question stands for which that are alike. */
	sort(
		server: string,
		sorted: readonly { readonly tag: string; readonly leader: string }[],
	): Promise<void>;
	/** Notes that a message for a question is about to be sent, with the time in milliseconds since 1970. */
	trying(server: string, tag: string, time: number): Promise<void>;
	/** Notes which message shows a question, and how often it says that it was asked. */
	shown(server: string, tag: string, place: MessagePlace, count: number): Promise<void>;
	/** A question, and then those alike; none where it is not known any more. */
	find(server: string, tag: string): Promise<readonly DeskItem[]>;
	/** Closes a question; false where it is closed already, or not known any more. */
	close(server: string, tag: string): Promise<boolean>;
	/** Notes that a report is about to be sent, or the last week that was told of. */
	told(server: string, told: { readonly tried: number } | { readonly week: number }): Promise<void>;
	/** What was asked in the week that begins at a time. */
	week(server: string, from: Date): Promise<WeekFigures>;
}
