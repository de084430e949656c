import type { WeekFigures } from "../records/desk.ts";
import type { CountedQuestion } from "../records/records.ts";
import { dateOf } from "./change.ts";
import type { Database } from "./tables.ts";

/** As many rows as a report of a week reads. */
const maxRows = 5000;

/** What was asked in a server in a week. @param first its first day, in whole days since 1970 */
export async function readWeek(
	database: Database,
	server: string,
	first: number,
): Promise<WeekFigures> {
	const questions = database
		.selectFrom("questions")
		.where("server", "=", server)
		.where("day", ">=", first)
		.where("day", "<", first + daysInWeek);
	const days = await questions
		.select(({ fn }) => ["day", fn.sum("asked").as("asked"), fn.sum("unanswered").as("unanswered")])
		.groupBy("day")
		.execute();
	const byTag = questions
		.select(({ fn }) => ["tag", fn.max("wording").as("wording")])
		.groupBy("tag");
	const asked = await byTag
		.select(({ fn }) => fn.sum("asked").as("count"))
		.orderBy("count", "desc")
		.orderBy("tag")
		.limit(maxRows)
		.execute();
	const missed = await byTag
		.select(({ fn }) => fn.sum("unanswered").as("count"))
		.having(({ fn }) => fn.sum("unanswered"), ">", 0)
		.orderBy("count", "desc")
		.orderBy("tag")
		.limit(maxRows)
		.execute();
	const votes = await database
		.selectFrom("votes")
		.where("server", "=", server)
		.where("day", ">=", first)
		.where("day", "<", first + daysInWeek)
		.select(({ fn }) => [fn.sum("up").as("up"), fn.countAll().as("all")])
		.executeTakeFirst();
	const up = Number(votes?.up ?? 0);
	return {
		days: Array.from({ length: daysInWeek }, (_, place) => {
			const day = days.find((each) => each.day === first + place);
			const unanswered = Number(day?.unanswered ?? 0);
			return {
				date: dateOf(first + place),
				answered: Number(day?.asked ?? 0) - unanswered,
				missed: unanswered,
			};
		}),
		asked: asked.map(toCounted),
		missed: missed.map(toCounted),
		up,
		down: Number(votes?.all ?? 0) - up,
	};
}

const daysInWeek = 7;

function toCounted(row: {
	readonly wording: string;
	readonly count: number | string | bigint | null;
}): CountedQuestion {
	return { question: row.wording, count: Number(row.count) };
}
