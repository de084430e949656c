import type { AddedArticle, ArticleChange, KeptArticle } from "../records/records.ts";
import type { OpenedDatabase } from "./open-database.ts";
import { logChange } from "./settings-log.ts";
import type { Database } from "./tables.ts";

/** Which articles were added in which server, in memory, as the database has them. */
interface AddedVersions {
	/** 0 where a server has none; else another number whenever something about them has changed. */
	of(server: string): number;
	/** Reads what has changed since the last time, by whichever process. Rejects where the database is away. */
	refresh(opened: Pick<OpenedDatabase, "database">): Promise<void>;
}

/** Milliseconds for which changes are looked at again, as those of settings are. */
const overlap = 60_000;

interface ServerRows {
	/** By an article's id when it changed; of those that were removed too. */
	readonly changes: Map<string, number>;
	readonly there: Set<string>;
	revision: number;
}

export function createAddedVersions(): AddedVersions {
	const servers = new Map<string, ServerRows>();
	let revisions = 0;
	let newest = 0;
	return {
		of(server) {
			const known = servers.get(server);
			return known === undefined || known.there.size === 0 ? 0 : known.revision;
		},
		async refresh({ database }) {
			const rows = await database
				.selectFrom("articles")
				.select(({ eb }) => ["server", "id", "changed", eb("content", "is", null).as("gone")])
				.where("changed", ">", newest - overlap)
				.execute();
			for (const { server, id, changed: time, gone } of rows) {
				const changed = Number(time);
				newest = Math.max(newest, changed);
				const known = servers.get(server) ?? { changes: new Map(), there: new Set(), revision: 0 };
				servers.set(server, known);
				if (known.changes.get(id) === changed) continue;
				known.changes.set(id, changed);
				// Not every database has booleans.
				if (gone) known.there.delete(id);
				else known.there.add(id);
				known.revision = ++revisions;
			}
		},
	};
}

/** The articles that were added in one server, or in all, in the order of their ids. */
export async function readAdded(
	database: Database,
	server: string | null,
): Promise<readonly AddedArticle[]> {
	const all = database.selectFrom("articles").selectAll().where("content", "is not", null);
	const rows = await (server === null ? all : all.where("server", "=", server))
		.orderBy("server")
		.orderBy("id")
		.execute();
	return rows.map(({ server, id, content, url, former, replaced }) => ({
		server,
		id,
		content: content ?? "",
		url,
		former:
			former === null || replaced === null
				? null
				: { content: former, until: new Date(Number(replaced)) },
	}));
}

/** What is to be remembered of who changes an article, and when. */
type LoggedBy = ArticleChange & { readonly time: number };

/**
 * Keeps an article of a server, in the place of the one with its id, whose words are kept beside.
 *
 * @returns whether there was room: a server has at most `most` articles
 */
export async function saveAdded(
	{ database, now }: Pick<OpenedDatabase, "database" | "now">,
	server: string,
	{ id, content, url }: KeptArticle,
	{ most, by }: { readonly most: number; readonly by: LoggedBy | null },
): Promise<boolean> {
	return database.transaction().execute(async (transaction) => {
		const there = await transaction
			.selectFrom("articles")
			.select(["id", "content"])
			.where("server", "=", server)
			.where("content", "is not", null)
			.execute();
		const before = there.find((each) => each.id === id) ?? null;
		if (before === null && there.length >= most) return false;
		const isSame = before?.content === content;
		const former = isSame
			? {}
			: { former: before?.content ?? null, replaced: before === null ? null : now };
		await transaction
			.insertInto("articles")
			.values({ server, id, content, url, former: null, replaced: null, changed: now })
			.onConflict((conflict) =>
				conflict.columns(["server", "id"]).doUpdateSet({ content, url, changed: now, ...former }),
			)
			.execute();
		if (by !== null) {
			const changed = { [before === null ? "articleAdded" : "articleUpdated"]: by.title };
			await logChange(transaction, server, { ...by, changed });
		}
		return true;
	});
}

/**
 * Takes an article of a server out, or all of them; in the other processes too, within seconds.
 *
 * @returns how many were there
 */
export async function removeAdded(
	{ database, now }: Pick<OpenedDatabase, "database" | "now">,
	server: string,
	id: string | null,
	by: LoggedBy | null = null,
): Promise<number> {
	return database.transaction().execute(async (transaction) => {
		const all = transaction
			.updateTable("articles")
			.set({ content: null, url: null, former: null, replaced: null, changed: now })
			.where("server", "=", server)
			.where("content", "is not", null);
		const { numUpdatedRows } = await (id === null
			? all
			: all.where("id", "=", id)
		).executeTakeFirst();
		const removed = Number(numUpdatedRows);
		if (by !== null && removed > 0) {
			await logChange(transaction, server, { ...by, changed: { articleRemoved: by.title } });
		}
		return removed;
	});
}
