import type { OpenedDatabase } from "./open-database.ts";

/** The settings of all servers in memory, as the database has them. */
interface LiveSettings {
	/** As JSON; null for a server of which nothing is set. */
	of(server: string): string | null;
	/** Takes what was set here, and holds on to it until it is `settled`. */
	set(server: string, settings: string): void;
	/** Takes back what was set here and cannot be kept. */
	put(server: string, settings: string | null): void;
	/** What was set here has been written, or will not be. */
	settled(server: string): void;
	/** Reads what has changed since the last time, by whichever process. Rejects where the database is away. */
	refresh(opened: Pick<OpenedDatabase, "database">): Promise<void>;
}

/**
 * Milliseconds for which changes are looked at again: a transaction that began earlier than another may be seen
 * later.
 */
const overlap = 60_000;

export function createLiveSettings(): LiveSettings {
	const servers = new Map<string, { readonly settings: string | null; readonly changed: number }>();
	const unsettled = new Map<string, number>();
	/** By server, which of the readings was the last to begin before the settings were written. */
	const lastBefore = new Map<string, number>();
	let readings = 0;
	let newest = 0;
	const put = (server: string, settings: string | null): void => {
		servers.set(server, { settings, changed: servers.get(server)?.changed ?? 0 });
	};
	return {
		of: (server) => servers.get(server)?.settings ?? null,
		put,
		set(server, settings) {
			unsettled.set(server, (unsettled.get(server) ?? 0) + 1);
			put(server, settings);
		},
		settled(server) {
			const left = (unsettled.get(server) ?? 1) - 1;
			lastBefore.set(server, readings);
			if (left > 0) unsettled.set(server, left);
			else unsettled.delete(server);
		},
		async refresh({ database }) {
			const reading = ++readings;
			const rows = await database
				.selectFrom("settings")
				.selectAll()
				.where("changed", ">", newest - overlap)
				.execute();
			for (const { server, settings, changed: time } of rows) {
				const changed = Number(time);
				newest = Math.max(newest, changed);
				const known = servers.get(server)?.changed ?? 0;
				// A reading that began before the writing ended may have seen what was there before.
				const late = unsettled.has(server) || reading <= (lastBefore.get(server) ?? 0);
				if (!late && changed > known) servers.set(server, { settings, changed });
			}
		},
	};
}
