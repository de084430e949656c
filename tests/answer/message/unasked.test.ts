import { expect, test } from "vitest";
import type { Answer, RankedPassage } from "../../../src/answer/answer.ts";
import { standingOf, unaskedBars } from "../../../src/answer/message/unasked.ts";
import { lighthouse } from "../../e2e/articles.ts";

const section = lighthouse.sections.find(({ heading }) => heading === "How tall is the tower?");
const passage = section?.passages[0];

const { sure, sureInItsWords, sureOfName, likely } = unaskedBars;
const surely = { certainty: "sure", ...sure } as const;
const byWords = { certainty: "sure", confidence: 1, score: 1, answer: null } as const;
const walls = "Which quarry did the granite for the tower come from?";

const named = "Who was Tomas Reiff?";
const naming = "Tomas Reiff, a keeper of the old school, lit it.";

type Changed = Partial<Answer> &
	Partial<Pick<RankedPassage, "score" | "answer">> & { readonly says?: string };

/** An answer from the passage on the tower, as likely as it has to be, unless told otherwise. */
function answered(question: string, changed: Changed = {}): Answer {
	if (section === undefined || passage === undefined) throw new Error("the article has changed");
	const { score = likely.score, answer = passage, says = passage.text, ...rest } = changed;
	const place = { article: lighthouse, section, passage };
	const highlight = { ...passage, text: says };
	return {
		question,
		scope: "articles",
		status: "answered",
		kind: "passage",
		certainty: "unsure",
		confidence: likely.confidence,
		passages: [{ ...place, highlight, answer, score }],
		quotes: [],
		suggestions: [],
		...rest,
	};
}

test.each<[string, string, Changed]>([
	["a passage", "What is the quarry called?", surely],
	["one in other words", "What height does the building have?", surely],
	[
		"a section whose heading is asked for",
		"How tall is the tower?",
		{ ...byWords, kind: "section" },
	],
	["quotations", "What did Tomas Reiff say of the sums?", { ...byWords, kind: "quotes" }],
	["about who asks", "Where do I find the tower?", surely],
	["with a conjunction", "How thick are the walls that the tower has?", surely],
	["with its own possessor", "Does the tower keep its walls?", surely],
	["where it means nothing", "Is it true that the walls of the tower are granite?", surely],
	["a passage in the question's words, a little less confident", walls, sureInItsWords],
	["who somebody is, where that is said", named, { ...sureOfName, says: naming }],
])("sure enough to be given unasked is %s", (_, question, changed) => {
	expect(standingOf(answered(question, changed))).toBe("sure");
});

test.each<[string, string, Changed]>([
	["of which the key sentence holds each telling word", walls, {}],
	[
		"a little less confident than sure in its words",
		walls,
		{ confidence: sureInItsWords.confidence - 0.01 },
	],
	["found by words alone, if surely", "What height does the building have?", byWords],
])("likely is an answer %s", (_, question, changed) => {
	expect(standingOf(answered(question, changed))).toBe("likely");
});

test.each<[string, string, Changed]>([
	["less confident", walls, { confidence: likely.confidence - 0.01 }],
	["one of several", walls, { score: likely.score - 0.01 }],
	["one of several, however confident", walls, { ...surely, score: sureInItsWords.score - 0.01 }],
	[
		"in other words, a little less confident than sure",
		"Which quarry did the marble for the tower come from?",
		{ ...surely, confidence: sure.confidence - 0.01 },
	],
	["about a name that is not told of", named, { ...sureOfName, says: "He met Tomas Reiff." }],
	["without a word of the question", "Who won the chess cup?", {}],
	["without a telling word of it", "Which quarry did the marble for the tower come from?", {}],
	["about who asks", "Where do I find the granite tower?", {}],
	["to what points elsewhere", "Why did they close it?", surely],
	["to what points at the end", "How tall is that?", surely],
	["to what was said in German", "Warum ist es so hoch?", surely],
	["found by words alone, not surely", walls, { answer: null }],
	["a quotation that is not sure", "Who spoke of the tower?", { kind: "quotes" }],
	["none", "How tall is the tower?", { ...surely, status: "unanswered" }],
])("an answer is left out that is %s", (_, question, changed) => {
	expect(standingOf(answered(question, changed))).toBeNull();
});
