import { stat } from "node:fs/promises";
import { type Config, loadConfig } from "../config/config.ts";
import { findDatabase } from "../config/database.ts";
import type { Log } from "../discord/bot/log.ts";
import { readSettings, type ServerSettings } from "../discord/bot/store-port.ts";
import type { DatabaseAddress } from "../store/database-address.ts";
import type { Store } from "../store/store.ts";
import type { Refusal } from "./open-articles.ts";

/** Opens what outlives a restart; the database need not be there yet. */
export async function openKept(
	address: DatabaseAddress,
	{ RETENTION_DAYS: retentionDays }: Config,
	log: Log,
): Promise<Store<ServerSettings>> {
	const { openStore } = await import("../store/store.ts");
	return openStore({ address, retentionDays, readSettings, log });
}

/**
 * Opens what the bot keeps, for a command of its operator's; refuses where it is not there.
 *
 * @param use is done with it before it is closed
 */
export async function useStore<Result>(
	env: Readonly<Record<string, string | undefined>>,
	log: Log,
	use: (store: Store<ServerSettings>) => Promise<Result>,
): Promise<{ readonly ok: true; readonly result: Result } | Refusal> {
	const loaded = loadConfig(env);
	if (!loaded.ok) return { ok: false, problems: loaded.problems, exitCode: 2 };
	const found = await findDatabase(loaded.config);
	if (!found.ok) return { ok: false, problems: [found.problem], exitCode: 2 };
	const { value: address } = found;
	if (address.kind === "sqlite" && !(await stat(address.path).catch(() => null))?.isFile()) {
		const problem = `DATABASE_URL: there is no ${address.path} yet; the bot makes it when it starts.`;
		return { ok: false, problems: [problem], exitCode: 1 };
	}
	const store = await openKept(address, loaded.config, log);
	try {
		return { ok: true, result: await use(store) };
	} catch (error) {
		const reason = store.state().failure ?? (error instanceof Error ? error.message : "");
		return { ok: false, problems: [`the database is away: ${reason}`], exitCode: 1 };
	} finally {
		await store.close();
	}
}
