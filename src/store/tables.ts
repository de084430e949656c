import type { Kysely } from "kysely";

/** What the database holds. Days are whole days since 1970 in UTC, times are milliseconds since then. */
export interface Tables {
	/** What is set for a server, as JSON; null where it was forgotten and others have yet to see it. */
	settings: { server: string; settings: string | null; changed: number };
	/** How often a question was put to the articles in a server on a day. */
	questions: {
		server: string;
		day: number;
		/** Stands for the question, however it was written. */
		tag: string;
		/** As it was asked most lately. */
		wording: string;
		asked: number;
		unanswered: number;
	};
	/** One row a person, passage and question, without the person: the key is a keyed hash of all three. */
	votes: {
		vote: string;
		server: string;
		day: number;
		/** Of the question that was answered. */
		tag: string;
		article: string;
		passage: number;
		/** 1 or 0: not every database has booleans. */
		up: number;
	};
	/** What was changed for a server, when and by whom: the parts of its settings, or an article's title, as JSON. */
	settings_log: { server: string; time: number; person: string | null; changed: string };
	/** Questions that nobody could answer, on their way to the people of a server. */
	desk: {
		server: string;
		/** Stands for the question, however it was written. */
		tag: string;
		/** The last day on which it was asked. */
		day: number;
		wording: string;
		asked: number;
		/** The tag of the question that stands for those alike; null before it was sorted. */
		leader: string | null;
		/** The message that shows it. */
		channel: string | null;
		message: string | null;
		/** How often it was asked as that message says. */
		shown: number;
		/** When a message was about to be sent. */
		tried: number | null;
		/** 1 or 0. */
		closed: number;
	};
	/** Who looks after the questions of a server that wait, until when, and the last week that was told of. */
	desks: { server: string; holder: string; until: number; week: number; tried: number | null };
	/** The articles that were added in a server, as Markdown; null for one that was removed and others have yet to see it. */
	articles: {
		server: string;
		id: string;
		content: string | null;
		/** The address that it is from. */
		url: string | null;
		/** What it said before, and when that ended. */
		former: string | null;
		replaced: number | null;
		changed: number;
	};
	/** Answers that stand in channels, with the passage that each shows, as a button names it. */
	standing: {
		message: string;
		server: string;
		channel: string;
		/** The channel whose settings hold. */
		set_in: string;
		locale: string | null;
		article: string;
		wording: string;
		place: string;
		time: number;
	};
	/** What every process has to know alike. */
	secrets: { name: string; secret: string };
}

export type Database = Kysely<Tables>;
