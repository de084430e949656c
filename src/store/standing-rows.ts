import { type Insertable, sql, type Transaction } from "kysely";
import type { StandingAnswer } from "../records/standing-answers.ts";
import type { Change, StandingChange } from "./change.ts";
import { inOrder } from "./row-order.ts";
import type { Database, Tables } from "./tables.ts";

/** So many answers of a server are kept, the latest. */
const maxOfServer = 2000;

/** Writes what is noted of answers that stand, of each what was noted last. */
export async function writeStanding(
	transaction: Transaction<Tables>,
	changes: readonly Change[],
): Promise<void> {
	const latest = latestOf(changes);
	const shown = latest.flatMap((each) => (each.kind === "shown" ? rowOf(each) : []));
	if (shown.length > 0) await put(transaction, shown);
	for (const change of latest) {
		if (change.kind !== "corrected") continue;
		const { article, text: wording, place } = change.answer.anchor;
		await transaction
			.updateTable("standing")
			.set({ article, wording, place })
			.where("message", "=", change.answer.message)
			.execute();
	}
	const gone = latest.flatMap(({ kind, answer }) => (kind === "gone" ? answer.message : []));
	if (gone.length > 0)
		await transaction.deleteFrom("standing").where("message", "in", gone).execute();
}

function latestOf(changes: readonly Change[]): StandingChange[] {
	const latest = new Map<string, StandingChange>();
	for (const change of changes) {
		if (change.kind !== "shown" && change.kind !== "corrected" && change.kind !== "gone") continue;
		const { message } = change.answer;
		const before = latest.get(message);
		const isNew = change.kind === "corrected" && before?.kind === "shown";
		latest.set(message, isNew ? { ...before, answer: change.answer } : change);
	}
	return inOrder(latest);
}

function rowOf({
	answer: { server, channel, message, setIn, locale, anchor },
	time,
}: Extract<StandingChange, { readonly kind: "shown" }>): Insertable<Tables["standing"]> {
	const { article, text: wording, place } = anchor;
	return { message, server, channel, set_in: setIn, locale, article, wording, place, time };
}

function put(
	transaction: Transaction<Tables>,
	rows: readonly Insertable<Tables["standing"]>[],
): Promise<unknown> {
	return transaction
		.insertInto("standing")
		.values(rows)
		.onConflict((conflict) =>
			conflict.column("message").doUpdateSet(({ ref }) => ({
				locale: ref("excluded.locale"),
				article: ref("excluded.article"),
				wording: ref("excluded.wording"),
				place: ref("excluded.place"),
				time: ref("excluded.time"),
			})),
		)
		.execute();
}

/**
 * The answers that stand in a server, the latest first.
 *
 * @param since in milliseconds since 1970; none from before
 */
export async function readStanding(
	database: Database,
	server: string,
	since: number,
): Promise<readonly StandingAnswer[]> {
	const rows = await database
		.selectFrom("standing")
		.selectAll()
		.where("server", "=", server)
		.where("time", ">=", since)
		.orderBy("time", "desc")
		.limit(maxOfServer)
		.execute();
	return rows.map(({ channel, message, set_in: setIn, locale, article, wording: text, place }) => ({
		server,
		channel,
		message,
		setIn,
		locale,
		anchor: { article, text, place },
	}));
}

export async function forgetStanding(database: Database, server: string): Promise<void> {
	await database.deleteFrom("standing").where("server", "=", server).execute();
}

/**
 * Forgets the answers of before some time, in milliseconds since 1970, and of each server those that are too many.
 *
 * @returns how many
 */
export async function forgetOldStanding(database: Database, before: number): Promise<number> {
	const old = await database.deleteFrom("standing").where("time", "<", before).executeTakeFirst();
	const ranked = sql`select message, row_number() over (partition by server order by time desc) as rank from standing`;
	const many = await sql`delete from standing where message in
		(select message from (${ranked}) as ranked where rank > ${maxOfServer})`.execute(database);
	return Number(old.numDeletedRows) + Number(many.numAffectedRows ?? 0);
}
