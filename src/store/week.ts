import type { WeekFigures } from "../records/desk.ts";
import { dateOf } from "./change.ts";
import { type CountedRow, countQuestions, selectQuestions } from "./counted-questions.ts";
import type { Database } from "./tables.ts";

/** What was asked in a server in a week. @param first its first day, in whole days since 1970 */
export async function readWeek(
	database: Database,
	server: string,
	first: number,
): Promise<WeekFigures> {
	const end = first + daysInWeek;
	const days = await database
		.selectFrom("questions")
		.where("server", "=", server)
		.where("day", ">=", first)
		.where("day", "<", end)
		.select(({ fn }) => ["day", fn.sum("asked").as("asked"), fn.sum("unanswered").as("unanswered")])
		.groupBy("day")
		.execute();
	const { asked, unanswered } = await countQuestions(selectQuestions(database, server, first, end));
	const votes = await database
		.selectFrom("votes")
		.where("server", "=", server)
		.where("day", ">=", first)
		.where("day", "<", end)
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
		missed: unanswered.map(toCounted),
		up,
		down: Number(votes?.all ?? 0) - up,
	};
}

const daysInWeek = 7;

function toCounted({ wording, count }: CountedRow) {
	return { question: wording, count: Number(count) };
}
