import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sigmoid } from "../../src/algorithms/probability.ts";
import {
	confidenceFigures,
	confidenceNames,
	confidenceNamesAmong,
	confidenceOfFigures,
	confidenceTrees,
	confidenceTreesAmong,
	type DecidedPassage,
	decide,
	decideOrder,
	type ReadPassage,
	rankingFigures,
} from "../../src/reading/decision.ts";
import { parseQuestion } from "../../src/search/query/question.ts";
import { articleOf } from "../samples.ts";

/*
 * What each figure says that the reader's decision rests on. The passages are made up: only their figures count.
 */

const article = articleOf("# Herons\n\nHerons nest.\n\nFerries sink.\n\nTowers stand.\n");
const [section] = article.sections;

interface Figures {
	readonly likelihood?: number;
	readonly cosine?: number | null;
	readonly relevance?: number;
	readonly spanScore?: number;
}

function read(at: number, { cosine = 0.5, likelihood = -1, ...rest }: Figures): ReadPassage {
	const passage = section?.passages[at];
	if (!section || !passage) throw new Error("there is such a passage");
	const { relevance = 0, spanScore = 0 } = rest;
	const reading = { relevance, spanScore, answer: null };
	return { article, section, passage, around: passage, likelihood, cosine, reading };
}

function figuresOf(
	question: string,
	byWords: number,
	...passages: readonly (Figures & { readonly probability: number })[]
): (name: (typeof confidenceNames)[number]) => number {
	const decided = passages.map(
		({ probability, ...figures }, at): DecidedPassage => ({
			...read(at, figures),
			prior: 0,
			probability,
		}),
	);
	const figures = confidenceFigures(decided, {
		byWords,
		question: parseQuestion(question),
		belonging: null,
	});
	return (name) => figures[confidenceNames.indexOf(name)] ?? Number.NaN;
}

const byRelevance = [0, 0, 1, 0, 0];

describe("the order", () => {
	it("is that of the weighed figures; a passage without a vector is as near as one as likely as not", () => {
		const length = Math.log("Herons nest.".length);
		expect(rankingFigures(read(0, { likelihood: -2, relevance: 3, spanScore: 4 }))).toEqual([
			-2,
			0.5,
			3,
			4,
			length,
		]);
		expect(rankingFigures(read(0, { cosine: null }))[1]).toBe(0.35);
		const both = [read(0, { relevance: 1 }), read(1, { relevance: 2 })];
		const order = decideOrder(both, undefined, byRelevance);
		expect(order.map(({ passage }) => passage.text)).toEqual(["Ferries sink.", "Herons nest."]);
		expect(order[0]?.probability).toBeCloseTo(1 / (1 + Math.exp(-1)), 12);
	});

	it("heeds what speaks for a passage before it is read", () => {
		const priorOf = ({ passage }: ReadPassage) => (passage.text === "Ferries sink." ? 1 : 0);
		const [first] = decideOrder([read(0, {}), read(1, {})], priorOf, byRelevance);
		expect(first).toMatchObject({ prior: 1, passage: { text: "Ferries sink." } });
	});

	it("is that of the probabilities, also where the loser of a close call is behind the third", () => {
		const question = parseQuestion("herons");
		const asked = { byWords: 0.5, question, belonging: null };
		const probabilities = [0.6, 0.1, 0.3];
		const passages = probabilities.map((probability, at) => ({
			...read(at, {}),
			prior: 0,
			probability,
		}));
		const { passages: inOrder } = decide(passages, asked);
		expect(inOrder.map(({ probability }) => probability)).toEqual([0.6, 0.3, 0.1]);
	});

	it("of nothing is nothing, and sure of nothing", () => {
		const asked = { byWords: 0.5, question: parseQuestion("herons"), belonging: null };
		expect(decide([], asked)).toEqual({ passages: [], confidence: 0, figures: [] });
	});
});

describe("what a confidence rests on", () => {
	const figure = figuresOf(
		"Why do herons nest?",
		0.25,
		{ probability: 0.6, relevance: 2, spanScore: 5, cosine: 0.7 },
		{ probability: 0.3, relevance: 3, spanScore: 4, cosine: 0.9 },
		{ probability: 0.1, relevance: 1, spanScore: 1, cosine: null },
	);

	it.each<[(typeof confidenceNames)[number], number, string]>([
		["relevance", 2, "of the first passage"],
		["allRelevance", Math.log(Math.exp(2) + Math.exp(3) + Math.exp(1)), "of all together"],
		["spanScore", 5, "what speaks for the first passage's words"],
		["spanMargin", 1, "how far it is ahead of the next best"],
		["cosine", 0.7, "how near the first passage is in meaning"],
		["mostCosine", 0.9, "how near the nearest is"],
		["odds", Math.log(0.6 / 0.4), "of the first against all others"],
		["margin", Math.log(2), "of the first over the second"],
		["byWords", 0.25, "the confidence of search by words"],
		["words", Math.log(5), "how many words the question has"],
		["reason", 1, "whether it asks why"],
	])("%s: %d, %s", (name, expected) => {
		expect(figure(name)).toBeCloseTo(expected, 12);
	});

	it("states a figure for each, and one of three for what has nothing beside it", () => {
		const alone = figuresOf("When do herons nest?", 0, { probability: 1 });
		expect(confidenceNames.map(alone).every(Number.isFinite)).toBe(true);
		expect([alone("spanMargin"), alone("margin"), alone("reason")]).toEqual([3, 3, 0]);
		expect(confidenceNames).toHaveLength(11);
	});
});

describe("a confidence", () => {
	it("is the probability whose logit its trees add up to", () => {
		expect(confidenceOfFigures([1, 0], [0.5, [0, 1, 0, -1, 0.25]])).toBeCloseTo(sigmoid(0.75), 12);
		expect(confidenceOfFigures([0, 0], [0.5, [0, 1, 0, -1, 0.25]])).toBeCloseTo(sigmoid(-0.5), 12);
	});

	it("heeds how far the question belongs to the one article that is asked, where there are others", () => {
		const asked = { byWords: 0.5, question: parseQuestion("Where do herons nest?") };
		const both = [read(0, { relevance: 2, spanScore: 5 }), read(1, { relevance: -3 })];
		const passages = decideOrder(both);
		const confidence = (belonging: number | null) =>
			decide(passages, { ...asked, belonging }).confidence;
		expect(confidence(-0.4)).toBeLessThan(confidence(0.4) - 0.1);
		expect(decide(passages, { ...asked, belonging: -0.4 }).figures.at(-1)).toBe(-0.4);
		expect(decide(passages, { ...asked, belonging: null }).figures).toHaveLength(11);
	});

	it.each([
		"relevance",
		"spanScore",
		"spanMargin",
		"cosine",
		"odds",
		"margin",
		"belonging",
	] as const)("as it is learnt never falls with more %s", (name) => {
		const at = confidenceNamesAmong.indexOf(name);
		const figure = fc.double({ min: -12, max: 12, noNaN: true });
		const figures = fc.array(figure, {
			minLength: confidenceNamesAmong.length,
			maxLength: confidenceNamesAmong.length,
		});
		fc.assert(
			fc.property(figures, fc.double({ min: 0, max: 8, noNaN: true }), (these, more) => {
				const raised = these.with(at, (these[at] ?? 0) + more);
				for (const trees of [confidenceTrees, confidenceTreesAmong])
					expect(confidenceOfFigures(raised, trees)).toBeGreaterThanOrEqual(
						confidenceOfFigures(these, trees) - 1e-9,
					);
			}),
		);
	});
});
