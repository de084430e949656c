import type { CountedQuestion, Insights } from "../records/records.ts";
import { removeAdded } from "./added-rows.ts";
import { dateOf } from "./change.ts";
import { type CountedRow, countQuestions, maxRows, selectQuestions } from "./counted-questions.ts";
import { forgetDesk } from "./desk-rows.ts";
import type { OpenedDatabase } from "./open-database.ts";
import { forgetOldStanding, forgetStanding } from "./standing-rows.ts";
import type { Database } from "./tables.ts";

/** @param first the first day that counts */
export async function readInsights(
	database: Database,
	server: string,
	first: number,
): Promise<Insights> {
	const questions = selectQuestions(database, server, first);
	const { asked, unanswered } = await countQuestions(questions);
	const votes = database
		.selectFrom("votes")
		.where("votes.server", "=", server)
		.where("votes.day", ">=", first);
	const down = await votes
		.where("up", "=", 0)
		// A question whose words are not kept any more is left out.
		.innerJoin(questions.as("worded"), "worded.tag", "votes.tag")
		.select(({ fn }) => [
			"votes.tag",
			fn.max("worded.wording").as("wording"),
			fn.countAll().as("count"),
		])
		.groupBy("votes.tag")
		.orderBy("count", "desc")
		.orderBy("votes.tag")
		.limit(maxRows)
		.execute();
	const passages = await votes
		.select(({ fn }) => ["article", "passage", fn.sum("up").as("up"), fn.countAll().as("all")])
		.groupBy(["article", "passage"])
		.orderBy("all", "desc")
		.orderBy("article")
		.orderBy("passage")
		.limit(maxRows)
		.execute();
	return {
		since: dateOf(first),
		asked: countAlike(asked),
		missed: countAlike([...unanswered, ...down]),
		votes: passages.map(({ article, passage, up, all }) => ({
			article,
			passage,
			up: Number(up),
			down: Number(all) - Number(up),
		})),
	};
}

function countAlike(rows: readonly CountedRow[]): CountedQuestion[] {
	const counted = new Map<string, CountedQuestion>();
	for (const { tag, wording, count } of rows) {
		const before = counted.get(tag)?.count ?? 0;
		counted.set(tag, { question: wording, count: before + Number(count) });
	}
	return [...counted.values()].sort((one, other) => other.count - one.count).slice(0, maxRows);
}

/** The servers of which anything is kept, in the order of their ids. */
export async function listServers(database: Database): Promise<string[]> {
	const rows = await database
		.selectFrom("questions")
		.select("server")
		.union(database.selectFrom("votes").select("server"))
		.union(database.selectFrom("settings").where("settings", "is not", null).select("server"))
		.union(database.selectFrom("articles").where("content", "is not", null).select("server"))
		.union(database.selectFrom("settings_log").select("server"))
		.union(database.selectFrom("standing").select("server"))
		.orderBy("server")
		.execute();
	return rows.map(({ server }) => server);
}

/** How many rows were forgotten. */
export interface Forgotten {
	readonly questions: number;
	readonly votes: number;
	readonly settings: number;
	readonly articles: number;
}

/** Forgets what was asked and voted in a server. */
export async function forgetQuestions(
	database: Database,
	server: string,
): Promise<Pick<Forgotten, "questions" | "votes">> {
	return database.transaction().execute(async (transaction) => {
		const questions = await transaction
			.deleteFrom("questions")
			.where("server", "=", server)
			.executeTakeFirst();
		await forgetDesk(transaction, server);
		await forgetStanding(transaction, server);
		const votes = await transaction
			.deleteFrom("votes")
			.where("server", "=", server)
			.executeTakeFirst();
		return { questions: Number(questions.numDeletedRows), votes: Number(votes.numDeletedRows) };
	});
}

/** Forgets all of a server; its settings and articles in the other processes too, within seconds. */
export async function forgetAll(
	opened: Pick<OpenedDatabase, "database" | "now">,
	server: string,
): Promise<Forgotten> {
	const { database, now } = opened;
	const forgotten = await forgetQuestions(database, server);
	await database.deleteFrom("desks").where("server", "=", server).execute();
	await database.deleteFrom("settings_log").where("server", "=", server).execute();
	const settings = await database
		.updateTable("settings")
		.set({ settings: null, changed: now })
		.where("server", "=", server)
		.where("settings", "is not", null)
		.executeTakeFirst();
	const articles = await removeAdded(opened, server, null);
	return { ...forgotten, settings: Number(settings.numUpdatedRows), articles };
}

/**
 * Forgets what is older than the first day that is kept.
 *
 * @returns how many rows that was
 */
export async function forgetOld(database: Database, first: number): Promise<number> {
	const questions = await database
		.deleteFrom("questions")
		.where("day", "<", first)
		.executeTakeFirst();
	const votes = await database.deleteFrom("votes").where("day", "<", first).executeTakeFirst();
	const waiting = await database.deleteFrom("desk").where("day", "<", first).executeTakeFirst();
	// By now every process has seen that these settings and articles are gone.
	const settings = await database
		.deleteFrom("settings")
		.where("settings", "is", null)
		.where("changed", "<", dateOf(first).getTime())
		.executeTakeFirst();
	const articles = await database
		.deleteFrom("articles")
		.where("content", "is", null)
		.where("changed", "<", dateOf(first).getTime())
		.executeTakeFirst();
	return [questions, votes, waiting, settings, articles].reduce(
		(sum, { numDeletedRows }) => sum + Number(numDeletedRows),
		await forgetOldStanding(database, dateOf(first).getTime()),
	);
}
