import { describe, expect, test } from "vitest";
import { discordSentences } from "../../src/discord/words/discord-words.ts";
import { replySentences } from "../../src/reply/reply-words.ts";
import { type Language, translations } from "../../src/translations/languages.ts";
import { counted, lines, plain, template } from "../../src/translations/sentence-kinds.ts";
import { speak } from "../../src/translations/speak.ts";
import { problemsIn } from "./problems-in.ts";

const all = { reply: replySentences, discord: discordSentences };

describe("each language's file", () => {
	test.each(Object.keys(translations) as Language[])(
		"%s says all that there is to say, each with its places",
		(language) => {
			expect(problemsIn(all, translations[language], language)).toEqual([]);
		},
	);
});

test("French signs stand behind a space that no line breaks at, and apostrophes are curly", () => {
	const written = JSON.stringify(translations.fr);
	expect(written.match(/.{12} [:;?!»]|« .{12}|\w'\w.{12}/g)).toBeNull();
});

describe("a sentence", () => {
	const sentences = {
		title: plain,
		help: lines,
		asked: template("name", "question"),
		wait: { again: counted("seconds"), rule: counted("questions", "channel") },
	};
	const written = {
		title: "Ask",
		help: ["One.", "Two."],
		asked: "{question}? asks {name}, {name}.",
		wait: {
			again: { one: "in a second", other: "in {seconds} seconds" },
			rule: {
				one: "{questions} question in {channel}",
				other: "{questions} questions in {channel}",
			},
		},
	};

	test("has its places filled, in whatever order and however often they stand", () => {
		const { title, help, asked } = speak(sentences, written, "en");
		expect(title).toBe("Ask");
		expect(help).toEqual(["One.", "Two."]);
		expect(asked("Ada", "Why")).toBe("Why? asks Ada, Ada.");
	});

	test("keeps braces and dollar signs of what is filled in", () => {
		expect(speak(sentences, written, "en").asked("{question}", "$1 $&")).toBe(
			"$1 $&? asks {question}, {question}.",
		);
	});

	test.each([
		["en", 0, "0 questions in #a"],
		["en", 1, "1 question in #a"],
		["en", 2, "2 questions in #a"],
		["fr", 0, "0 question in #a"],
	])("takes the plural form of its language: %s, %d", (language, count, said) => {
		expect(speak(sentences, written, language).wait.rule(count, "#a")).toBe(said);
	});

	test("takes the form for all others where the language's own is left out", () => {
		const polish = speak(sentences, written, "pl");
		expect([1, 3, 7].map((count) => polish.wait.again(count))).toEqual([
			"in a second",
			"in 3 seconds",
			"in 7 seconds",
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
		const sentences = { title: plain, again: counted("n"), gone: template("who") };
		expect(problemsIn(sentences, written, "en", "x")).toEqual(problems);
	});
});
