import { setTimeout as wait } from "node:timers/promises";
import { createLatestUsed } from "../algorithms/latest-used.ts";
import type { KeptStore } from "../records/kept-store.ts";
import type { AddedArticle, ArticleChange, KeptArticle } from "../records/records.ts";
import { createAddedVersions, readAdded, removeAdded, saveAdded } from "./added-rows.ts";
import { type Change, dateOf, dayOf } from "./change.ts";
import type { DatabaseAddress } from "./database-address.ts";
import { connect, isUnwritable } from "./database-connection.ts";
import { createDeskStore } from "./desk-store.ts";
import { createLiveSettings } from "./live-settings.ts";
import type { OpenedDatabase } from "./open-database.ts";
import {
	type Forgotten,
	forgetAll,
	forgetOld,
	forgetQuestions,
	listServers,
	readInsights,
} from "./reports.ts";
import { forgetOldLog, readSettingsLog } from "./settings-log.ts";
import { readStanding } from "./standing-rows.ts";
import { createWiping } from "./wiping.ts";
import { writeChanges } from "./write-changes.ts";
import { createWriteQueue, type QueueState } from "./write-queue.ts";

export interface StoreOptions<Settings> {
	readonly address: DatabaseAddress;
	/** How many days questions and votes are kept. */
	readonly retentionDays: number;
	/** Reads settings that this or another version has written; those of a server that has set nothing from null. */
	readonly readSettings: (json: unknown) => Settings;
	readonly log: {
		info(message: string, details?: Readonly<Record<string, unknown>>): void;
		warn(message: string, details?: Readonly<Record<string, unknown>>): void;
	};
	/** Opens the database at the address. */
	readonly open?: (address: DatabaseAddress) => OpenedDatabase;
	/** How many changes may wait for a database that is away; 10,000 unless told. */
	readonly capacity?: number;
	/** Milliseconds between looks at what other processes have set; 2,000 unless told. */
	readonly interval?: number;
	/** The time in milliseconds since 1970; the computer's unless told. */
	readonly now?: () => number;
}

/** What outlives a restart. A database that is away delays what is to be kept, and nothing else. */
export interface Store<Settings> extends KeptStore<Settings> {
	/**
	 * 0 where no articles were added in a server; else another number once something about them has changed. At once,
	 * from memory; what another process has changed comes within seconds.
	 */
	addedVersion(server: string): number;
	/** The articles that were added in one server, or in all. Rejects where the database is away. */
	addedArticles(server: string | null): Promise<readonly AddedArticle[]>;
	/**
	 * Keeps an article in the place of the one with its id. Rejects where the database is away.
	 *
	 * @param most the most articles that a server may have
	 * @param by who does it; without it that is not kept
	 * @returns whether there was room for it
	 */
	addArticle(
		server: string,
		article: KeptArticle,
		most: number,
		by?: ArticleChange,
	): Promise<boolean>;
	/** Takes an article out, and says whether it was there. Rejects where the database is away. */
	removeArticle(server: string, id: string, by?: ArticleChange): Promise<boolean>;
	/** The servers of which anything is kept. Rejects where the database is away. */
	servers(): Promise<readonly string[]>;
	/** Forgets all of a server, also in the database's files. Rejects where the database is away. */
	forgetAll(server: string): Promise<Forgotten>;
	state(): QueueState;
	/** Writes what waits, if that is possible within three seconds. */
	close(): Promise<void>;
}

/** Milliseconds that a start, and an end, waits for a database. */
const maxWait = 3000;
const hour = 3_600_000;

/** Opens the store; it works, with what is in memory, also while the database is away. */
export async function openStore<Settings>(
	options: StoreOptions<Settings>,
): Promise<Store<Settings>> {
	const { readSettings, log, retentionDays, interval = 2000, now = Date.now } = options;
	const connection = connect(options.address, options.open);
	const live = createLiveSettings();
	const added = createAddedVersions();
	const firstDay = () => dayOf(now()) - retentionDays + 1;
	const queue = createWriteQueue<Change>({
		write: (changes) => connection.use((opened, key) => writeChanges(opened, changes, key)),
		isUnwritable,
		onFailure: (error) => log.warn("The database is away; what is to be kept waits.", { error }),
		onRecovery: () => log.info("The database is back."),
		...(options.capacity === undefined ? {} : { capacity: options.capacity }),
	});
	let unread: string | null = null;
	const refresh = async (): Promise<void> => {
		try {
			await connection.use(async (opened) => {
				await live.refresh(opened);
				await added.refresh(opened);
			});
			if (unread !== null) log.info("The database can be read again.");
			unread = null;
		} catch (error) {
			if (unread === null) log.warn("The database cannot be read; trying again.", { error });
			unread = messageOf(error);
		}
	};
	const wiping = createWiping(connection);
	const stillThere = (error: unknown): void =>
		log.warn("What was forgotten is still in the database's files; trying again.", { error });
	// Where it fails, the next hour does it.
	const tidy = async (): Promise<void> => {
		const forgotten = await connection
			.use(async ({ database }) => {
				const log = await forgetOldLog(database, now());
				return log + (await forgetOld(database, firstDay()));
			})
			.catch(() => null);
		if (forgotten === null) return;
		await (forgotten > 0 ? wiping.wipe() : wiping.finish()).catch(stillThere);
	};
	const logged = (by: ArticleChange | undefined) => (by ? { ...by, time: now() } : null);
	const read = remembering(readSettings);
	const stopped = new AbortController();
	const first = refresh().then(tidy);
	await Promise.race([first, wait(maxWait, undefined, { ref: false })]);
	const rounds = [repeat(refresh, interval, stopped.signal), repeat(tidy, hour, stopped.signal)];
	return {
		settings: (server) => read(live.of(server)),
		async saveSettings(server, settings, by) {
			const json = JSON.stringify(settings);
			const before = live.of(server);
			live.set(server, json);
			const change = {
				kind: "settings",
				server,
				settings: json,
				log: by === undefined ? null : { ...by, time: now() },
			} as const;
			const done = () => live.settled(server);
			const outcome = await queue.add(change, { soon: true, done });
			if (outcome === "refused" && live.of(server) === json) live.put(server, before);
			return outcome;
		},
		addedVersion: added.of,
		addedArticles: (server) => connection.use(({ database }) => readAdded(database, server)),
		addArticle: (server, article, most, by) =>
			connection.use(async (opened) => {
				const hasRoom = await saveAdded(opened, server, article, { most, by: logged(by) });
				await added.refresh(opened);
				return hasRoom;
			}),
		removeArticle: (server, id, by) =>
			connection.use(async (opened) => {
				const removed = await removeAdded(opened, server, id, logged(by));
				await added.refresh(opened);
				return removed > 0;
			}),
		asked(asked) {
			queue.add({ kind: "asked", asked, time: now() }, { soon: false });
		},
		vote: (vote) => queue.add({ kind: "vote", vote, time: now() }, { soon: true }),
		desk: createDeskStore(connection, queue.flush),
		standing: {
			note: (answer) => void queue.add({ kind: "shown", answer, time: now() }, { soon: false }),
			correct: (answer) => void queue.add({ kind: "corrected", answer }, { soon: false }),
			forget: (answer) => void queue.add({ kind: "gone", answer }, { soon: false }),
			async of(server) {
				await queue.flush();
				const since = dateOf(firstDay()).getTime();
				return connection.use(({ database }) => readStanding(database, server, since));
			},
		},
		async insights(server) {
			await queue.flush();
			return connection.use(({ database }) => readInsights(database, server, firstDay()));
		},
		async settingsLog(server) {
			await queue.flush();
			return connection.use(({ database }) => readSettingsLog(database, server));
		},
		async forget(server) {
			queue.remove((change) => change.kind !== "settings" && serverOf(change) === server);
			// What is being written now would come after what is deleted.
			await queue.flush();
			await connection.use(({ database }) => forgetQuestions(database, server));
			wiping.wipe().catch(stillThere);
		},
		servers: () => connection.use(({ database }) => listServers(database)),
		async forgetAll(server) {
			queue.remove((change) => serverOf(change) === server);
			await queue.flush();
			const forgotten = await connection.use((opened) => forgetAll(opened, server));
			await wiping.wipe();
			return forgotten;
		},
		state() {
			const { failure, ...rest } = queue.state();
			return { failure: failure ?? unread, ...rest };
		},
		async close() {
			stopped.abort();
			const done = Promise.all([queue.close(), wiping.settled(), ...rounds]);
			await Promise.race([done, wait(maxWait, undefined, { ref: false })]);
			const { waiting, lost } = queue.state();
			if (waiting + lost > 0) log.warn("Not everything could be kept.", { lost: waiting + lost });
			await connection.close();
		},
	};
}

function serverOf(change: Change): string {
	switch (change.kind) {
		case "asked":
			return change.asked.server;
		case "vote":
			return change.vote.server;
		case "settings":
			return change.server;
		case "shown":
		case "corrected":
		case "gone":
			return change.answer.server;
	}
}

async function repeat(
	work: () => Promise<void>,
	milliseconds: number,
	signal: AbortSignal,
): Promise<void> {
	while (!signal.aborted) {
		await wait(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
		if (!signal.aborted) await work();
	}
}

/** Settings are asked for with every message, and read only where they have changed. */
function remembering<Settings>(
	readSettings: StoreOptions<Settings>["readSettings"],
): (json: string | null) => Settings {
	const unset = readSettings(null);
	const known = createLatestUsed<{ readonly settings: Settings }>(maxRead);
	return (json) => {
		if (json === null) return unset;
		const settings = known.get(json)?.settings ?? readSettings(parse(json));
		known.set(json, { settings });
		return settings;
	};
}

const maxRead = 10_000;

/** What cannot be read counts as not set. */
function parse(json: string | null): unknown {
	if (json === null) return null;
	try {
		return JSON.parse(json);
	} catch {
		return null;
	}
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
