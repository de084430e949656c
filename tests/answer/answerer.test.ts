import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import { anyText } from "../any-text.ts";
import { articleOf } from "../samples.ts";
import { shipped } from "../shipped.ts";

const answerer = await createAnswerer(shipped.articles);

async function ask(text: string, article?: string): Promise<Answer> {
	const answer = await answerer.ask(article === undefined ? { text } : { text, article });
	if ("nearest" in answer) throw new Error(`there is no article ${article}`);
	return answer;
}

const first = (answer: Answer): string => answer.passages[0]?.passage.text ?? "";

describe("a question that a passage answers", () => {
	it.each([
		[
			"When was the convention signed?",
			"4 November 1950",
			"one passage has the signing and its date",
		],
		["who is david lamy", "Lammy", "the name is misspelt"],
		[
			"Which party leaders promise to leave the convention?",
			"Badenoch",
			"party, leave and convention stand together",
		],
		[
			"How many judges has the court?",
			"one judge for each member state",
			"the only passage on its judges",
		],
		["Who wrote The Waste of Daylight?", "Willett", "the title of a pamphlet, word for word"],
		["when did voyager 1 reach interstelar space", "August 2012", "a misspelt rare word decides"],
		["What did the Golden Record carry?", "Golden Record", "two rare words side by side"],
		[
			"Which generators supply the power?",
			"plutonium",
			"generators, supply and power stand in one sentence",
		],
	])("%s", async (question, words) => {
		const answer = await ask(question);
		expect(answer.status).toBe("answered");
		expect(first(answer)).toContain(words);
	});
});

describe("a question that is a heading", () => {
	it.each([
		["What's the issue with the ECHR?", "What's the issue with the ECHR?"],
		["whats the isue with the ECRH", "What's the issue with the ECHR?"],
		["what is the problem with the echr", "What's the issue with the ECHR?"],
		["wat is the isssue with teh echr", "What's the issue with the ECHR?"],
		["what is happening today", "What is happening today?"],
		["whats hapening tody", "What is happening today?"],
		["what's going on today?", "What is happening today?"],
	])("%s brings its whole section, in reading order", async (question, heading) => {
		const answer = await ask(question);
		expect(answer.kind).toBe("section");
		const section = answer.passages[0]?.section;
		expect(section?.heading).toBe(heading);
		const shown = answer.passages.slice(0, section?.passages.length).map(({ passage }) => passage);
		expect(shown).toEqual(section?.passages);
	});

	it("brings every heading of every article when asked as it is written", async () => {
		for (const article of shipped.articles) {
			for (const section of article.sections) {
				if (section.heading === null) continue;
				const answer = await ask(section.heading, article.id);
				expect([answer.kind, answer.passages[0]?.section.heading]).toEqual([
					"section",
					section.heading,
				]);
			}
		}
	});
});

describe("a question that no article answers", () => {
	it.each([
		"How do I bake sourdough bread?",
		"Who won the cup final last night?",
		"What is the capital of Peru?",
		"how do i reset my password",
		"Is the new phone waterproof?",
		"What is the best pizza in Naples?",
		"asdf qwer zxcv",
	])("%s is declined, with questions that there are", async (question) => {
		const answer = await ask(question);
		expect([answer.status, answer.kind]).toEqual(["unanswered", null]);
		expect(answer.suggestions.length).toBeGreaterThan(0);
	});

	it.each(["", "???", "😀😀", "<@123>", "the of and"])("%j is declined", async (question) => {
		expect((await ask(question)).status).toBe("unanswered");
	});

	it("suggests at most five questions, each of which is answered", async () => {
		const { suggestions } = await ask("How do I bake sourdough bread?");
		expect(suggestions.length).toBeLessThanOrEqual(5);
		for (const { question, article } of suggestions)
			expect((await ask(question, article.id)).status).toBe("answered");
	});
});

describe("how a question is typed", () => {
	const asked = ask("Who called for changes to the treaty's interpretation?");
	it.each([
		["curly quotes", "Who called for changes to the treaty’s interpretation?"],
		["capitals", "WHO CALLED FOR CHANGES TO THE TREATY'S INTERPRETATION?"],
		["accents", "Whó called for chànges to the tréaty's interpretation?"],
		["emoji", "🤔 Who called for changes to the treaty's interpretation? 🙏"],
		["a mention", "<@1234> Who called for changes to the treaty's interpretation?"],
		["Discord's mark-up", "**Who** called for __changes__ to the ||treaty's|| `interpretation`?"],
		["white space", "  Who called\nfor changes   to the treaty's interpretation  "],
	])("with %s does not change what comes first", async (_, question) => {
		const [plain, answer] = [await asked, await ask(question)];
		expect(answer.status).toBe(plain.status);
		expect(answer.passages[0]?.passage).toEqual(plain.passages[0]?.passage);
	});
});

describe("an answer", () => {
	it("shows only slices of its articles, whatever is asked", async () => {
		const words = shipped.articles
			.flatMap(({ text }) => text.split(/\s+/))
			.filter((_, i) => i % 7 === 0);
		const questions = fc.oneof(
			fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((some) => some.join(" ")),
			anyText({ maxLength: 80 }),
		);
		await fc.assert(
			fc.asyncProperty(questions, async (question) => {
				for (const { article, passage, highlight, score } of (await ask(question)).passages) {
					expect(article.text.slice(passage.start, passage.end)).toBe(passage.text);
					expect(article.text.slice(highlight.start, highlight.end)).toBe(highlight.text);
					expect(passage.start <= highlight.start && highlight.end <= passage.end).toBe(true);
					expect(score >= 0 && score <= 1).toBe(true);
				}
			}),
			{ numRuns: 200 },
		);
	});

	it("holds at least three candidates where there are as many, best first", async () => {
		const scores = (await ask("Who pays for it?", "echr-talks")).passages.map(({ score }) => score);
		expect(scores.length).toBeGreaterThanOrEqual(3);
		expect(scores).toEqual([...scores].sort((a, b) => b - a));
	});

	it("stays within the article it was asked of", async () => {
		const answer = await ask("When did Voyager 1 launch?", "echr-talks");
		expect(new Set(answer.passages.map(({ article }) => article.id))).toEqual(
			new Set(["echr-talks"]),
		);
	});

	it("names the nearest articles when the one asked of is not there", async () => {
		expect(await answerer.ask({ text: "Who?", article: "voyagr" })).toEqual({
			kind: "unknownArticle",
			article: "voyagr",
			nearest: ["voyager"],
		});
	});
});

describe("a heading that comes several times", () => {
	it("is answered with the first, unsurely", async () => {
		const plans = articleOf(
			"# Plans\n\n## Basic\n\nIt is cheap.\n\n### Does this apply to me?\n\nIf you rent.\n\n## Family\n\nIt is wide.\n\n### Does this apply to me?\n\nIf you have children.",
		);
		const answer = await (await createAnswerer([plans])).ask({ text: "Does this apply to me?" });
		expect(answer).toMatchObject({ kind: "section", certainty: "unsure" });
	});
});

describe("a library without a passage", () => {
	it("answers nothing and suggests nothing", async () => {
		const answer = await (await createAnswerer([])).ask({ text: "Who?" });
		expect(answer).toMatchObject({ status: "unanswered", passages: [], suggestions: [] });
	});
});
