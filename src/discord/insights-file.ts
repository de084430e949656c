import type { Answerer } from "../answer/answer.ts";
import { groupAlike } from "../answer/likeness.ts";
import { passageOf } from "./insights-card.ts";
import type { Insights } from "./store-port.ts";

/**
 * All that is known of a server's questions as CSV (RFC 4180) with the byte order mark that spreadsheets look for:
 * what is asked and missed with how often, questions that are alike with one number, and the votes by passage.
 */
export function insightsToCsv(insights: Insights, answerer: Answerer): string {
	const header = ["what", "group", "text", "times", "article", "up", "down"];
	const asked = insights.asked.map(({ question, count }) => [
		"asked",
		"",
		question,
		count,
		"",
		"",
		"",
	]);
	const missed = groupAlike(insights.missed).flatMap(({ questions }, group) =>
		questions.map(({ question, count }) => ["missed", group + 1, question, count, "", "", ""]),
	);
	const votes = insights.votes.map((each) => {
		const { opening } = passageOf(each, answerer);
		return ["vote", "", opening ?? "", "", each.article, each.up, each.down];
	});
	const rows = [header, ...asked, ...missed, ...votes];
	return `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** Text that a spreadsheet would take for a formula gets an apostrophe in front of it. */
function cell(value: string | number): string {
	if (typeof value === "number") return String(value);
	const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
