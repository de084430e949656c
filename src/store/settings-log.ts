import type { LoggedChange, SetBy } from "../records/records.ts";
import type { Database } from "./tables.ts";

/** As many changes as are looked at. */
const maxListed = 50;

/** For how many days the log is kept. */
const daysKept = 90;
const day = 86_400_000;

/** The latest changes of a server's settings and articles, the newest first. */
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

/** Notes a change of a server's settings or articles. */
export async function logChange(
	database: Database,
	server: string,
	{ person, changed, time }: SetBy & { readonly time: number },
): Promise<void> {
	const row = { server, time, person, changed: JSON.stringify(changed) };
	await database.insertInto("settings_log").values(row).execute();
}

/** @returns how many rows were forgotten */
export async function forgetOldLog(database: Database, now: number): Promise<number> {
	const { numDeletedRows } = await database
		.deleteFrom("settings_log")
		.where("time", "<", now - daysKept * day)
		.executeTakeFirst();
	return Number(numDeletedRows);
}
