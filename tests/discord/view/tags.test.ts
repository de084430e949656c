import { describe, expect, test } from "vitest";
import { createAnswerer } from "../../../src/answer/answerer.ts";
import {
	articleByTag,
	articleToValue,
	tagOf,
	tagOfTitle,
	titleByTag,
	valueToArticle,
} from "../../../src/discord/view/tags.ts";
import { articleFrom, lighthouse, monster } from "../../e2e/articles.ts";

const deep = articleFrom(
	`${"shelf/".repeat(30)}book`,
	"# A book on a shelf\n\nIt has 30 shelves above it.",
);
const answerer = await createAnswerer([lighthouse, monster, deep]);

test("titles are found by their tags, however long they are", () => {
	const titles = [lighthouse, monster]
		.flatMap(({ headline, sections }) => [headline, ...sections.map(({ heading }) => heading)])
		.filter((title) => title !== null);
	expect(titles.map((title) => titleByTag(tagOfTitle(title), answerer))).toEqual(
		titles.map((title) => title.replace(/\s+/g, " ").trim()),
	);
});

test("an article is found by the tag of its id", () => {
	expect(articleByTag(tagOf(deep.id), answerer)).toBe(deep);
	expect(articleByTag("AAAAAAAA", answerer)).toBeNull();
});

describe("an article in a choice's value", () => {
	test.each([lighthouse, monster, deep])("$headline comes back", ({ id }) => {
		expect(articleToValue(id).length).toBeLessThanOrEqual(100);
		expect(valueToArticle(articleToValue(id), answerer)).toBe(id);
	});

	test.each([
		{ typed: " the KEEPER who would not leave Gull Point", id: "lighthouse" },
		{ typed: "no such thing", id: "no such thing" },
		{ typed: "", id: "" },
	])("$typed means $id", ({ typed, id }) => {
		expect(valueToArticle(typed, answerer)).toBe(id);
	});
});
