import { describe, expect, it } from "vitest";
import { parseQuestion } from "../../../src/search/query/question.ts";
import { featureNames, featuresOf } from "../../../src/search/ranking/features.ts";
import { createSearchIndex } from "../../../src/search/search-index.ts";
import { inventLibrary } from "../library.ts";

const { articles, questions } = inventLibrary(2, 12);
const index = createSearchIndex(articles);
const [long] = index.articles;
if (!long) throw new Error("there is an article");

/** The figures of the features by name, of the sentences alone. */
function figuresOf(of: typeof index, article: number, question: string) {
	const asked = of.articles[article];
	if (!asked) throw new Error(`there is no article ${article}`);
	const columns = featuresOf(of.matchOne(asked, parseQuestion(question)));
	return featureNames.map((name, f) => [
		name,
		...(columns[f] ?? []).slice(0, asked.sentences.length),
	]);
}

describe("the features of a question's match", () => {
	it("do not depend on what was asked before, of a longer article or another question", () => {
		const short = createSearchIndex(inventLibrary(1, 2).articles);
		for (const question of questions.filter((_, number) => number % 6 === 0)) {
			const fresh = figuresOf(short, 0, question);
			for (const before of questions.slice(0, 3)) figuresOf(index, 0, before);
			expect(figuresOf(short, 0, question)).toEqual(fresh);
		}
	});

	it("give the sentences of a passage the same figures of the passage", () => {
		const columns = featuresOf(index.matchOne(long, parseQuestion(questions[0] ?? "")));
		featureNames.forEach((name, f) => {
			if (!/^p[A-Z]/.test(name)) return;
			for (const { firstSentence, endSentence } of long.passages) {
				const figures = new Set(columns[f]?.slice(firstSentence, endSentence));
				expect(figures.size, name).toBe(1);
			}
		});
		const covered = columns[featureNames.indexOf("pCoverage")] ?? [];
		expect(Math.max(...covered.slice(0, long.sentences.length))).toBeGreaterThan(0.5);
	});
});
