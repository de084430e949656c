import type { Answerer } from "../../answer/answer.ts";
import type { InsightsReport } from "../bot/insights-reports.ts";
import { findPassages } from "./passage-votes.ts";

/**
 * All that is known of a server's questions as CSV (RFC 4180) with the byte order mark that spreadsheets look for:
 * what is asked and missed with how often, questions that are alike with one number, and the votes by passage.
 */
export function insightsToCsv(
	{ asked, missed, votes }: InsightsReport,
	answerer: Pick<Answerer, "articles">,
): string {
	const header = ["what", "group", "text", "times", "article", "up", "down"];
	const rows = [
		header,
		...asked.map(({ question, count }) => ["asked", "", question, count, "", "", ""]),
		...missed.flatMap(({ questions }, group) =>
			questions.map(({ question, count }) => ["missed", group + 1, question, count, "", "", ""]),
		),
		...findPassages(votes, answerer).map(({ votes: { article, up, down }, text }) => [
			"vote",
			"",
			text ?? "",
			"",
			article,
			up,
			down,
		]),
	];
	return `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/**
 * Text that a spreadsheet would take for a formula gets an apostrophe in front of it. In many countries a spreadsheet
 * parts the cells of a file at semicolons or tabs, where quotation marks inside a line then say nothing: so what stands
 * after one of these, or on a new line, is text of a cell of its own there.
 */
function cell(value: string | number): string {
	if (typeof value === "number") return String(value);
	const text = value.replace(formula, "$1'$2");
	return /[",;\t\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Signs that begin a formula, full-width ones and other minuses among them, behind what is not seen on the same line. */
const formula =
	/(^|[;\t\r\n\v\f\u0085\u2028\u2029])((?:(?![\t\r\n\v\f\u0085\u2028\u2029])[\s\p{Cc}\p{Cf}"])*[=+\-@＝＋－＠−﹢﹣﹦﹫])/gu;
