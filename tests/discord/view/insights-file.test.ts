import { describe, expect, it } from "vitest";
import { insightsToCsv } from "../../../src/discord/view/insights-file.ts";

function cellOf(question: string): string {
	const report = { since: new Date(0), asked: [{ question, count: 1 }], missed: [], votes: [] };
	const csv = insightsToCsv(report, { articles: [] });
	return csv.slice(csv.indexOf("asked,,") + "asked,,".length, csv.lastIndexOf(",1,,,"));
}

describe("a question in the file of /insights", () => {
	it.each([
		["a formula", "=1+1", "'=1+1"],
		["a sum", "+1", "'+1"],
		["a difference", "-1", "'-1"],
		["a minus of its own", "\u22121", "'\u22121"],
		["a function", "@SUM(A1)", "'@SUM(A1)"],
		["full-width signs", "＝1", "'＝1"],
		["a full-width plus", "＋1", "'＋1"],
		["a full-width hyphen", "－1", "'－1"],
		["a full-width at", "＠SUM(A1)", "'＠SUM(A1)"],
		["a formula behind spaces", "  =1", "'  =1"],
		["a formula behind what is not seen", "\u200b\u00a0=1", "'\u200b\u00a0=1"],
		["a formula behind a quotation mark", '"=1', `"'""=1"`],
		["a formula after a semicolon", "Why? ; =1", `"Why? ;' =1"`],
		["a formula after a semicolon and a quotation mark", 'a;"=1', `"a;'""=1"`],
		["a formula after a tab", "a\t=1", `"a\t'=1"`],
		["a formula on a new line", "a\r\n\r=1", `"a\r\n\r'=1"`],
		["a formula after a return alone", "a\r=1", `"a\r'=1"`],
	])("with %s is text", (_, question, cell) => {
		expect(cellOf(question)).toBe(cell);
	});

	it.each([
		["of words", "Who won the *chess* cup?", "Who won the *chess* cup?"],
		["with a sum in it", "Is 1+1=2, or -1?", `"Is 1+1=2, or -1?"`],
		["with a semicolon", "Who; why?", `"Who; why?"`],
		["with a tab", "Who\twhy?", `"Who\twhy?"`],
		["with quotation marks", 'What is "it"?', `"What is ""it""?"`],
	])("%s stays as it is", (_, question, cell) => {
		expect(cellOf(question)).toBe(cell);
	});
});
