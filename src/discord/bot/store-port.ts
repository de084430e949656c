import { z } from "zod";
import type { CooldownRule } from "./cooldown.ts";

/** What the people who manage a server have set for it. */
export interface ServerSettings {
	/** Ids of the channels where the bot answers; none for all of them. */
	readonly channels: readonly string[];
	/** Ids of the articles that the server is answered from; none for all of them. */
	readonly articles: readonly string[];
	/** By a channel's id the ids of its articles, which take the place of the server's. */
	readonly channelArticles: Readonly<Record<string, readonly string[]>>;
	/** Whether an answer to a command or a button is for its asker alone unless they say otherwise. */
	readonly private: boolean;
	/** How much a person may ask; null for as the operator has it. */
	readonly cooldown: CooldownRule | "off" | null;
	/** Whether answers carry buttons to vote on them. */
	readonly feedback: boolean;
	/** Ids of the channels and forums where questions are answered without a mention. */
	readonly unprompted: readonly string[];
	/** Whether a question there that is answered, but not surely, gets a reaction to be pressed. */
	readonly hints: boolean;
	/** Until when nothing is answered without a mention, in milliseconds since 1970. */
	readonly quietUntil: number;
	/** Whether a mention in a channel is answered in a thread of its own. */
	readonly threads: boolean;
}

/** As a server is before anybody has set anything. */
export const defaultSettings: ServerSettings = {
	channels: [],
	articles: [],
	channelArticles: {},
	private: false,
	cooldown: null,
	feedback: true,
	unprompted: [],
	hints: false,
	quietUntil: 0,
	threads: false,
};

const id = z.string().max(100);
const rule = z.object({ questions: z.int().positive(), seconds: z.int().positive() });

// What another version has written may lack or spoil a part, which then is as if nobody had set it.
const stored = z.object({
	channels: z.array(id).catch([]),
	articles: z.array(id).catch([]),
	channelArticles: z.record(id, z.array(id)).catch({}),
	private: z.boolean().catch(false),
	cooldown: z.union([rule, z.literal("off"), z.null()]).catch(null),
	feedback: z.boolean().catch(true),
	unprompted: z.array(id).catch([]),
	hints: z.boolean().catch(false),
	quietUntil: z.number().catch(0),
	threads: z.boolean().catch(false),
});

/** Reads settings that were stored as JSON; null stands for none. */
export function readSettings(json: unknown): ServerSettings {
	const read = stored.safeParse(json);
	return read.success ? read.data : defaultSettings;
}

/** A question that was put to the articles in a server. */
export interface AskedQuestion {
	readonly server: string;
	readonly question: string;
	/** Stands for the question, however it was written. */
	readonly tag: string;
	readonly answered: boolean;
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
export type Keeping = "kept" | "waiting" | "refused";

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

/** What outlives a restart, as the bot needs it. */
export interface StorePort {
	/** At once, from memory; what another process has set comes within seconds. */
	settings(server: string): ServerSettings;
	saveSettings(server: string, settings: ServerSettings): Promise<Keeping>;
	/** Never waits and never fails: what cannot be kept is counted as lost in the figures. */
	asked(question: AskedQuestion): void;
	/** "kept" only once it is on the disk. */
	vote(vote: Vote): Promise<Keeping>;
	/** Rejects where the database is away. */
	insights(server: string): Promise<Insights>;
	/** Forgets what was asked and voted in a server, not its settings. Rejects where the database is away. */
	forget(server: string): Promise<void>;
}
