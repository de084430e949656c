/** A question that was put to the articles in a server. */
export interface AskedQuestion {
	readonly server: string;
	readonly question: string;
	/** Stands for the question, however it was written. */
	readonly tag: string;
	readonly answered: boolean;
	/** Whether it is to wait for people, where it was not answered; not unless told. */
	readonly toPeople?: boolean;
}

/**
 * What somebody thinks of a passage as the answer to a question. Who votes on the same passage under the same question
 * again, under whichever answer, changes their vote.
 */
export interface Vote {
	readonly server: string;
	/** The id of the person, of which only a keyed hash is kept. */
	readonly voter: string;
	/** Of the question that was answered. */
	readonly tag: string;
	/** The id of the article, and where in it the passage begins. */
	readonly article: string;
	readonly passage: number;
	readonly up: boolean;
}

/** What became of something that was to be kept: for good, in memory until the database is back, or not at all. */
export type WriteOutcome = "kept" | "waiting" | "refused";

/** A question as somebody asked it, and how often. */
export interface CountedQuestion {
	readonly question: string;
	readonly count: number;
}

export interface PassageVotes {
	readonly article: string;
	readonly passage: number;
	readonly up: number;
	readonly down: number;
}

/** What is known of the questions of a server, most frequent first. */
export interface Insights {
	/** The first day that is still kept. */
	readonly since: Date;
	readonly asked: readonly CountedQuestion[];
	/** Those that the articles did not answer, and those whose answer was voted down. */
	readonly missed: readonly CountedQuestion[];
	readonly votes: readonly PassageVotes[];
}

/** Who sets something for a server, and what. */
export interface SetBy {
	/** The id of a person; null for the operator. */
	readonly person: string | null;
	/**
	 * The parts of the settings that change, as they are from then on; of an article that is added, updated or removed its
	 * title as `articleAdded`, `articleUpdated` or `articleRemoved`.
	 */
	readonly changed: Readonly<Record<string, unknown>>;
}

/** Something that was set for a server. */
export interface LoggedChange extends SetBy {
	readonly time: Date;
}

/** An article that the managers of a server have added. */
export interface KeptArticle {
	/** Another one for each of the server's. */
	readonly id: string;
	/** A Markdown file. */
	readonly content: string;
	/** The address that it is from; null for one that was sent as a file. */
	readonly url: string | null;
}

/** The same as it is kept. */
export interface AddedArticle extends KeptArticle {
	readonly server: string;
	/** What it said before, and until when; null where it was never replaced. */
	readonly former: { readonly content: string; readonly until: Date } | null;
}

/** Who changes an article of a server, and what people call it. */
export interface ArticleChange {
	/** The id of a person. */
	readonly person: string;
	readonly title: string;
}
