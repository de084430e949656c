import { describe, expect, test } from "vitest";
import { createAnswerer } from "../../../src/answer/answerer/answerer.ts";
import { madeQuestions } from "../../../src/answer/suggestions/made-questions.ts";
import {
	articleByTag,
	articleToValue,
	placeOfTitle,
	tagOf,
	tagOfTitle,
	titleAtPlace,
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
	const shown = titles.map((title) => title.replace(/\s+/g, " ").trim());
	const found = (place: (title: string) => string) =>
		titles.map((title) => titleAtPlace(place(title), "", answerer));
	expect(found(tagOfTitle)).toEqual(shown);
	// Also where the place names an article that is not theirs, or is gone.
	expect(found((title) => placeOfTitle(title, deep))).toEqual(shown);
	expect(found((title) => `${tagOfTitle(title)}~AAAAAAAA`)).toEqual(shown);
	expect(titleAtPlace("AAAAAAAA", "", answerer)).toBeNull();
});

test("a question that was made of an article is found by its article, whatever their number", async () => {
	const many = Array.from({ length: 60 }, (_, number) =>
		articleFrom(
			`storm-${number}`,
			`---\ntitle: Storm ${number}\npublished: ${2025 - number}-01-01\n---\n\n“The pier holds,” said Ines Marl${"aeiou"[number % 5]}${"bcdfghjklmnp"[number % 12]}, the keeper.\n`,
		),
	);
	const library = await createAnswerer(many);
	const last = many.at(-1) ?? deep;
	const [made = ""] = madeQuestions(last);
	expect(made).toBe("What did Ines Marlup say?");
	expect(titleAtPlace(placeOfTitle(made, last), "", library)).toBe(made);
	expect(titleAtPlace(tagOfTitle(made), tagOf(last.id), library)).toBe(made);
	// A button of before, which does not say of which article it is.
	expect(titleAtPlace(tagOfTitle(made), "", library)).toBeNull();
	const [newest = ""] = madeQuestions(many[0] ?? deep);
	expect(titleAtPlace(tagOfTitle(newest), "", library)).toBe(newest);
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
