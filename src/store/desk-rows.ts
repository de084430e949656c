import type { DeskItem, MessagePlace, TakenDesk } from "../records/desk.ts";
import type { OpenedDatabase } from "./open-database.ts";
import type { Database, Tables } from "./tables.ts";

// Questions that wait for people. Of all processes only one looks after a server's at a time: who takes them has them
// for a minute, so that whoever ends in the middle keeps nobody else from it.

/** Milliseconds for which a desk is its taker's. */
const lease = 60_000;
/** As many questions of a server as are looked after. */
const maxItems = 5000;

/**
 * Takes what waits for the people of a server; null where somebody else has it.
 *
 * @param holder stands for the taking
 * @param week the last one that need not be told of, where nobody has looked after the server before
 */
export async function takeDesk(
	{ database, now }: Pick<OpenedDatabase, "database" | "now">,
	{ server, holder, week }: { server: string; holder: string; week: number },
): Promise<TakenDesk | null> {
	await database
		.insertInto("desks")
		.values({ server, holder: "", until: 0, week, tried: null })
		.onConflict((conflict) => conflict.column("server").doNothing())
		.execute();
	const { numUpdatedRows } = await database
		.updateTable("desks")
		.set(({ eb }) => ({ holder, until: eb(now, "+", lease) }))
		.where("server", "=", server)
		.where(({ eb }) => eb("until", "<", now))
		.executeTakeFirst();
	if (numUpdatedRows !== 1n) return null;
	const desk = await database
		.selectFrom("desks")
		.select(["week", "tried"])
		.where("server", "=", server)
		.executeTakeFirstOrThrow();
	const rows = await database
		.selectFrom("desk")
		.selectAll()
		.where("server", "=", server)
		.orderBy("asked", "desc")
		.orderBy("tag")
		.limit(maxItems)
		.execute();
	return { items: rows.map(toItem), week: desk.week, tried: timeOf(desk.tried) };
}

/** Lets others take it. */
export async function releaseDesk(
	database: Database,
	server: string,
	holder: string,
): Promise<void> {
	await database
		.updateTable("desks")
		.set({ until: 0 })
		.where("server", "=", server)
		.where("holder", "=", holder)
		.execute();
}

/** Notes which question stands for which. */
export async function sortItems(
	database: Database,
	server: string,
	sorted: readonly { readonly tag: string; readonly leader: string }[],
): Promise<void> {
	await database.transaction().execute(async (transaction) => {
		for (const { tag, leader } of sorted) {
			await updateItem(transaction, server, tag).set({ leader }).execute();
		}
	});
}

/** Notes that a message for a question is about to be sent. */
export async function tryItem(
	database: Database,
	{ server, tag, time }: { server: string; tag: string; time: number },
): Promise<void> {
	await updateItem(database, server, tag).set({ tried: time }).execute();
}

/** Notes which message shows a question, and how often it says that it was asked. */
export async function showItem(
	database: Database,
	{
		server,
		tag,
		place,
		count,
	}: { server: string; tag: string; place: MessagePlace; count: number },
): Promise<void> {
	await updateItem(database, server, tag)
		.set({ ...place, shown: count })
		.execute();
}

/** A question, and then those alike, the most frequent of them first; none where it is not known any more. */
export async function findItems(
	database: Database,
	server: string,
	tag: string,
): Promise<readonly DeskItem[]> {
	const rows = await database
		.selectFrom("desk")
		.selectAll()
		.where("server", "=", server)
		.where(({ or, eb }) => or([eb("tag", "=", tag), eb("leader", "=", tag)]))
		.orderBy("asked", "desc")
		.orderBy("tag")
		.limit(maxItems)
		.execute();
	// The one that stands for the others comes first, however often it was asked.
	return rows.map(toItem).sort((one, other) => Number(other.tag === tag) - Number(one.tag === tag));
}

/** Closes a question; false where it is closed already, or not known any more. */
export async function closeItem(database: Database, server: string, tag: string): Promise<boolean> {
	const { numUpdatedRows } = await updateItem(database, server, tag)
		.set({ closed: 1 })
		.where("closed", "=", 0)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

/** Notes that a report is about to be sent, at a time, or that weeks until one have been told of, where that is null. */
export async function tellWeek(
	database: Database,
	server: string,
	told: { readonly tried: number } | { readonly week: number },
): Promise<void> {
	const set = "week" in told ? { week: told.week, tried: null } : { tried: told.tried };
	await database.updateTable("desks").set(set).where("server", "=", server).execute();
}

/** Forgets the questions of a server that wait, and that anybody has looked after them. */
export async function forgetDesk(database: Database, server: string): Promise<number> {
	const { numDeletedRows } = await database
		.deleteFrom("desk")
		.where("server", "=", server)
		.executeTakeFirst();
	return Number(numDeletedRows);
}

function updateItem(database: Database, server: string, tag: string) {
	return database.updateTable("desk").where("server", "=", server).where("tag", "=", tag);
}

function toItem(row: Tables["desk"]): DeskItem {
	const { tag, wording, asked, leader, channel, message, shown, tried, closed } = row;
	return {
		tag,
		question: wording,
		count: asked,
		leader,
		shownIn: channel === null || message === null ? null : { channel, message },
		shownCount: shown,
		tried: timeOf(tried),
		closed: closed === 1,
	};
}

/** PostgreSQL gives great numbers as text. */
function timeOf(time: number | string | null): number | null {
	return time === null ? null : Number(time);
}
