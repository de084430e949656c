import { describe, expect, test } from "vitest";
import { type Language, translations } from "../../src/translations/languages.ts";
import { speak } from "../../src/translations/speak.ts";
import { problemsIn } from "./problems-in.ts";

describe("each language's file", () => {
	test.each(Object.keys(translations) as Language[])(
		"%s says all that there is to say, each with its places",
		(language) => {
			expect(problemsIn(translations.en, translations[language], language)).toEqual([]);
		},
	);
});

test("French signs stand behind a space that no line breaks at, and apostrophes are curly", () => {
	const written = JSON.stringify(translations.fr);
	expect(written.match(/.{12} [:;?!»]|« .{12}|\w'\w.{12}/g)).toBeNull();
});

describe("a sentence", () => {
	const english = {
		title: "Ask",
		help: ["One.", "Two."],
		voted: "Thanks, {name}.",
		asked: "{name} asks: {question}?",
		wait: { again: { one: "in a second", other: "in {seconds} seconds" } },
	} as const;
	const written = {
		title: "Fragen",
		help: ["Eins.", "Zwei."],
		voted: "Danke, {name}, {name}.",
		asked: "{question}? fragt {name}.",
		wait: { again: { one: "gleich", other: "in {seconds} Sekunden" } },
	};
	const { title, help, voted, asked } = speak(english, written, "de");

	test("is of the kind that the English one is of, in words of its own", () => {
		expect(title).toBe("Fragen");
		expect(help).toEqual(["Eins.", "Zwei."]);
	});

	test("has its places filled, in whatever order and however often they stand", () => {
		expect(voted("Ada")).toBe("Danke, Ada, Ada.");
		expect(asked({ name: "Ada", question: "Warum" })).toBe("Warum? fragt Ada.");
	});

	test("keeps braces and dollar signs of what is filled in", () => {
		const said = asked({ name: "{question}", question: "$1 $&" });
		expect(said).toBe("$1 $&? fragt {question}.");
	});

	test.each([
		["de", 0, "in 0 Sekunden"],
		["de", 1, "gleich"],
		["de", 2, "in 2 Sekunden"],
		["fr", 0, "gleich"],
	])("takes the plural form of its language: %s, %d", (language, count, said) => {
		expect(speak(english, written, language).wait.again(count)).toBe(said);
	});

	test("takes the form for all others where the language's own is left out", () => {
		const polish = speak(english, written, "pl");
		expect([1, 3, 7].map((count) => polish.wait.again(count))).toEqual([
			"gleich",
			"in 3 Sekunden",
			"in 7 Sekunden",
		]);
	});
});

describe("a translator is told", () => {
	test.each<[string, unknown, string[]]>([
		["what is missing", { title: "A" }, ["x.again is missing", "x.gone is missing"]],
		[
			"what is too much",
			{ title: "A", again: { one: "a {n}", other: "{n}" }, gone: "{who}", more: "B" },
			["x.more is said nowhere"],
		],
		[
			"which place was forgotten or invented",
			{ title: "A {who}", again: { one: "once", other: "often" }, gone: "{whom}" },
			[
				"x.title has the place {who}, which nothing fills",
				"x.again (other) lacks the place {n}",
				"x.gone lacks the place {who}",
				"x.gone has the place {whom}, which nothing fills",
			],
		],
		[
			"which plural form is missing, and which is none",
			{ title: "", again: { other: "{n}", few: "{n}" }, gone: 3 },
			[
				"x.title is empty",
				'x.again lacks the form "one"',
				'x.again has "few", which is no plural form of en',
				"x.gone is no text",
			],
		],
	])("%s", (_, written, problems) => {
		const sentences = {
			title: "A",
			again: { one: "a {n}", other: "{n}" },
			gone: "without {who}",
		};
		expect(problemsIn(sentences, written, "en", "x")).toEqual(problems);
	});
});
