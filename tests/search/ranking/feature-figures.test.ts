import { describe, expect, it } from "vitest";
import { parseQuestion } from "../../../src/search/query/question.ts";
import { featureNames, featuresOf } from "../../../src/search/ranking/features.ts";
import type { Match } from "../../../src/search/ranking/match.ts";
import { createSearchIndex } from "../../../src/search/search-index.ts";
import { articleOf } from "../../samples.ts";

/*
 * What each feature says, on one small article: a passage of two sentences and two of one. A feature that says something
 * else fails here, whatever the weights make of it.
 */

const article = articleOf(`# The ferry

The old ferry sank. Captain Jan Holm left the old ferry at nine for 300 pounds.

A lighthouse is a tower near Kells and stood for twenty years in 1990.

Herons nest.
`);
const index = createSearchIndex([article]);
const [indexed] = index.articles;
if (!indexed) throw new Error("there is an article");
const [sank, left, lighthouse, herons] = [0, 1, 2, 3];

function ask(question: string): {
	match: Match;
	figure: (name: string, sentence: number) => number;
} {
	if (!indexed) throw new Error("there is an article");
	const match = index.matchOne(indexed, parseQuestion(question));
	const columns = featuresOf(match);
	return {
		match,
		figure: (name, sentence) =>
			columns[featureNames.findIndex((each) => each === name)]?.[sentence] ?? Number.NaN,
	};
}

const weightOf = ({ terms }: Match, word: string): number =>
	terms.find((term) => term.word === word)?.weight ?? Number.NaN;
const totalOf = ({ terms }: Match): number => terms.reduce((sum, { weight }) => sum + weight, 0);

it("reads the article as these sentences", () => {
	expect(indexed.sentences.map(({ text }) => text.split(" ").slice(0, 2).join(" "))).toEqual([
		"The old",
		"Captain Jan",
		"A lighthouse",
		"Herons nest.",
	]);
});

describe("which of the question's words are held", () => {
	const { match, figure } = ask("herons lighthouse");
	const share = weightOf(match, "herons") / totalOf(match);

	it("sCoverage: the share of the question's weight that a sentence holds", () => {
		expect(figure("sCoverage", herons)).toBeCloseTo(share, 12);
		expect(figure("sCoverage", lighthouse)).toBeCloseTo(1 - share, 12);
		expect(figure("sCoverage", sank)).toBe(0);
	});

	it("sCoverageSquared: the same of squared weights, where the weightiest words count most", () => {
		const squares = match.terms.map(({ weight }) => weight ** 2);
		const all = squares.reduce((sum, each) => sum + each, 0);
		expect(figure("sCoverageSquared", herons)).toBeCloseTo((squares[0] ?? 0) / all, 12);
	});

	it("sCoverageRelative: the square of a sentence's share of the best one's", () => {
		const best = Math.max(share, 1 - share);
		expect(figure("sCoverageRelative", herons)).toBeCloseTo((share / best) ** 2, 12);
	});

	it("sExact: the share that stands there letter for letter", () => {
		const other = ask("heron");
		expect(other.figure("sCoverage", herons)).toBeCloseTo(1, 12);
		expect(other.figure("sExact", herons)).toBe(0);
		expect(ask("herons").figure("sExact", herons)).toBeCloseTo(1, 12);
	});

	it("sDensity: how much of a sentence's rare words the question has, 1 for all", () => {
		expect(ask("herons nest").figure("sDensity", herons)).toBeCloseTo(1, 6);
		expect(ask("herons").figure("sDensity", herons)).toBeLessThan(1);
	});

	it("pCoverage: the share that the passage holds, in whichever sentence", () => {
		const asked = ask("sank pounds");
		expect(asked.figure("pCoverage", sank)).toBeCloseTo(1, 12);
		expect(asked.figure("pCoverage", left)).toBeCloseTo(1, 12);
		expect(asked.figure("pCoverage", herons)).toBe(0);
	});

	it("pNames: the share of the question's names that the passage holds", () => {
		const asked = ask("when did Jan see Kells");
		const jan = weightOf(asked.match, "jan");
		const kells = weightOf(asked.match, "kells");
		expect(asked.figure("pNames", sank)).toBeCloseTo(jan / (jan + kells), 12);
		expect(ask("herons nest").figure("pNames", herons)).toBe(0);
	});

	it("pBm25: Robertson and Zaragoza's sum, with the weight in place of the inverse document frequency", () => {
		const asked = ask("ferry");
		const weight = weightOf(asked.match, "ferry");
		const length = (indexed.passageLengths[0] ?? 0) / asked.match.scope.averageLength;
		const expected = (weight * (2 * 2.2)) / (2 + 1.2 * (0.25 + 0.75 * length));
		expect(asked.figure("pBm25", sank)).toBeCloseTo(expected, 12);
	});
});

describe("whether its words stand together", () => {
	const worth = ({ terms }: Match): number =>
		((terms[0]?.weight ?? 0) + (terms[1]?.weight ?? 0)) / 2;

	it("sPairs, sExactPairs: neighbours of the question that are neighbours in a sentence", () => {
		const { match, figure } = ask("herons nest");
		expect(figure("sPairs", herons)).toBeCloseTo(worth(match), 12);
		expect(figure("sExactPairs", herons)).toBeCloseTo(worth(match), 12);
		const turned = ask("nest herons");
		expect(turned.figure("sPairs", herons)).toBe(0);
		const stems = ask("heron nests");
		expect(stems.figure("sPairs", herons)).toBeCloseTo(worth(stems.match), 12);
		expect(stems.figure("sExactPairs", herons)).toBe(0);
	});

	it("pNearPairs: weighty neighbours within five words of each other, for the whole passage", () => {
		const { match, figure } = ask("ferry captain");
		expect(figure("pNearPairs", left)).toBe(0);
		const near = ask("pounds ferry");
		expect(match.terms).toHaveLength(2);
		expect(near.figure("pNearPairs", left)).toBeCloseTo(worth(near.match), 12);
		expect(near.figure("pNearPairs", sank)).toBeCloseTo(worth(near.match), 12);
	});
});

describe("whether the kind of thing is held that is asked for", () => {
	it.each([
		["When was it?", "kindTime", lighthouse, 1],
		["When was it?", "kindTime", herons, 0],
		["Where is it?", "kindPlace", lighthouse, 1],
		["Where is it?", "kindPlace", sank, 0],
		["How many are there?", "kindCount", left, 1],
		["How much does it cost?", "kindAmount", left, 1],
		["How much does it cost?", "kindAmount", lighthouse, 0.5],
		["How long did it last?", "kindDuration", lighthouse, 1],
		["How long did it last?", "kindDuration", left, 0.5],
		["What is a lighthouse?", "kindDefinition", lighthouse, 1],
		["What is a lighthouse?", "kindDefinition", herons, 0],
		["Which boat sank?", "kindThing", left, 1],
		["Which boat sank?", "kindThing", herons, 0],
		["What sank?", "kindTime", lighthouse, 0],
	])("%s: %s", (question, name, sentence, figure) => {
		expect(ask(question).figure(name, sentence)).toBe(figure);
	});

	it("newNumbers: of a count, how dense a sentence is with numbers", () => {
		const { figure } = ask("How many are there?");
		expect(figure("newNumbers", left)).toBeCloseTo(6 / (indexed.sentenceLengths[left] ?? 0), 12);
		expect(figure("newNumbers", herons)).toBe(0);
	});
});

describe("where a sentence stands", () => {
	const { figure } = ask("herons");
	const figures = (name: string) => [sank, left, lighthouse, herons].map((s) => figure(name, s));

	it("firstOfPassage, early: whether it opens its passage, and how early that comes", () => {
		expect(figures("firstOfPassage")).toEqual([1, 0, 1, 1]);
		expect(figures("early")).toEqual([1, 1, 1 / 2, 1 / 3]);
	});

	it("sLength, pLength, sInPassage: logarithms of words and of sentences", () => {
		expect(figure("sLength", herons)).toBeCloseTo(Math.log(3), 12);
		expect(figure("pLength", herons)).toBeCloseTo(Math.log(3), 12);
		expect(figures("sInPassage")).toEqual([Math.log(2), Math.log(2), 0, 0]);
	});
});

it("states a figure for every feature", () => {
	const stated = new Set([
		..."pBm25 pCoverage pNames sCoverage sCoverageSquared sCoverageRelative sExact sDensity".split(
			" ",
		),
		..."sPairs sExactPairs pNearPairs newNumbers".split(" "),
		..."kindTime kindPlace kindCount kindAmount kindDuration kindDefinition kindThing".split(" "),
		..."firstOfPassage early sLength pLength sInPassage".split(" "),
	]);
	expect([...featureNames].filter((name) => !stated.has(name))).toEqual([]);
});
