import { type Kysely, type Migration, type MigrationProvider, Migrator } from "kysely";
import type { Database } from "./tables.ts";

/**
 * Brings the tables to what this version expects. Any number of processes may do so at once: PostgreSQL lets one
 * after the other, and with SQLite all but one fail, for a new attempt to find the work done.
 *
 * Rejects where the database is away or busy.
 */
export async function migrate(database: Database): Promise<void> {
	const { error } = await new Migrator({ db: database, provider }).migrateToLatest();
	if (error !== undefined) throw error;
}

/** In the order of their names; one that has been released never changes. */
const migrations: Readonly<Record<string, Migration>> = {
	"0001-settings-questions-votes": {
		async up(database: Kysely<unknown>) {
			const { schema } = database;
			await schema
				.createTable("settings")
				.addColumn("server", "text", (column) => column.primaryKey())
				.addColumn("settings", "text")
				.addColumn("changed", "bigint", (column) => column.notNull())
				.execute();
			await schema
				.createTable("questions")
				.addColumn("server", "text", (column) => column.notNull())
				.addColumn("day", "integer", (column) => column.notNull())
				.addColumn("tag", "text", (column) => column.notNull())
				.addColumn("wording", "text", (column) => column.notNull())
				.addColumn("asked", "integer", (column) => column.notNull())
				.addColumn("unanswered", "integer", (column) => column.notNull())
				.addPrimaryKeyConstraint("questions_key", ["server", "day", "tag"])
				.execute();
			await schema.createIndex("questions_day").on("questions").column("day").execute();
			await schema
				.createTable("votes")
				.addColumn("vote", "text", (column) => column.primaryKey())
				.addColumn("server", "text", (column) => column.notNull())
				.addColumn("day", "integer", (column) => column.notNull())
				.addColumn("tag", "text", (column) => column.notNull())
				.addColumn("article", "text", (column) => column.notNull())
				.addColumn("passage", "integer", (column) => column.notNull())
				.addColumn("up", "integer", (column) => column.notNull())
				.execute();
			await schema.createIndex("votes_server").on("votes").column("server").execute();
			await schema.createIndex("votes_day").on("votes").column("day").execute();
			await schema
				.createTable("secrets")
				.addColumn("name", "text", (column) => column.primaryKey())
				.addColumn("secret", "text", (column) => column.notNull())
				.execute();
		},
	},
	"0002-settings-log": {
		async up(database: Kysely<unknown>) {
			const { schema } = database;
			await schema
				.createTable("settings_log")
				.addColumn("server", "text", (column) => column.notNull())
				.addColumn("time", "bigint", (column) => column.notNull())
				.addColumn("person", "text")
				.addColumn("changed", "text", (column) => column.notNull())
				.execute();
			await schema
				.createIndex("settings_log_server")
				.on("settings_log")
				.columns(["server", "time"])
				.execute();
		},
	},
	"0003-added-articles": {
		async up(database: Kysely<unknown>) {
			const { schema } = database;
			await schema
				.createTable("articles")
				.addColumn("server", "text", (column) => column.notNull())
				.addColumn("id", "text", (column) => column.notNull())
				.addColumn("content", "text")
				.addColumn("url", "text")
				.addColumn("former", "text")
				.addColumn("replaced", "bigint")
				.addColumn("changed", "bigint", (column) => column.notNull())
				.addPrimaryKeyConstraint("articles_key", ["server", "id"])
				.execute();
			await schema.createIndex("articles_changed").on("articles").column("changed").execute();
		},
	},
	"0004-desk": {
		async up(database: Kysely<unknown>) {
			const { schema } = database;
			await schema
				.createTable("desk")
				.addColumn("server", "text", (column) => column.notNull())
				.addColumn("tag", "text", (column) => column.notNull())
				.addColumn("day", "integer", (column) => column.notNull())
				.addColumn("wording", "text", (column) => column.notNull())
				.addColumn("asked", "integer", (column) => column.notNull())
				.addColumn("leader", "text")
				.addColumn("channel", "text")
				.addColumn("message", "text")
				.addColumn("shown", "integer", (column) => column.notNull())
				.addColumn("tried", "bigint")
				.addColumn("closed", "integer", (column) => column.notNull())
				.addPrimaryKeyConstraint("desk_key", ["server", "tag"])
				.execute();
			await schema.createIndex("desk_day").on("desk").column("day").execute();
			await schema
				.createTable("desks")
				.addColumn("server", "text", (column) => column.primaryKey())
				.addColumn("holder", "text", (column) => column.notNull())
				.addColumn("until", "bigint", (column) => column.notNull())
				.addColumn("week", "integer", (column) => column.notNull())
				.addColumn("tried", "bigint")
				.execute();
		},
	},
};

const provider: MigrationProvider = { getMigrations: () => Promise.resolve({ ...migrations }) };
