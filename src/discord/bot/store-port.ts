import { z } from "zod";
import type { KeptStore } from "../../records/kept-store.ts";
import type { WriteOutcome } from "../../records/records.ts";
import { type Language, languages } from "../../translations/languages.ts";
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
	/** Whether a question there with an answer that is likely, but not sure, gets a reaction to be pressed. */
	readonly hints: boolean;
	/** Whether it is given that answer instead, marked as not sure. */
	readonly likely: boolean;
	/** Until when nothing is answered without a mention, in milliseconds since 1970. */
	readonly quietUntil: number;
	/** Whether a mention in a channel is answered in a thread of its own. */
	readonly threads: boolean;
	/** Whether an answer that stands is changed where its passage is corrected. */
	readonly corrections: boolean;
	/** The language of answers to messages; null for the server's own. */
	readonly language: Language | null;
	/** Id of the channel where questions are shown that nobody could answer; null for none. */
	readonly desk: string | null;
	/** Id of the role that is called for each of them. */
	readonly deskRole: string | null;
	/** What the server says in its own words, by language. */
	readonly wording: Readonly<Partial<Record<Language, OwnWording>>>;
}

/** The sentences that members see most, in a server's own words; what is not there is said as it comes. */
export interface OwnWording {
	/** Where the articles do not answer. */
	readonly miss?: string | undefined;
	/** Above an answer that is not sure. */
	readonly unsure?: string | undefined;
	/** To who mentions the bot without a question. */
	readonly intro?: string | undefined;
}

/** The most characters of each. */
export const maxWording = { miss: 200, unsure: 200, intro: 400 } as const;

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
	likely: false,
	quietUntil: 0,
	threads: false,
	corrections: false,
	language: null,
	desk: null,
	deskRole: null,
	wording: {},
};

const id = z.string().max(100);
const rule = z.object({ questions: z.int().positive(), seconds: z.int().positive() });

const snowflake = z.string().regex(/^\d{17,20}$/, "expected an id of 17 to 20 digits");
/** On one line; what holds no letters is none. */
const sentence = (most: number) =>
	z
		.string()
		.transform((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim())
		.pipe(z.string().min(1).max(most))
		.optional();

/** What each part of the settings may be. */
const parts = {
	channels: z.array(id),
	articles: z.array(id),
	channelArticles: z.record(id, z.array(id)),
	private: z.boolean(),
	cooldown: z.union([rule, z.literal("off"), z.null()]),
	feedback: z.boolean(),
	unprompted: z.array(id),
	hints: z.boolean(),
	likely: z.boolean(),
	quietUntil: z.number(),
	threads: z.boolean(),
	corrections: z.boolean(),
	language: z.enum(languages).nullable(),
	desk: snowflake.nullable(),
	deskRole: snowflake.nullable(),
	wording: z.partialRecord(
		z.enum(languages),
		z.strictObject({
			miss: sentence(maxWording.miss),
			unsure: sentence(maxWording.unsure),
			intro: sentence(maxWording.intro),
		}),
	),
};

// What another version has written may lack or spoil a part, which then is as if nobody had set it.
const stored = z.object({
	channels: parts.channels.catch([]),
	articles: parts.articles.catch([]),
	channelArticles: parts.channelArticles.catch({}),
	private: parts.private.catch(defaultSettings.private),
	cooldown: parts.cooldown.catch(defaultSettings.cooldown),
	feedback: parts.feedback.catch(defaultSettings.feedback),
	unprompted: parts.unprompted.catch([]),
	hints: parts.hints.catch(defaultSettings.hints),
	likely: parts.likely.catch(defaultSettings.likely),
	quietUntil: parts.quietUntil.catch(defaultSettings.quietUntil),
	threads: parts.threads.catch(defaultSettings.threads),
	corrections: parts.corrections.catch(defaultSettings.corrections),
	language: parts.language.catch(defaultSettings.language),
	desk: parts.desk.catch(defaultSettings.desk),
	deskRole: parts.deskRole.catch(defaultSettings.deskRole),
	wording: parts.wording.catch({}),
});

// What somebody brings is taken as it is, or not at all; what it does not name stays.
const brought = z.strictObject(parts).partial();

/** The parts of some settings that are not as they were. */
export function changedParts(
	before: ServerSettings,
	after: ServerSettings,
): Readonly<Record<string, unknown>> {
	const known = new Map<string, unknown>(Object.entries(before));
	return Object.fromEntries(
		Object.entries(after).filter(
			([name, value]) => JSON.stringify(known.get(name)) !== JSON.stringify(value),
		),
	);
}

/** The store, and the server that something is kept of. */
export interface Kept {
	readonly store: StorePort;
	readonly server: string;
}

/** Sets what a person has set. */
export function saveSettingsBy(
	person: string | null,
	{ store, server }: Kept,
	settings: ServerSettings,
): Promise<WriteOutcome> {
	const changed = changedParts(store.settings(server), settings);
	return store.saveSettings(server, settings, { person, changed });
}

/** Reads settings from a file that somebody brings; what it does not name stays as it is. A problem names the part. */
export function readBroughtSettings(
	text: string,
	now: ServerSettings,
):
	| { readonly ok: true; readonly settings: ServerSettings }
	| { readonly ok: false; readonly problem: string } {
	let json: unknown;
	try {
		json = JSON.parse(text.replace(/^\uFEFF/u, ""));
	} catch (error) {
		return { ok: false, problem: (error as Error).message };
	}
	const read = brought.safeParse(json);
	if (read.success) return { ok: true, settings: readSettings({ ...now, ...read.data }) };
	const [issue] = read.error.issues;
	const path = issue?.path.join(".");
	return { ok: false, problem: path ? `${path}: ${issue?.message}` : (issue?.message ?? "") };
}

/** Reads settings that were stored as JSON; null stands for none. */
export function readSettings(json: unknown): ServerSettings {
	const read = stored.safeParse(json);
	return read.success ? read.data : defaultSettings;
}

/** What outlives a restart, as the bot needs it. */
export type StorePort = KeptStore<ServerSettings>;
