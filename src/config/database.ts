import { type DatabaseAddress, readDatabaseAddress } from "../store/database-address.ts";
import type { Config } from "./config.ts";
import { type FoundSecret, findSecret } from "./secret.ts";

/** A file in the current folder, unless a setting names a database. */
const ownFile: DatabaseAddress = { kind: "sqlite", path: "data/verbatim.sqlite" };

/** Where the database is. No message repeats a password. */
export async function findDatabase(
	config: Pick<Config, "DATABASE_URL" | "DATABASE_URL_FILE">,
): Promise<FoundSecret<DatabaseAddress>> {
	const { DATABASE_URL: value, DATABASE_URL_FILE: file } = config;
	const secret = { name: "DATABASE_URL", value, file };
	const found = await findSecret(secret, readDatabaseAddress, "postgres://… or sqlite:PATH");
	return found.ok ? { ok: true, value: found.value ?? ownFile } : found;
}
