import type { Change, SettingsChange } from "./change.ts";
import type { OpenedDatabase } from "./open-database.ts";
import { writeQuestions } from "./question-rows.ts";
import { inOrder } from "./row-order.ts";
import { writeStanding } from "./standing-rows.ts";
import { writeVotes } from "./vote-rows.ts";

/**
 * Writes changes in one transaction: all of them or none. Rows go in the order of their keys, so that two processes
 * never wait for one another.
 *
 * @param key of the hash that stands for a voter, a passage and a question
 */
export async function writeChanges(
	{ database, now }: Pick<OpenedDatabase, "database" | "now">,
	changes: readonly Change[],
	key: string,
): Promise<void> {
	const set = changes.flatMap((change) => (change.kind === "settings" ? [change] : []));
	const settings = lastOf(set);
	await database.transaction().execute(async (transaction) => {
		if (settings.length > 0) {
			const rows = settings.map((each) => ({ ...rowOfSettings(each), changed: now }));
			await transaction
				.insertInto("settings")
				.values(rows)
				.onConflict((conflict) =>
					conflict.column("server").doUpdateSet(({ ref }) => ({
						settings: ref("excluded.settings"),
						changed: ref("excluded.changed"),
					})),
				)
				.execute();
			const log = set.flatMap(logRow);
			if (log.length > 0) await transaction.insertInto("settings_log").values(log).execute();
		}
		await writeQuestions(transaction, changes);
		await writeVotes(transaction, changes, key);
		await writeStanding(transaction, changes);
	});
}

function rowOfSettings({ server, settings }: SettingsChange) {
	return { server, settings };
}

function logRow({ server, log }: SettingsChange) {
	if (log === null) return [];
	return [{ server, time: log.time, person: log.person, changed: JSON.stringify(log.changed) }];
}

function lastOf(changes: readonly SettingsChange[]): SettingsChange[] {
	return inOrder(new Map(changes.map((change) => [change.server, change])));
}
