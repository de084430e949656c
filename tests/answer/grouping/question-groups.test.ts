import { describe, expect, it } from "vitest";
import { type CountedQuestion, groupAlike } from "../../../src/answer/grouping/question-groups.ts";
import { manyQuestions } from "../../bench/many-questions.ts";

function groups(...questions: readonly string[]) {
	const counted = questions.map((question, index) => ({
		question,
		count: questions.length - index,
	}));
	return groupAlike(counted).map((group) => group.questions.map(({ question }) => question));
}

describe("questions that are alike", () => {
	it.each([
		["in another order", "When does the ferry sail?", "the ferry sails when"],
		["in other endings", "Who repaired the lighthouse?", "who repairs lighthouses"],
		["misspelt", "Who repaired the lighthouse?", "who repaird the lighthuose"],
		["with small words left out", "What is the price of a ticket?", "ticket price"],
	])("stand together %s", (_, one, other) => {
		expect(groups(one, other)).toEqual([[one, other]]);
	});

	it.each([
		["another thing", "When does the ferry sail?", "When does the library open?"],
		["one rare word more on each side", "Who built the harbour crane?", "Who built the windmill?"],
		["numbers that differ", "What happened in 1962?", "What happened in 1997?"],
		["common words alone", "What is this?", "What is it about?"],
	])("do not stand together for %s", (_, one, other) => {
		expect(groups(one, other)).toEqual([[one], [other]]);
	});

	it("come with the most frequent group first, and its most frequent question", () => {
		const found = groupAlike([
			{ question: "Who pays?", count: 4 },
			{ question: "when does the ferry sail", count: 2 },
			{ question: "When does the ferry sail today?", count: 3 },
		]);
		expect(found).toEqual([
			{
				count: 5,
				questions: [
					{ question: "When does the ferry sail today?", count: 3 },
					{ question: "when does the ferry sail", count: 2 },
				],
			},
			{ count: 4, questions: [{ question: "Who pays?", count: 4 }] },
		]);
	});

	it("may have no words at all", () => {
		expect(groups("???", "")).toEqual([["???"], [""]]);
	});
});

describe("many questions", () => {
	function comparisonsOf(questions: readonly CountedQuestion[]): number {
		let comparisons = 0;
		groupAlike(questions, "en", () => {
			comparisons += 1;
		});
		return comparisons;
	}

	it.each(manyQuestions)("$name are each compared with few others", ({ make }) => {
		expect(comparisonsOf(make(1500))).toBeLessThanOrEqual(1500 * 32);
	});

	it("that share nothing but a common word are hardly compared at all", () => {
		const [ordinary] = manyQuestions;
		expect(comparisonsOf(ordinary?.make(1500) ?? [])).toBeLessThan(1500);
	});

	it("of which one is like another in a hundred that share its words stand together", () => {
		const topics = "anvil badger cactus daisy easel falcon gravel hammer iguana jasmine".split(" ");
		const asked = topics.flatMap((one) =>
			topics.filter((other) => other !== one).map((other) => `Why does ${one} need ${other}?`),
		);
		const found = groups(...asked, "anvil falcon why need", "hammer and gravel: why?");
		expect(found).toContainEqual([
			"Why does anvil need falcon?",
			"Why does falcon need anvil?",
			"anvil falcon why need",
		]);
		expect(found).toContainEqual(
			expect.arrayContaining(["hammer and gravel: why?", "Why does hammer need gravel?"]),
		);
		expect(found).toHaveLength(45);
	});
});
