import { type Insertable, sql, type Transaction } from "kysely";
import { type Change, dayOf } from "./change.ts";
import { wordingOf } from "./question-wording.ts";
import { inOrder } from "./row-order.ts";
import type { Tables } from "./tables.ts";

/** Counts the questions that were asked, and keeps those that are to wait for people. */
export async function writeQuestions(
	transaction: Transaction<Tables>,
	changes: readonly Change[],
): Promise<void> {
	const questions = countQuestions(changes);
	if (questions.length > 0) await addQuestions(transaction, questions);
	const waiting = countWaiting(changes);
	if (waiting.length > 0) await addWaiting(transaction, waiting);
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
