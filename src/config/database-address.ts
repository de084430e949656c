import { readFile } from "node:fs/promises";
import { type DatabaseAddress, readDatabaseAddress } from "../store/address.ts";
import type { Config } from "./config.ts";

type FoundDatabase =
	| { readonly ok: true; readonly address: DatabaseAddress }
	| { readonly ok: false; readonly problem: string };

/** A file in the current folder, unless a setting names a database. */
const ownFile: DatabaseAddress = { kind: "sqlite", path: "data/verbatim.sqlite" };

/** Where the database is, by the setting or by the file that a setting names. No message repeats a password. */
export async function findDatabase(
	config: Pick<Config, "DATABASE_URL" | "DATABASE_URL_FILE">,
): Promise<FoundDatabase> {
	const { DATABASE_URL: address, DATABASE_URL_FILE: file } = config;
	if (file === undefined) return { ok: true, address: address ?? ownFile };
	if (address !== undefined) {
		return { ok: false, problem: "DATABASE_URL_FILE: DATABASE_URL is set too; keep one of them." };
	}
	const content = await readFile(file, "utf8").catch(() => "");
	const found = readDatabaseAddress(content.trim());
	if (found !== null) return { ok: true, address: found };
	const expected = "expected a file that can be read and holds postgres://… or sqlite:PATH alone.";
	return { ok: false, problem: `DATABASE_URL_FILE: ${expected}` };
}
