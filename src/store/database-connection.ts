import { randomBytes } from "node:crypto";
import type { DatabaseAddress } from "./database-address.ts";
import { migrate } from "./migrations.ts";
import { type OpenedDatabase, openDatabase } from "./open-database.ts";
import type { Database } from "./tables.ts";

/** A database that may be away now and then. */
export interface Connection {
	/**
	 * Does work on the database once its tables are there. Rejects where it is away; the next use tries again.
	 *
	 * @param work gets the database, and the key of the hash that stands for voters, the same in every process
	 */
	use<Result>(work: (opened: OpenedDatabase, key: string) => Promise<Result>): Promise<Result>;
	close(): Promise<void>;
}

export function connect(address: DatabaseAddress, open = openDatabase): Connection {
	let opened = open(address);
	let ready: Promise<string> | null = null;
	const prepare = (): Promise<string> => {
		ready ??= prepareTables(opened.database).catch((error: unknown) => {
			ready = null;
			throw error;
		});
		return ready;
	};
	return {
		async use(work) {
			const used = opened;
			try {
				return await work(used, await prepare());
			} catch (error) {
				// A connection that hangs must not be used again; others still use one that only refused a value.
				if (address.kind === "postgres" && used === opened && !isUnwritable(error)) {
					opened = open(address);
					used.close().catch(() => undefined);
				}
				throw error;
			}
		},
		close: () => opened.close(),
	};
}

/** Values that do not fit a column: SQLSTATE classes 22 and 23, and SQLite's names for the same. */
export function isUnwritable(error: unknown): boolean {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return /^2[23]\w{3}$|^SQLITE_(?:CONSTRAINT|MISMATCH|TOOBIG|RANGE)/.test(code);
}

async function prepareTables(database: Database): Promise<string> {
	await migrate(database);
	const secret = randomBytes(32).toString("hex");
	await database
		.insertInto("secrets")
		.values({ name: "votes", secret })
		.onConflict((conflict) => conflict.column("name").doNothing())
		.execute();
	const row = await database
		.selectFrom("secrets")
		.select("secret")
		.where("name", "=", "votes")
		.executeTakeFirstOrThrow();
	return row.secret;
}
