import { expect, test } from "vitest";
import { readCardQuestion } from "../../../src/answer/cards/card-question.ts";
import { namedArticle } from "../../../src/answer/cards/named-article.ts";
import { smallArticle } from "../small-articles.ts";
import {
	cardCases,
	cardCasesAtFirstSight,
	cardCasesOfLater,
	cardCasesPutAside,
} from "./card-cases.ts";

test.each([...cardCases, ...cardCasesPutAside, ...cardCasesOfLater, ...cardCasesAtFirstSight])(
	"%s asks for the card: %s",
	(typed, asked) => {
		expect(readCardQuestion(typed)).toBe(asked);
	},
);

const articles = [
	smallArticle("en", ["It left in 1977."], "Voyager leaves the solar system"),
	smallArticle("en", ["It is an old treaty."], "What the treaty on torture says"),
];

test.each([
	["who wrote the voyager one", "Voyager leaves the solar system", "author"],
	["tldr voyager", "Voyager leaves the solar system", "about"],
	["gimme the gist of the treaty thing", "What the treaty on torture says", "about"],
	["when was the voyager article published?", "Voyager leaves the solar system", "published"],
])("%s is asked of: %s", (typed, headline, asked) => {
	const named = namedArticle(typed, articles);
	expect(named?.article.headline).toBe(headline);
	expect(readCardQuestion(named?.text ?? "")).toBe(asked);
});

test.each(["who wrote the treaty", "when was voyager launched?", "who wrote this"])(
	"%s names no article",
	(typed) => {
		expect(namedArticle(typed, articles)).toBeNull();
	},
);
