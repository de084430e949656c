import type { CountedQuestion, QuestionGroup } from "../answer/grouping/question-groups.ts";
import { harmlessLine } from "./harmless.ts";
import { renderTable } from "./table.ts";

/** What is known of the questions of a server. */
export interface ServerInsights {
	readonly server: string;
	/** The first day that counts. */
	readonly since: Date;
	readonly asked: readonly CountedQuestion[];
	/** What the articles did not answer, or not well. */
	readonly missed: readonly QuestionGroup[];
	readonly votes: readonly {
		readonly article: string;
		readonly passage: number;
		readonly up: number;
		readonly down: number;
	}[];
}

/** As many rows of each table as a terminal shows; JSON has all. */
const maxRows = 20;

/** The insights of a server as three tables; a table of nothing is left out. */
export function renderInsights({ server, since, asked, missed, votes }: ServerInsights): string {
	const day = since.toISOString().slice(0, 10);
	const tables = [
		tableOf(
			["asked", "times"],
			asked.map(({ question, count }) => [question, count]),
		),
		tableOf(
			["not answered", "times", "alike"],
			missed.map(({ questions, count }) => [
				questions[0]?.question ?? "",
				count,
				questions.length - 1,
			]),
		),
		tableOf(
			["voted on", "at", "up", "down"],
			votes.map(({ article, passage, up, down }) => [article, passage, up, down]),
		),
	];
	return [`Server ${harmlessLine(server)}, since ${day}\n`, ...tables.filter(Boolean)].join("\n");
}

function tableOf(header: readonly string[], rows: readonly (string | number)[][]): string {
	if (rows.length === 0) return "";
	const more = rows.length > maxRows ? `… and ${rows.length - maxRows} more\n` : "";
	return renderTable(header, rows.slice(0, maxRows)) + more;
}
