import { Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import {
	type DatabaseConnection,
	Kysely,
	PostgresDialect,
	type RawBuilder,
	SqliteAdapter,
	SqliteDialect,
	type SqliteDialectConfig,
	SqliteDriver,
	sql,
} from "kysely";
import Libsql from "libsql";
import type { DatabaseAddress } from "./database-address.ts";
import { type DatabaseFiles, filesAt, makePrivate } from "./sqlite-files.ts";
import type { Tables } from "./tables.ts";

/** A database that was opened, which need not mean that it is there. */
export interface OpenedDatabase {
	readonly database: Kysely<Tables>;
	/** The time by the database's clock, the same for all processes, in milliseconds since 1970. */
	readonly now: RawBuilder<number>;
	/** The files that it is kept in; null where they are another program's to look after. */
	readonly files: DatabaseFiles | null;
	close(): Promise<void>;
}

/** Connects with the first query, so it never fails itself. */
export function openDatabase(address: DatabaseAddress): OpenedDatabase {
	return address.kind === "postgres" ? openPostgres(address.url) : openSqlite(address.path);
}

/** Milliseconds after which a database that does not answer counts as away. */
const patience = 5000;
/** Milliseconds that a connection gets to say goodbye. */
const maxEnd = 1000;

function openPostgres(url: string): OpenedDatabase {
	const sockets = new Set<Socket>();
	const pool = async () => {
		// Loaded only here: SQLite does without it.
		const { default: pg } = await import("pg");
		const opened = new pg.Pool({
			stream: () => {
				const socket = new Socket();
				sockets.add(socket.once("close", () => sockets.delete(socket)));
				return socket;
			},
			connectionString: url,
			max: 4,
			connectionTimeoutMillis: patience,
			query_timeout: patience,
			keepAlive: true,
			application_name: "verbatim",
		});
		// A connection that is lost while it is not in use is no event: the next query makes a new one.
		opened.on("error", () => undefined);
		// One that is lost while it is in use fails its query, and tells it here too, where nobody listens once it is lent.
		opened.on("connect", (client) => client.on("error", () => undefined));
		return opened;
	};
	const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
	return {
		database,
		files: null,
		now: sql<number>`cast(extract(epoch from clock_timestamp()) * 1000 as bigint)`,
		async close() {
			const late = wait(maxEnd, undefined, { ref: false });
			await Promise.race([database.destroy().catch(() => undefined), late]);
			// A server that hangs would keep the process from its end.
			for (const socket of sockets) socket.destroy();
		},
	};
}

/**
 * What SQLite does is done in the process itself, which serves nothing else meanwhile: so a wait for another
 * process that writes is short, and what fails is tried again later.
 */
const busyMilliseconds = 200;
const inMemory = ":memory:";

function openSqlite(file: string): OpenedDatabase {
	const database = new Kysely<Tables>({
		dialect: new TransactionalSqlite({
			async database() {
				if (file !== inMemory) await makePrivate(file);
				const opened = new Libsql(file, { timeout: busyMilliseconds });
				// A reader and a writer do not wait for one another; a commit is on the disk when it returns; what is deleted
				// is overwritten.
				opened.exec(
					"pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on",
				);
				return opened;
			},
		}),
	});
	// Whatever else this process does with the database waits then: SQLite would refuse it after `busyMilliseconds`, in
	// which nothing else is served.
	const inTurn = <Result>(work: () => Promise<Result>) => database.connection().execute(work);
	return {
		database,
		files: file === inMemory ? null : filesAt(file, inTurn),
		now: sql<number>`cast(unixepoch('subsec') * 1000 as integer)`,
		close: () => database.destroy(),
	};
}

class TransactionalSqlite extends SqliteDialect {
	readonly #config: SqliteDialectConfig;

	constructor(config: SqliteDialectConfig) {
		super(config);
		this.#config = config;
	}

	override createAdapter(): SqliteAdapter {
		return new TransactionalSqliteAdapter();
	}

	override createDriver(): SqliteDriver {
		return new TransactionalSqliteDriver(this.#config);
	}
}

/** SQLite takes back changes to tables with their transaction, so a migration happens as a whole or not at all. */
class TransactionalSqliteAdapter extends SqliteAdapter {
	override get supportsTransactionalDdl(): boolean {
		return true;
	}
}

class TransactionalSqliteDriver extends SqliteDriver {
	/** With a full disk SQLite has taken everything back itself; the first error is the one to report. */
	override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
		await super.rollbackTransaction(connection).catch(() => undefined);
	}
}
