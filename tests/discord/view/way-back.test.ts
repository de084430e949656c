import { describe, expect, test } from "vitest";
import type { Answer, RankedPassage } from "../../../src/answer/answer.ts";
import { createAnswerer } from "../../../src/answer/answerer/answerer.ts";
import { type Article, sliceOf } from "../../../src/article/article.ts";
import { sentencesOf } from "../../../src/article/sentences.ts";
import { customIdToPress, pressToCustomId } from "../../../src/discord/view/custom-id.ts";
import {
	carriedBy,
	carryBack,
	followBack,
	maxLettersBack,
	maxOfSection,
	wayBackTo,
} from "../../../src/discord/view/way-back.ts";
import { layOutReply } from "../../../src/reply/layout.ts";
import { articleFrom } from "../../e2e/articles.ts";
import { answerWith, endless, outline } from "../../reply/samples.ts";

const many = Array.from({ length: 12 }, (_, at) =>
	articleFrom(
		`ferry-${at}`,
		`# Ferry ${at}\n\n## When does ferry ${at} sail?\n\nIt is late. It sails at ${at}.\n\nOn Sundays it rests at pier ${at}.\n\nIn fog it waits. In snow ${at} it does not.`,
	),
);
const answerer = await createAnswerer(many);

/** A passage of an article as an answer holds it, its last sentence the key. */
function ranked(article: Article | undefined, at: number, score: number): RankedPassage {
	const section = article?.sections.at(-1);
	const passage = section?.passages[at];
	if (!article || !section || !passage) throw new Error(`no passage ${at}`);
	const highlight = sentencesOf(article.text, passage).at(-1) ?? passage;
	return { article, section, passage, highlight, answer: null, score };
}

function shown(answer: Answer): unknown {
	const { blocks } = layOutReply(answer, endless, { maxOfSection });
	const marked = blocks.map((block) =>
		block.kind === "passage" ? [block.highlight?.text, block.answer?.text] : [],
	);
	return { outline: outline({ blocks }), marked };
}

const [first, second] = many;
const sure = ranked(first, 0, 0.9);
const time = sure.passage.start + sure.passage.text.indexOf("at 0");
const withWords = { ...sure, answer: sliceOf(sure.article.text, { start: time, end: time + 4 }) };
const others = [ranked(first, 1, 0.3), ranked(second, 0, 0.2), ranked(second, 2, 0.1)];
const sections = [ranked(first, 0, 0.1), ranked(first, 1, 0.2), ranked(first, 2, 0.7)];

const answers: readonly [string, Answer][] = [
	["a sure passage", answerWith([sure, ...others])],
	["a sure passage with the words that answer", answerWith([withWords, ...others])],
	["an unsure passage", answerWith([withWords, ...others], { certainty: "unsure" })],
	[
		"an unsure passage with alternatives of other articles",
		answerWith([sure, ...many.slice(1, 4).map((each) => ranked(each, 1, 0.5))], {
			certainty: "unsure",
		}),
	],
	["a section", answerWith([...sections, ranked(second, 0, 0.1)], { kind: "section" })],
];

describe("the way back leads to an answer as it was shown", () => {
	test.each(answers)("%s", (_, answer) => {
		const way = wayBackTo(answer, maxLettersBack);
		expect(way).not.toBeNull();
		const id = pressToCustomId({ action: "delete", ...carryBack("9223372036854775807", way) });
		const press = customIdToPress(id ?? "");
		const carried = press && carriedBy(press);
		expect(carried).toEqual({ asker: "9223372036854775807", wayBack: way });
		const found = way && followBack(way, answerer);
		expect(found?.changed).toBe(false);
		expect(shown(found?.answer ?? answerWith([]))).toEqual(shown(answer));
	});

	test("with fewer of the other passages where an id has no room for them", () => {
		const far = answerWith([sure, ...many.slice(1).map((each) => ranked(each, 1, 0.5))]);
		const way = wayBackTo(far, maxLettersBack);
		expect(way?.place.length).toBeLessThanOrEqual(maxLettersBack);
		const kept = way && followBack(way, answerer)?.answer.passages.map(({ article }) => article.id);
		expect(kept?.slice(0, 3)).toEqual(["ferry-0", "ferry-1", "ferry-2"]);
		expect(kept?.length).toBeLessThan(many.length);
	});

	test("and says where the article has changed since", async () => {
		const way = wayBackTo(answerWith([withWords]), maxLettersBack);
		const now = articleFrom("ferry-0", "# Ferry 0\n\n## When does ferry 0 sail?\n\nIt sank.");
		const found = way && followBack(way, await createAnswerer([now]));
		expect(found).toMatchObject({ changed: true, answer: { passages: [{ answer: null }] } });
	});
});

describe("there is no way back", () => {
	test.each<[string, Answer]>([
		["to a miss", answerWith([sure], { status: "unanswered", kind: null })],
		["to quotations", answerWith([sure], { kind: "quotes" })],
		["to answers to several questions", answerWith([sure], { further: [answerWith([sure])] })],
		["to an unsure section", answerWith(sections, { kind: "section", certainty: "unsure" })],
	])("%s", (_, answer) => {
		expect(wayBackTo(answer, maxLettersBack)).toBeNull();
	});

	test.each(["", "p", "p0", "x00.0.abcd~~", "p0zzzzz.0.abcd~~", "p00.0~~", "p00.0.abcd~9.~"])(
		"for %j",
		(place) => {
			const way = wayBackTo(answerWith([sure]), maxLettersBack);
			expect(way && followBack({ ...way, place }, answerer)).toBeNull();
		},
	);
});

test("a button of before names who asked, and one of a view that there is nothing behind it", () => {
	const press = { action: "delete", article: "", text: "" } as const;
	expect(carriedBy({ ...press, place: "112233445566778899" })).toEqual({
		asker: "112233445566778899",
		wayBack: null,
	});
	expect(carriedBy({ ...press, place: carryBack("42", "view").place })).toEqual({
		asker: "42",
		wayBack: "view",
	});
	expect(carriedBy({ ...press, place: carryBack(null).place })).toEqual({
		asker: null,
		wayBack: null,
	});
});
