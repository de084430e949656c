import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { onTestFinished } from "vitest";
import type { DatabaseAddress } from "../../src/store/database-address.ts";
import { openStore, type Store, type StoreOptions } from "../../src/store/store.ts";
import { hasPostgres, type Postgres, startPostgres } from "./postgres.ts";

/** Settings as a test has them. */
export interface Settings {
	readonly name: string;
}

/** A kind of database that the same tests run against. */
export interface Kind {
	readonly name: string;
	/** False where this machine lacks it: its tests are left out, but for a check in CI. */
	readonly present: boolean;
	/** Before the first test. */
	begin(): Promise<void>;
	/** After the last. */
	end(): Promise<void>;
	/** A database of the test's own, empty. */
	create(): Promise<DatabaseAddress>;
}

const sqlite: Kind = {
	name: "SQLite",
	present: true,
	begin: () => Promise.resolve(),
	end: () => Promise.resolve(),
	async create() {
		const folder = await mkdtemp(path.join(tmpdir(), "verbatim-store-"));
		onTestFinished(() => rm(folder, { recursive: true, force: true }));
		return { kind: "sqlite", path: path.join(folder, "data", "store.sqlite") };
	},
};

let cluster: Postgres | null = null;
let databases = 0;

const postgres: Kind = {
	name: "PostgreSQL",
	present: hasPostgres,
	async begin() {
		cluster = await startPostgres();
	},
	async end() {
		await cluster?.remove();
	},
	async create() {
		const { url = "" } = cluster ?? {};
		databases += 1;
		const name = `test_${databases}`;
		const client = new pg.Client(url);
		await client.connect();
		await client.query(`create database ${name}`);
		await client.end();
		return { kind: "postgres", url: url.replace(/[^/]+$/, name) };
	},
};

export const kinds: readonly Kind[] = [sqlite, postgres];

export interface OpenedStore {
	readonly store: Store<Settings>;
	readonly lines: readonly string[];
}

/** A store that ends with the test. */
export async function open(
	address: DatabaseAddress,
	changed: Partial<StoreOptions<Settings>> = {},
): Promise<OpenedStore> {
	const lines: string[] = [];
	const note = (message: string): void => {
		lines.push(message);
	};
	const store = await openStore<Settings>({
		address,
		retentionDays: 30,
		readSettings: (json) => (json as Settings | null) ?? { name: "nothing" },
		log: { info: note, warn: note },
		interval: 50,
		...changed,
	});
	onTestFinished(() => store.close());
	return { store, lines };
}

export function vote(changed: Partial<Parameters<Store<Settings>["vote"]>[0]> = {}) {
	return {
		server: "1",
		voter: "100",
		tag: "shuts",
		article: "gate",
		passage: 40,
		up: true,
		...changed,
	};
}

export function asked(changed: Partial<Parameters<Store<Settings>["asked"]>[0]> = {}) {
	return {
		server: "1",
		question: "When does the gate shut?",
		tag: "shuts",
		answered: true,
		...changed,
	};
}
