import { describe, expect, it } from "vitest";
import { confidenceOf } from "../../src/search/confidence.ts";
import { doubtFigureNames, doubtFigures } from "../../src/search/doubt-figures.ts";
import { oppositeStemsOf } from "../../src/search/opposites.ts";
import { parseQuestion } from "../../src/search/question.ts";
import { type Candidate, rankPassages } from "../../src/search/rank.ts";
import { createSearchIndex } from "../../src/search/search-index.ts";
import { articleOf } from "../samples.ts";

const text = `---
headline: The ferry of Ostrand
language: %
---
In 1968 the county accepted the offer of the shipyard in Halden, which built the ferry for nine million crowns.

The northern pier opened in May 1971 with a brass band and free coffee for all.

The captains never sail when the wind blows harder than forty knots.
`;

function rank(question: string, language = "en"): Candidate[] {
	const search = createSearchIndex([articleOf(text.replace("%", language), "ferry")]);
	const index = search.articles[0];
	if (!index) throw new Error("no index");
	return rankPassages([search.matchOne(index, parseQuestion(question))]);
}

function doubts(question: string, language?: string): string[] {
	const [first] = rank(question, language);
	if (!first) throw new Error("nothing found");
	const figures = doubtFigures(first);
	return doubtFigureNames.filter((_, i) => figures[i] === 1);
}

describe("what speaks against a passage with the question's words", () => {
	it.each([
		["When did the northern pier open with a brass band?", []],
		["Why do the captains never sail when the wind blows harder?", []],
		["What did the county not accept from the shipyard?", ["denialLacking"]],
		["Why wasn’t the offer of the shipyard accepted?", ["denialLacking"]],
		["When did the shipyard in Bergen build the ferry for crowns?", ["nameLacking"]],
		["Which pier opened on May 12 with free coffee?", ["numberLacking"]],
		["What did the shipyard offer the county in 1985?", ["numberLacking", "anotherYear"]],
		["When did the southern pier open with a brass band?", ["opposite"]],
		["Which shipyard's offer did the county reject?", ["opposite"]],
	])("%s", (question, expected) => {
		expect(doubts(question)).toEqual(expected);
	});

	it("is not looked for in other languages", () => {
		expect(doubts("When did the southern pier not open in 1985?", "de")).toEqual([]);
	});

	it("lowers the confidence", () => {
		const sure = confidenceOf(rank("Which shipyard's offer did the county accept in 1968?"));
		for (const other of [
			"Which shipyard's offer did the county reject in 1968?",
			"Which shipyard's offer did the county not accept in 1968?",
			"Which shipyard's offer did the county accept in 1985?",
		]) {
			expect(confidenceOf(rank(other))).toBeLessThan(sure);
		}
	});
});

describe("opposites", () => {
	it("are known of all forms of a word", () => {
		expect(oppositeStemsOf("accepted")).toContain("reject");
		expect(oppositeStemsOf("ends")).toContain("begin");
		expect(oppositeStemsOf("south")).toEqual(["north"]);
		expect(oppositeStemsOf("ferry")).toEqual([]);
	});
});
