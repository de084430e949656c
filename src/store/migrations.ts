import { type Kysely, type Migration, Migrator, sql } from "kysely";
import type { Database } from "./tables.ts";

/**
 * Brings the tables to what this version expects. Any number of processes may do so at once: PostgreSQL lets one
 * after the other, and with SQLite all but one fail, for a new attempt to find the work done.
 *
 * Rejects where the database is away or busy.
 */
export async function migrate(database: Database): Promise<void> {
	const later = await laterMigrations(database);
	const provider = { getMigrations: async () => ({ ...ours(), ...later }) };
	const { error } = await new Migrator({ db: database, provider }).migrateToLatest();
	if (error !== undefined) throw error;
}

/** In the order of their names, in the SQL that all databases know; one that has been released never changes. */
const migrations: Readonly<Record<string, readonly string[]>> = {
	"0001-settings-questions-votes": [
		"create table settings (server text primary key, settings text, changed bigint not null)",
		`create table questions (server text not null, day integer not null, tag text not null, wording text not null,
			asked integer not null, unanswered integer not null,
			constraint questions_key primary key (server, day, tag))`,
		"create index questions_day on questions (day)",
		`create table votes (vote text primary key, server text not null, day integer not null, tag text not null,
			article text not null, passage integer not null, up integer not null)`,
		"create index votes_server on votes (server)",
		"create index votes_day on votes (day)",
		"create table secrets (name text primary key, secret text not null)",
	],
	"0002-settings-log": [
		"create table settings_log (server text not null, time bigint not null, person text, changed text not null)",
		"create index settings_log_server on settings_log (server, time)",
	],
	"0003-added-articles": [
		`create table articles (server text not null, id text not null, content text, url text, former text,
			replaced bigint, changed bigint not null, constraint articles_key primary key (server, id))`,
		"create index articles_changed on articles (changed)",
	],
	"0004-desk": [
		`create table desk (server text not null, tag text not null, day integer not null, wording text not null,
			asked integer not null, leader text, channel text, message text, shown integer not null, tried bigint,
			closed integer not null, constraint desk_key primary key (server, tag))`,
		"create index desk_day on desk (day)",
		`create table desks (server text primary key, holder text not null, until bigint not null,
			week integer not null, tried bigint)`,
	],
	"0005-standing-answers": [
		`create table standing (message text primary key, server text not null, channel text not null,
			set_in text not null, locale text, article text not null, wording text not null, place text not null,
			time bigint not null)`,
		"create index standing_server on standing (server, time)",
		"create index standing_time on standing (time)",
	],
};

function ours(): Record<string, Migration> {
	return Object.fromEntries(
		Object.entries(migrations).map(([name, statements]): [string, Migration] => [
			name,
			{ up: (database) => runAll(database, statements) },
		]),
	);
}

/**
 * What a newer version has done to the tables. It only adds what this one does not look at, so the way back to this
 * version is open, and both may run side by side.
 */
async function laterMigrations(database: Database): Promise<Record<string, Migration>> {
	const tables = await database.introspection.getTables({ withInternalKyselyTables: true });
	if (!tables.some(({ name }) => name === "kysely_migration")) return {};
	const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(database);
	const later = rows.filter(({ name }) => !(name in migrations));
	return Object.fromEntries(later.map(({ name }) => [name, { up: async () => undefined }]));
}

async function runAll(database: Kysely<unknown>, statements: readonly string[]): Promise<void> {
	for (const statement of statements) await sql.raw(statement).execute(database);
}
