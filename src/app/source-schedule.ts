import type { Config } from "../config/config.ts";
import type { Log } from "../discord/bot/log.ts";
import { allowing } from "../library/public-address.ts";
import { type Synced, syncFolder } from "../library/sources/folder-sync.ts";
import { readLedger, type SourceVisit } from "../library/sources/ledger.ts";
import type { Source } from "../library/sources/source.ts";
import { readSources } from "../library/sources/sources-file.ts";
import type { Done } from "../library/sources/syncing.ts";
import { describeProblem } from "../terminal/problem-text.ts";

/** The sources of a folder, looked at as often as each says. */
export interface SourceSchedule {
	/** What is wrong with which source, a plain sentence each. */
	troubles(): readonly string[];
	close(): Promise<void>;
}

/** Milliseconds between two looks at which sources are due. */
const betweenLooks = 30_000;

/**
 * Keeps the articles of a folder's sources up to date while the bot runs.
 *
 * @param isLeader whether this process is the one of all of the bot's that asks the servers; the others only tell what
 *   it has found
 */
export function scheduleSources(
	folder: string,
	{ CONTACT, OWN_HOSTS }: Config,
	isLeader: boolean,
	log: Log,
): SourceSchedule {
	const stop = new AbortController();
	const visiting = {
		contact: CONTACT ?? null,
		allows: allowing(OWN_HOSTS),
		signal: stop.signal,
	};
	let known: readonly string[] = [];
	let unwritten: string | null = null;
	const look = async (): Promise<void> => {
		if (isLeader) {
			const visits = await visitsOf(folder);
			const now = Date.now();
			const isWanted = (source: Source) => isDue(source, visits.get(source.name), now);
			const synced = await syncFolder({ folder, isWanted, visiting }).catch(unwritable);
			if ("code" in synced)
				unwritten = `sources: the articles' folder cannot be written (${synced.code})`;
			else unwritten = null;
			if ("ok" in synced && synced.ok) tellOf(synced, log);
		}
		const troubles = [...(unwritten === null ? [] : [unwritten]), ...(await troublesOf(folder))];
		for (const each of troubles) if (isLeader && !known.includes(each)) log.warn(each);
		if (isLeader && known.length > 0 && troubles.length === 0) log.info("All sources can be read.");
		known = troubles;
	};
	let looking = Promise.resolve();
	let timer: NodeJS.Timeout | undefined;
	const lookLater = (milliseconds: number): void => {
		timer = setTimeout(() => {
			looking = look()
				.catch((error: unknown) => log.error("The sources could not be read.", { error }))
				.then(() => {
					if (!stop.signal.aborted) lookLater(betweenLooks);
				});
		}, milliseconds).unref();
	};
	lookLater(0);
	return {
		troubles: () => known,
		async close() {
			stop.abort();
			clearTimeout(timer);
			await looking;
		},
	};
}

/** A folder that may only be read is the operator's to mend; everything else is a bug, and goes on. */
function unwritable(error: unknown): { readonly code: string } {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	if (!["EACCES", "EPERM", "EROFS", "ENOSPC"].includes(code)) throw error;
	return { code };
}

async function visitsOf(folder: string): Promise<ReadonlyMap<string, SourceVisit>> {
	return (await readLedger(folder)).visits;
}

function isDue({ every }: Source, visit: SourceVisit | undefined, now: number): boolean {
	if (visit === undefined) return true;
	return now >= Math.max(visit.until, Date.parse(visit.at) + every);
}

async function troublesOf(folder: string): Promise<string[]> {
	const { sources, problems } = await readSources(folder);
	if (sources.length + problems.length === 0) return [];
	const visits = await visitsOf(folder);
	const failing = sources.flatMap(({ name }) => {
		const problem = visits.get(name)?.problem ?? null;
		return problem === null ? [] : [`source ${name}: ${problem}`];
	});
	const named = problems.map((problem) => describeProblem({ ...problem, file: "sources.yaml" }));
	return [...named, ...failing];
}

function tellOf({ outcomes }: Extract<Synced, { readonly ok: true }>, log: Log): void {
	for (const { source, done } of outcomes) {
		const count = (deed: Done["deed"]) => done.filter((each) => each.deed === deed).length;
		const figures = {
			added: count("added"),
			changed: count("changed"),
			removed: count("removed"),
			failed: count("failed") + count("missing"),
		};
		const isQuiet = Object.values(figures).every((figure) => figure === 0);
		if (!isQuiet) log.info("A source was read.", { source, ...figures });
		for (const { deed, file, address, message } of done) {
			if (deed === "removed")
				log.info("An article was taken out.", { source, file, address, message });
		}
	}
}
