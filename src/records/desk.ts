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
