import { createHmac } from "node:crypto";
import { type Insertable, sql, type Transaction } from "kysely";
import { type Change, dayOf, type SettingsChange } from "./change.ts";
import type { OpenedDatabase } from "./open-database.ts";
import { wordingOf } from "./question-wording.ts";
import { writeStanding } from "./standing-rows.ts";
import type { Tables } from "./tables.ts";

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
	const questions = countQuestions(changes);
	const waiting = countWaiting(changes);
	const votes = lastVotes(changes, key);
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
		if (questions.length > 0) await addQuestions(transaction, questions);
		if (waiting.length > 0) await addWaiting(transaction, waiting);
		if (votes.length > 0) await replaceVotes(transaction, votes);
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

function countQuestions(changes: readonly Change[]): Insertable<Tables["questions"]>[] {
	const rows = new Map<string, Insertable<Tables["questions"]>>();
	for (const change of changes) {
		if (change.kind !== "asked") continue;
		const { server, question, tag, answered } = change.asked;
		const wording = wordingOf(question);
		const day = dayOf(change.time);
		const id = `${server} ${day} ${tag}`;
		const { asked = 0, unanswered = 0 } = rows.get(id) ?? {};
		rows.set(id, {
			server,
			day,
			tag,
			wording,
			asked: asked + 1,
			unanswered: unanswered + (answered ? 0 : 1),
		});
	}
	return inOrder(rows);
}

function addQuestions(
	transaction: Transaction<Tables>,
	rows: readonly Insertable<Tables["questions"]>[],
): Promise<unknown> {
	return transaction
		.insertInto("questions")
		.values(rows)
		.onConflict((conflict) =>
			conflict.columns(["server", "day", "tag"]).doUpdateSet(({ ref }) => ({
				wording: ref("excluded.wording"),
				asked: sql`${ref("questions.asked")} + ${ref("excluded.asked")}`,
				unanswered: sql`${ref("questions.unanswered")} + ${ref("excluded.unanswered")}`,
			})),
		)
		.execute();
}

/** The questions that are to wait for people. */
function countWaiting(changes: readonly Change[]): Insertable<Tables["desk"]>[] {
	const rows = new Map<string, Insertable<Tables["desk"]>>();
	for (const change of changes) {
		if (change.kind !== "asked" || change.asked.answered || !change.asked.toPeople) continue;
		const { server, question, tag } = change.asked;
		const id = `${server} ${tag}`;
		const { asked = 0, wording = wordingOf(question) } = rows.get(id) ?? {};
		const day = dayOf(change.time);
		rows.set(id, { server, tag, day, wording, asked: asked + 1, shown: 0, closed: 0 });
	}
	return inOrder(rows);
}

function addWaiting(
	transaction: Transaction<Tables>,
	rows: readonly Insertable<Tables["desk"]>[],
): Promise<unknown> {
	return transaction
		.insertInto("desk")
		.values(rows)
		.onConflict((conflict) =>
			conflict.columns(["server", "tag"]).doUpdateSet(({ ref }) => ({
				day: ref("excluded.day"),
				asked: sql`${ref("desk.asked")} + ${ref("excluded.asked")}`,
			})),
		)
		.execute();
}

function lastVotes(changes: readonly Change[], key: string): Insertable<Tables["votes"]>[] {
	const rows = new Map<string, Insertable<Tables["votes"]>>();
	for (const change of changes) {
		if (change.kind !== "vote") continue;
		const { server, voter, tag, article, passage, up } = change.vote;
		const ballot = JSON.stringify([server, article, passage, tag, voter]);
		const vote = createHmac("sha256", key).update(ballot).digest("hex");
		const day = dayOf(change.time);
		rows.set(vote, { vote, server, day, tag, article, passage, up: up ? 1 : 0 });
	}
	return inOrder(rows);
}

function replaceVotes(
	transaction: Transaction<Tables>,
	rows: readonly Insertable<Tables["votes"]>[],
): Promise<unknown> {
	return transaction
		.insertInto("votes")
		.values(rows)
		.onConflict((conflict) =>
			conflict.column("vote").doUpdateSet(({ ref }) => ({
				day: ref("excluded.day"),
				up: ref("excluded.up"),
			})),
		)
		.execute();
}

function inOrder<Row>(rows: ReadonlyMap<string, Row>): Row[] {
	return [...rows]
		.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
		.map(([, row]) => row);
}
