import type { Database } from "./tables.ts";

/** As many rows of each kind as a report reads. */
export const maxRows = 5000;

/** How often a question was counted. */
export interface CountedRow {
	readonly tag: string;
	readonly wording: string;
	/** A number, as text where it may be greater than JavaScript's. */
	readonly count: number | string | bigint | null;
}

/**
 * What was asked in a server, once a question, as it was asked most lately.
 *
 * @param first the first day that counts, in whole days since 1970
 * @param end the day after the last
 */
export function selectQuestions(database: Database, server: string, first: number, end?: number) {
	const since = database
		.selectFrom("questions")
		.where("server", "=", server)
		.where("day", ">=", first)
		.select(({ fn }) => ["tag", fn.max("wording").as("wording")])
		.groupBy("tag");
	return end === undefined ? since : since.where("day", "<", end);
}

/** Those asked most often, and those that stayed without an answer most often. */
export async function countQuestions(questions: ReturnType<typeof selectQuestions>) {
	const ranked = (column: "asked" | "unanswered"): Promise<CountedRow[]> =>
		questions
			.select(({ fn }) => fn.sum(column).as("count"))
			.having(({ fn }) => fn.sum(column), ">", 0)
			.orderBy("count", "desc")
			.orderBy("tag")
			.limit(maxRows)
			.execute();
	return { asked: await ranked("asked"), unanswered: await ranked("unanswered") };
}
