import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confidenceOf, joinChances, leastConfidence } from "../../src/search/confidence.ts";
import { parseQuestion } from "../../src/search/question.ts";
import { rankPassages } from "../../src/search/rank.ts";
import { createSearchIndex } from "../../src/search/search-index.ts";
import { articleOf } from "../samples.ts";

const chance = fc.double({ min: 0, max: 1, noNaN: true });

describe("two chances joined", () => {
	it("are a probability, and grow with each of the two", () => {
		fc.assert(
			fc.property(chance, chance, chance, (a, b, other) => {
				const joined = joinChances(a, b);
				expect(joined).toBeGreaterThanOrEqual(0);
				expect(joined).toBeLessThanOrEqual(1);
				expect(joinChances(Math.max(a, other), b)).toBeGreaterThanOrEqual(joined);
				expect(joinChances(a, Math.max(b, other))).toBeGreaterThanOrEqual(joined);
			}),
		);
	});

	it("never hide what there surely is for want of the right place", () => {
		fc.assert(
			fc.property(chance, (firstRight) => {
				expect(joinChances(0.67, firstRight)).toBeGreaterThan(leastConfidence);
				expect(joinChances(0.65, firstRight)).toBeLessThan(leastConfidence);
			}),
		);
	});
});

describe("the confidence in an answer", () => {
	const text = `---
headline: The dyke at Ostrand
language: %
---
The dyke at Ostrand was raised by two metres in 2019, after the storm had flooded the harbour.

The work cost four million crowns, which the county paid from its flood fund.

Engineers measure the height of the dyke every spring with a line of steel pegs.
`;
	const ask = (question: string, language: string): number => {
		const search = createSearchIndex([articleOf(text.replace("%", language), "dyke")]);
		const index = search.articles[0];
		if (!index) throw new Error("no index");
		return confidenceOf(rankPassages([search.matchOne(index, parseQuestion(question))]));
	};

	it.each(["en", "de"])("tells own questions from others (%s)", (language) => {
		const own = ask("By how much was the dyke at Ostrand raised in 2019?", language);
		const foreign = ask("Which opera did the violinist compose in Vienna?", language);
		expect(own).toBeGreaterThan(leastConfidence);
		expect(foreign).toBeLessThan(leastConfidence);
	});

	it("sees by its meaning that a question is on something else", () => {
		const near = ask("By how much was the embankment raised in 2019?", "en");
		const far = ask("By how much was the saxophone raised in 2019?", "en");
		expect(near).toBeGreaterThan(far);
	});
});
