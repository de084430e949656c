import { describe, expect, it } from "vitest";
import { confidenceOf, minConfidence } from "../../../src/search/confidence/confidence.ts";
import { parseQuestion } from "../../../src/search/query/question.ts";
import { rankPassages } from "../../../src/search/ranking/rank.ts";
import { createSearchIndex } from "../../../src/search/search-index.ts";
import { articleOf } from "../../samples.ts";

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
		expect(own).toBeGreaterThan(minConfidence);
		expect(foreign).toBeLessThan(minConfidence);
	});
});
