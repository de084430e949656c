/** What the page and its server tell each other over the page's own connection: JSON, one object a frame. */

/** A message, a command or a component as Discord describes it. */
export interface Payload {
	readonly [key: string]: unknown;
}

export type Frame =
	| (Scene & { readonly kind: "scene" })
	| {
			readonly kind: "message";
			readonly change: "added" | "changed" | "removed" | "noted";
			readonly message: Payload;
	  }
	/** A thread or a post was opened. */
	| { readonly kind: "places"; readonly channels: readonly Place[] }
	| { readonly kind: "done"; readonly number: number; readonly result: unknown }
	| { readonly kind: "failed"; readonly number: number; readonly problem: string };

/** What a page that opens is told. */
export interface Scene {
	readonly servers: readonly Server[];
	readonly bot: Person;
	readonly people: readonly Member[];
	readonly channels: readonly Place[];
	readonly commands: readonly Payload[];
	readonly messages: readonly Payload[];
}

export interface Person {
	readonly id: string;
	readonly name: string;
	/** The address of their picture. */
	readonly avatar: string;
}

/** Somebody who can be acted as. */
export interface Member extends Person {
	/** Whether the person has every permission, or what everybody has. */
	readonly moderates: boolean;
}

interface Server {
	readonly id: string;
	readonly name: string;
	readonly roles: readonly { readonly id: string; readonly name: string }[];
}

/** A channel; a direct one is between one person and the bot. */
export interface Place {
	readonly id: string;
	readonly name: string;
	readonly kind: "text" | "direct" | "thread" | "forum";
	/** Id of its server; null for a direct one. */
	readonly server: string | null;
	/** Id of the channel that a thread is in. */
	readonly parent: string | null;
}

/** A choice that autocomplete offers. */
export interface Choice {
	readonly name: string;
	readonly value: string | number;
}

/** What the bot answers at once to a command, a button or a form; type 9 shows a form. */
export interface Answered {
	readonly type: number;
	readonly data: Payload;
}

/** What the side panel shows of a message. */
export interface MessageReport {
	readonly payload: Payload;
	readonly measures: readonly {
		readonly of: string;
		readonly used: number;
		readonly limit: number;
	}[];
	/** Null for a message that answers no question. */
	readonly answer: AnswerReport | null;
}

export interface AnswerReport {
	readonly question: string;
	/** The question as the reader read it; null where it is answered by words alone. */
	readonly readAs: string | null;
	/** Id of the only article that was looked in. */
	readonly scope: string | null;
	readonly status: string;
	readonly kind: string | null;
	readonly certainty: string;
	readonly confidence: number;
	/** The candidates in the ranking's order. */
	readonly passages: readonly {
		readonly article: string;
		readonly section: string | null;
		readonly score: number;
		readonly highlight: string;
		/** The words of it that answer. */
		readonly answer: string | null;
		/** Offsets into the article's text. */
		readonly place: string;
		readonly parts: readonly PartReport[];
	}[];
	/** What the confidence rests on that the first answers. */
	readonly confidenceParts: readonly PartReport[];
	readonly quotes: readonly QuoteReport[];
	readonly suggestions: readonly string[];
}

/** What a figure adds to a sum that decides. */
export interface PartReport {
	readonly name: string;
	readonly figure: number;
	readonly part: number;
}

export interface ArticleReport {
	readonly id: string;
	readonly file: string;
	readonly facts: Readonly<Record<string, string | null>>;
	readonly sections: readonly {
		readonly heading: string | null;
		readonly passages: readonly string[];
	}[];
	readonly dropped: readonly { readonly text: string; readonly reason: string }[];
	readonly quotes: readonly QuoteReport[];
}

export interface QuoteReport {
	readonly text: string;
	readonly speakers: readonly string[];
	readonly confidence: number;
	readonly type: string;
	readonly cue: string | null;
	readonly rule: string;
}

export interface ArticleName {
	readonly id: string;
	readonly headline: string | null;
}
