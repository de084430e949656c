import { setImmediate as nextRound, setTimeout as wait } from "node:timers/promises";
import { groupAlikeInSlices, type QuestionGroup } from "../../answer/grouping/question-groups.ts";
import type { Insights } from "../../records/records.ts";
import type { StorePort } from "./store-port.ts";

/** What is known of a server's questions, with those alike grouped. */
export interface InsightsReport extends Omit<Insights, "missed"> {
	readonly missed: readonly QuestionGroup[];
}

/**
 * The reports of the servers whose managers look at them at the moment. Making one takes the process up to a fifth of a
 * second, others going first all the while: so one is made by a command alone, and kept for the buttons under it.
 */
export interface InsightsReports {
	/** As things are now, or were some seconds ago. Rejects where the database is away. */
	make(server: string): Promise<InsightsReport>;
	/** The one that was made last; made anew only where it is not kept any more. Rejects where the database is away. */
	find(server: string): Promise<InsightsReport>;
	/** Lets go of a server's report, when what it tells of is forgotten. */
	drop(server: string): void;
}

/** Milliseconds in which a server's report is made once at most. */
const minInterval = 10_000;
/** Milliseconds for which it is kept. */
const maxAge = 900_000;
/** Of so many questions and passages reports are kept, the last ones. */
const maxRows = 200_000;

/** @param now the time in milliseconds, from any fixed point */
export function createInsightsReports(
	store: Pick<StorePort, "insights">,
	now: () => number,
): InsightsReports {
	const kept = new Map<string, Kept>();
	const younger = (server: string, age: number): Promise<InsightsReport> => {
		const known = kept.get(server);
		if (known !== undefined && now() - known.made < age) return known.report;
		// Deleted first, so that the map stays ordered by when they were made.
		kept.delete(server);
		const making: Kept = { made: now(), report: makeReport(store, server), rows: 0 };
		kept.set(server, making);
		making.report
			.then(
				(report) => {
					making.rows = rowsOf(report);
					letGo(kept);
					return wait(maxAge, undefined, { ref: false });
				},
				() => undefined,
			)
			.then(() => {
				if (kept.get(server) === making) kept.delete(server);
			});
		return making.report;
	};
	return {
		make: (server) => younger(server, minInterval),
		find: (server) => younger(server, maxAge),
		drop: (server) => void kept.delete(server),
	};
}

interface Kept {
	readonly made: number;
	readonly report: Promise<InsightsReport>;
	/** None before it is there. */
	rows: number;
}

async function makeReport(
	store: Pick<StorePort, "insights">,
	server: string,
): Promise<InsightsReport> {
	const { missed, ...insights } = await store.insights(server);
	const grouped = await groupAlikeInSlices(missed, () => nextRound());
	return { ...insights, missed: grouped };
}

function rowsOf({ asked, missed, votes }: InsightsReport): number {
	return missed.reduce((sum, { questions }) => sum + questions.length, asked.length + votes.length);
}

/** Lets the oldest go until the others are few enough. */
function letGo(kept: Map<string, Kept>): void {
	let rows = [...kept.values()].reduce((sum, each) => sum + each.rows, 0);
	for (const [server, each] of kept) {
		if (rows <= maxRows) return;
		kept.delete(server);
		rows -= each.rows;
	}
}
