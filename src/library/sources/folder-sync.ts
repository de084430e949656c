import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "../../article/article.ts";
import { pruneHistory } from "../history.ts";
import { ledgerFolder, openLedger } from "./ledger.ts";
import { takeLock } from "./lock.ts";
import type { Source } from "./source.ts";
import { readSources } from "./sources-file.ts";
import { syncSource } from "./sync-source.ts";
import type { SourceOutcome, SyncOptions } from "./syncing.ts";
import { createVisitor, type VisitorOptions } from "./visitor.ts";

export interface Sync extends Partial<Pick<SyncOptions, "isDryRun" | "now" | "onProgress">> {
	readonly folder: string;
	/** The one source by its name; all of them unless told, or those that `isWanted` says. */
	readonly only?: string | undefined;
	isWanted?(source: Source): boolean;
	readonly visiting?: VisitorOptions;
}

export type Synced =
	| {
			readonly ok: true;
			/** What is wrong with the file of the sources. */
			readonly problems: readonly Problem[];
			readonly outcomes: readonly SourceOutcome[];
			/** How many requests were sent. */
			readonly requests: number;
	  }
	| { readonly ok: false; readonly reason: "busy" | "unknown" | "none"; readonly message: string };

/** Brings the articles of a folder's sources up to date. Two never do so at a time, in whichever process. */
export async function syncFolder(sync: Sync): Promise<Synced> {
	const { folder, only } = sync;
	const { sources, problems } = await readSources(folder);
	const wanted = sources.filter(
		(source) => (only === undefined || source.name === only) && (sync.isWanted?.(source) ?? true),
	);
	if (only !== undefined && wanted.length === 0) {
		const names = sources.map(({ name }) => name).join(", ");
		const message = `there is no source "${only}"${names === "" ? "" : `; there are ${names}`}`;
		return { ok: false, reason: "unknown", message };
	}
	if (sources.length + problems.length === 0) {
		const message = `${path.join(folder, "sources.yaml")} names no source; verbatim follow URL makes one`;
		return { ok: false, reason: "none", message };
	}
	if (wanted.length === 0) return { ok: true, problems, outcomes: [], requests: 0 };
	const names = new Set(sources.map(({ name }) => name));
	const isDryRun = sync.isDryRun ?? false;
	if (isDryRun) return run(sync, names, wanted, problems);
	await mkdir(path.join(folder, ledgerFolder), { recursive: true });
	const lock = await takeLock(path.join(folder, ledgerFolder, "lock"));
	if (lock === null) {
		return { ok: false, reason: "busy", message: "the sources are being read by another process" };
	}
	try {
		const synced = await run(sync, names, wanted, problems);
		await pruneHistory(folder, new Date());
		return synced;
	} finally {
		await lock.release();
	}
}

async function run(
	sync: Sync,
	names: ReadonlySet<string>,
	wanted: readonly Source[],
	problems: readonly Problem[],
): Promise<Synced> {
	const { folder, isDryRun = false, visiting = {} } = sync;
	const visitor = createVisitor(visiting);
	const options: SyncOptions = {
		folder,
		ledger: await openLedger(folder, !isDryRun),
		visitor,
		isDryRun,
		names,
		signal: visiting.signal,
		now: sync.now ?? (() => new Date()),
		onProgress: sync.onProgress ?? (() => undefined),
	};
	// One after the other within a server in any case; of several servers, a slow one holds up itself alone.
	const outcomes = await Promise.all(wanted.map((source) => syncSource(source, options)));
	return { ok: true, problems, outcomes, requests: visitor.requests() };
}
