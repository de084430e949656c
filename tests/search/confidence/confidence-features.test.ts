import { describe, expect, it } from "vitest";
import {
	confidenceFigures,
	confidenceNames,
} from "../../../src/search/confidence/confidence-features.ts";
import { parseQuestion } from "../../../src/search/query/question.ts";
import { type Candidate, rankPassages } from "../../../src/search/ranking/rank.ts";
import { createSearchIndex } from "../../../src/search/search-index.ts";
import { articleOf } from "../../samples.ts";

/*
 * What each figure behind a confidence says, on one small article: a passage of two sentences and two of one. One that
 * says something else fails here, whatever the weights make of it.
 */

const article = articleOf(`# The ferry

The old ferry sank. Captain Jan Holm left the old ferry at nine for 300 pounds.

A lighthouse is a tower near Kells.

Herons nest.
`);
const index = createSearchIndex([article]);
const [indexed] = index.articles;
if (!indexed) throw new Error("there is an article");

type Name = (typeof confidenceNames)[number];

interface Asked {
	readonly first: Candidate;
	figure(name: Name): number;
}

function ask(question: string): Asked {
	if (!indexed) throw new Error("there is an article");
	const ranked = rankPassages([index.matchOne(indexed, parseQuestion(question))]);
	const figures = confidenceFigures(ranked);
	const [first] = ranked;
	if (!first || !figures) throw new Error("nothing is found");
	return { first, figure: (name) => figures[confidenceNames.indexOf(name)] ?? Number.NaN };
}

const weightOf = ({ first }: Asked, word: string): number =>
	first.match.terms.find((term) => term.word === word)?.weight ?? Number.NaN;
const totalOf = ({ first }: Asked): number =>
	first.match.terms.reduce((sum, { weight }) => sum + weight, 0);

it("bias: the same for all questions", () => {
	expect(ask("herons").figure("bias")).toBe(1);
	expect(ask("lighthouse tower").figure("bias")).toBe(1);
});

it("logOdds: the odds that the ranking gives the first passage, 9999 to 1 at most", () => {
	const asked = ask("ferry lighthouse");
	const { probability } = asked.first;
	expect(asked.figure("logOdds")).toBeCloseTo(Math.log(probability / (1 - probability)), 12);
	expect(ask("old ferry captain jan holm").figure("logOdds")).toBeCloseTo(Math.log(9999), 6);
});

describe("how much of the question's weight is held", () => {
	it("sentenceCoverage, passageCoverage: by the best sentence, and by its whole passage", () => {
		const asked = ask("ferry sank pounds");
		const inBest = ["ferry", asked.first.sentence === 0 ? "sank" : "pounds"];
		const held = inBest.reduce((sum, word) => sum + weightOf(asked, word), 0);
		expect(asked.figure("sentenceCoverage")).toBeCloseTo(held / totalOf(asked), 12);
		expect(asked.figure("passageCoverage")).toBeCloseTo(1, 12);
	});

	it("articleCoverage: by the article, wherever in it", () => {
		const asked = ask("herons lighthouse");
		expect(asked.figure("passageCoverage")).toBeLessThan(1);
		expect(asked.figure("articleCoverage")).toBeCloseTo(1, 12);
	});

	it("weightHeld: what the passage holds, and not its share", () => {
		const asked = ask("herons zeppelin");
		expect(asked.figure("weightHeld")).toBeCloseTo(Math.log(1 + weightOf(asked, "herons")), 12);
	});
});

describe("how many of the question's words are held", () => {
	it("absentWords: those that tell something and that the article does not have", () => {
		expect(ask("herons").figure("absentWords")).toBe(0);
		expect(ask("herons zeppelin").figure("absentWords")).toBeCloseTo(Math.log(2), 12);
		expect(ask("herons zeppelin gondola").figure("absentWords")).toBeCloseTo(Math.log(3), 12);
		expect(ask("herons of the").figure("absentWords")).toBe(0);
	});

	it("tellingHeld: those that tell something and that the passage holds", () => {
		expect(ask("herons nest").figure("tellingHeld")).toBeCloseTo(Math.log(3), 12);
		expect(ask("herons lighthouse").figure("tellingHeld")).toBeCloseTo(Math.log(2), 12);
	});

	it("missingNames: whether a name of the question is not in the passage", () => {
		expect(ask("when did Jan sell the ferry").figure("missingNames")).toBe(0);
		expect(ask("the old ferry left Kells for pounds").figure("missingNames")).toBe(1);
	});
});

describe("what other languages than English count beside these", () => {
	it("sentenceHeldAsTyped: the share of the best sentence, without words that only begin alike", () => {
		const asked = ask("lighthouse lighthouses tower");
		expect(asked.figure("sentenceHeldAsTyped")).toBeCloseTo(1, 12);
		const akin = ask("tower lighthousekeeper");
		expect(akin.figure("sentenceHeldAsTyped")).toBeCloseTo(
			weightOf(akin, "tower") / totalOf(akin),
			12,
		);
		expect(akin.figure("sentenceCoverage")).toBeGreaterThan(akin.figure("sentenceHeldAsTyped"));
	});

	it("ahead: the odds of the first passage against the second", () => {
		const asked = ask("ferry lighthouse");
		const ranked = indexed
			? rankPassages([index.matchOne(indexed, parseQuestion("ferry lighthouse"))])
			: [];
		const [first, second] = ranked;
		const odds = (first?.probability ?? 0) / (second?.probability ?? 1);
		expect(asked.figure("ahead")).toBeCloseTo(Math.log(odds), 12);
	});

	it("kindHeld: whether the best sentence holds the kind of thing that is asked for", () => {
		expect(ask("how much did holm leave for").figure("kindHeld")).toBeGreaterThan(0);
		expect(ask("how much do herons nest").figure("kindHeld")).toBe(0);
	});
});

it("has no figures where no word of the question is held, or none says anything", () => {
	if (!indexed) throw new Error("there is an article");
	for (const question of ["zeppelin gondola", "the of and"]) {
		const ranked = rankPassages([index.matchOne(indexed, parseQuestion(question))]);
		expect(confidenceFigures(ranked)).toBeNull();
	}
});

it("states a figure for every name", () => {
	expect(confidenceNames).toEqual([
		"bias",
		"logOdds",
		"sentenceCoverage",
		"passageCoverage",
		"articleCoverage",
		"absentWords",
		"missingNames",
		"tellingHeld",
		"weightHeld",
		"sentenceHeldAsTyped",
		"ahead",
		"kindHeld",
	]);
});
