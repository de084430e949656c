import type { Ledger } from "./ledger.ts";
import type { Visitor } from "./visitor.ts";

/** What became of an address of a source. */
export type Deed =
	| "added"
	| "changed"
	| "unchanged"
	| "removed"
	| "missing"
	| "skipped"
	| "failed"
	| "due";

/** One address, what became of it, and why, where that is not plain. */
export interface Done {
	readonly source: string;
	readonly address: string;
	readonly deed: Deed;
	/** The article's file within the folder; null for none. */
	readonly file: string | null;
	readonly message: string | null;
}

/** What came of a source as a whole. */
export interface SourceOutcome {
	readonly source: string;
	/** Why its list of articles could not be read; null where it could. */
	readonly problem: string | null;
	readonly done: readonly Done[];
}

export interface SyncOptions {
	readonly folder: string;
	readonly ledger: Ledger;
	readonly visitor: Visitor;
	/** Nothing is written, and no article is asked for. */
	readonly isDryRun: boolean;
	/** The names of all sources of the folder. */
	readonly names: ReadonlySet<string>;
	readonly signal?: AbortSignal | undefined;
	now(): Date;
	/** Told how many of a source's articles are done. */
	onProgress(source: string, done: number, of: number): void;
}
