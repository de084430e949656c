import { describe, expect, it } from "vitest";
import { createAnswerer } from "../../../src/answer/answerer/answerer.ts";
import { sentencesOf } from "../../../src/article/sentences.ts";
import {
	anchorOf,
	findAnchor,
	findListed,
	listPlaces,
} from "../../../src/discord/view/passage-place.ts";
import { sampleArticle } from "../../reply/samples.ts";

/** One paragraph as long as a book, in which each sentence is another one. */
const book = Array.from(
	{ length: 30_000 },
	(_, number) => `The crane lifted load number ${number} on to the pier.`,
).join(" ");
const article = sampleArticle([
	{ passages: ["A short first paragraph. With two sentences.", book] },
]);
const [section] = article.sections;
const answerer = await createAnswerer([article]);

describe("a key sentence is found again by its button", () => {
	it.each([
		["in a short passage", 0, 1],
		["at the beginning of a long one", 1, 3],
		["in the middle of a long one", 1, 15_000],
		["at the end of a long one", 1, 29_999],
	])("%s", (_, number, sentence) => {
		const passage = section?.passages[number];
		if (!section || !passage) throw new Error("the article has this passage");
		const highlight = sentencesOf(article.text, passage)[sentence] ?? null;
		const placed = { article, section, passage, highlight };
		expect(highlight).not.toBeNull();
		expect(findAnchor(anchorOf(placed), answerer)).toEqual({ placed, changed: false });
		const listed = { action: "more" as const, ...listPlaces([placed]) };
		expect(findListed(listed, answerer)).toEqual([{ placed, changed: false }]);
	});

	it.each(["1.-", "1.-zzzzzz", "1.--1", "1.-1.x", "x", "1.00000"])("but not by %j", (place) => {
		const { article: tag, text } = anchorOf({
			article,
			section: section as NonNullable<typeof section>,
			passage: section?.passages[0] as NonNullable<typeof section>["passages"][0],
			highlight: null,
		});
		expect(findAnchor({ article: tag, text, place: `${place}.abcd` }, answerer)).toBeNull();
	});
});
