import { describe, expect, it } from "vitest";
import { makeCases } from "../../tools/training/cases.ts";
import { calibrated, probability, trainLogistic } from "../../tools/training/logistic.ts";
import { discrimination } from "../../tools/training/measure.ts";
import { type MarkedArticle, seededRandom } from "../../tools/training/squad.ts";
import { articleOf } from "../samples.ts";

describe("a logistic model", () => {
	const random = seededRandom(3);
	const rows = Array.from({ length: 4000 }, () => [1, random() * 4 - 2, random()]);
	const draw = (chance: (row: number[]) => number): boolean[] =>
		rows.map((row) => random() < chance(row));
	const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

	it("finds the weights that made the data, and none for what tells nothing", () => {
		const right = draw(([, x = 0]) => logistic(0.5 + 1.5 * x));
		const [bias = 0, slope = 0, idle = 0] = trainLogistic(rows, right);
		expect(bias).toBeCloseTo(0.5, 0);
		expect(slope).toBeCloseTo(1.5, 0);
		expect(Math.abs(idle)).toBeLessThan(0.4);
	});

	it("is calibrated to other data in the same order", () => {
		const learnt = [-2, 3, 0];
		const right = draw(([, x = 0]) => logistic(1 + x));
		const weights = calibrated(learnt, rows, right);
		const said = rows.reduce((sum, row) => sum + probability(row, weights), 0);
		expect(said / right.filter(Boolean).length).toBeCloseTo(1, 2);
		expect((weights[1] ?? 0) > 0).toBe(true);
		expect(weights[2]).toBe(0);
	});
});

describe("discrimination", () => {
	it("is the share of pairs in the right order, ties half", () => {
		expect(discrimination([2, 3], [0, 1])).toBe(1);
		expect(discrimination([0], [1, 2])).toBe(0);
		expect(discrimination([1, 1], [1])).toBe(0.5);
		expect(discrimination([0.2, 0.8], [0.1, 0.5, 0.9])).toBeCloseTo(3 / 6);
	});
});

describe("the cases of marked articles", () => {
	const marked = ["harbour", "bakery"].map((id): MarkedArticle => {
		const article = articleOf(`# The ${id}\n\nThe ${id} opened in 1960 near the old mill.\n`, id);
		return {
			article,
			questions: [
				{ question: `When did the ${id} open?`, passage: 0, answers: [0] },
				{ question: `When did the ${id} close?`, passage: 0, answers: [] },
			],
		};
	});

	it("are own ones twice, those of another article, and those that none answers", () => {
		const { own, offTopic, notGiven } = makeCases(marked);
		expect(own.map(({ article, right, misspelt }) => [article, right, misspelt])).toEqual([
			[0, 0, false],
			[0, 0, true],
			[1, 0, false],
			[1, 0, true],
		]);
		expect(offTopic.map(({ article, question }) => [article, question])).toEqual([
			[0, "When did the bakery open?"],
			[1, "When did the harbour open?"],
		]);
		expect(notGiven.map(({ article, question, right }) => [article, question, right])).toEqual([
			[0, "When did the harbour close?", -1],
			[1, "When did the bakery close?", -1],
		]);
	});
});
