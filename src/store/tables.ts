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
	/** What was set for a server, when and by whom: the parts of its settings that changed, as JSON. */
	settings_log: { server: string; time: number; person: string | null; changed: string };
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
	/** What every process has to know alike. */
	secrets: { name: string; secret: string };
}

export type Database = Kysely<Tables>;
