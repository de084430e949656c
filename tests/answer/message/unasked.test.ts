import { expect, test } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import { standsUnasked, unaskedBars } from "../../../src/answer/message/unasked.ts";
import { lighthouse } from "../../e2e/articles.ts";

const section = lighthouse.sections.find(({ heading }) => heading === "How tall is the tower?");
const passage = section?.passages[0];

/** An answer from the passage on the tower, at the bars, unless told otherwise. */
function answered(
	question: string,
	changed: Partial<Answer> & { readonly score?: number } = {},
): Answer {
	if (section === undefined || passage === undefined) throw new Error("the article has changed");
	const { score = unaskedBars.score, ...rest } = changed;
	const place = { article: lighthouse, section, passage };
	return {
		question,
		scope: "articles",
		status: "answered",
		kind: "passage",
		certainty: "unsure",
		confidence: unaskedBars.confidence,
		passages: [{ ...place, highlight: passage, answer: null, score }],
		quotes: [],
		suggestions: [],
		...rest,
	};
}

test.each<[string, string, Parameters<typeof answered>[1]]>([
	["sure", "What is the quarry called?", { certainty: "sure" }],
	["sure, by other words", "What height does the building have?", { certainty: "sure" }],
	["likely, with words of the question", "Which quarry did the granite come from?", {}],
	["about who asks, but sure", "Where do I find the tower?", { certainty: "sure" }],
	["with a conjunction", "How thick are the walls that the tower has?", {}],
	["with its own possessor", "Does the tower keep its walls?", {}],
])("an answer stands that is %s", (_, question, changed) => {
	expect(standsUnasked(answered(question, changed))).toBe(true);
});

test.each<[string, string, Parameters<typeof answered>[1]]>([
	["less confident", "Which quarry did the granite come from?", { confidence: 0.59 }],
	["one of several", "Which quarry did the granite come from?", { score: 0.74 }],
	["without a word of the question", "Who won the chess cup?", {}],
	["about who asks", "Where do I find the tower?", {}],
	["to what points elsewhere", "Why did they close it?", { certainty: "sure" }],
	["to what points at the end", "How tall is that?", { certainty: "sure" }],
	["to what was said in German", "Warum ist es so hoch?", { certainty: "sure" }],
	["a quotation", "Who spoke of the tower?", { kind: "quotes" }],
	["none", "How tall is the tower?", { status: "unanswered" }],
])("an answer does not stand that is %s", (_, question, changed) => {
	expect(standsUnasked(answered(question, changed))).toBe(false);
});
