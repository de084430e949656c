import type { LoggedChange } from "../records/records.ts";
import type { Database } from "./tables.ts";

/** As many changes as are looked at. */
const maxListed = 50;

/** For how many days the log is kept. */
const daysKept = 90;
const day = 86_400_000;

/** The latest changes of a server's settings, the newest first. */
export async function readSettingsLog(
	database: Database,
	server: string,
): Promise<readonly LoggedChange[]> {
	const rows = await database
		.selectFrom("settings_log")
		.where("server", "=", server)
		.select(["time", "person", "changed"])
		.orderBy("time", "desc")
		.limit(maxListed)
		.execute();
	return rows.map(({ time, person, changed }) => ({
		time: new Date(Number(time)),
		person,
		changed: JSON.parse(changed) as Readonly<Record<string, unknown>>,
	}));
}

/** @returns how many rows were forgotten */
export async function forgetOldLog(database: Database, now: number): Promise<number> {
	const { numDeletedRows } = await database
		.deleteFrom("settings_log")
		.where("time", "<", now - daysKept * day)
		.executeTakeFirst();
	return Number(numDeletedRows);
}
