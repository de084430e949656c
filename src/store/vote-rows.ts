import { createHmac } from "node:crypto";
import type { Insertable, Transaction } from "kysely";
import { type Change, dayOf } from "./change.ts";
import { inOrder } from "./row-order.ts";
import type { Tables } from "./tables.ts";

/**
 * Keeps of each person's votes on a passage for a question the last.
 *
 * @param key of the hash that stands for a voter, a passage and a question
 */
export async function writeVotes(
	transaction: Transaction<Tables>,
	changes: readonly Change[],
	key: string,
): Promise<void> {
	const votes = lastVotes(changes, key);
	if (votes.length > 0) await replaceVotes(transaction, votes);
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
