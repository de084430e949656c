import { expect, test } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import { layOutReply } from "../../src/reply/layout.ts";
import type { Budget } from "../../src/reply/reply.ts";
import { words } from "../../src/reply/reply-words.ts";
import { renderReply, unlimited } from "../../src/terminal/reply-text.ts";
import { answerWith, quoteOf, ranked, roomFor, sampleArticle } from "../reply/samples.ts";

const article = sampleArticle([
	{
		heading: "When does it sail?",
		passages: [
			"The timetable is short. The ferry sails at nine every evening but Sunday. Tickets are sold on board.",
			"In winter it rests.",
		],
	},
]);

function render(answer: Answer, page = { width: 50, colour: false }, budget: Budget = unlimited) {
	return renderReply(layOutReply(answer, budget), page, words.en).split("\n");
}

test("the key sentence stands on lines of its own behind a pointer", () => {
	expect(render(answerWith([ranked(article, [0, 0], 1)]))).toEqual([
		"│ The timetable is short.",
		"▸ The ferry sails at nine every evening but",
		"▸ Sunday.",
		"│ Tickets are sold on board.",
		"",
		"— When does it sail? · The night ferry returns ·",
		"Harbour Post · 4 March 2025",
		"https://example.org/ferry",
		"",
	]);
});

test("in colour the key sentence is bold too and the source dim", () => {
	const lines = render(answerWith([ranked(article, [0, 1])]), { width: 50, colour: true });
	expect(lines[0]).toBe("\u001B[1m▸ In winter it rests.\u001B[22m");
	expect(lines[2]).toBe("\u001B[2m— When does it sail? · The night ferry returns ·\u001B[22m");
});

test("in colour the words that answer are underlined, on each line by itself", () => {
	const sailing = ranked(article, [0, 0], 1);
	const start = article.text.indexOf("nine every evening but Sunday");
	const answer = { start, end: start + 29, text: "nine every evening but Sunday" };
	const lines = render(answerWith([{ ...sailing, answer }]), { width: 50, colour: true });
	expect(lines.slice(1, 3)).toEqual([
		"\u001B[1m▸ The ferry sails at \u001B[4mnine every evening but\u001B[24m\u001B[22m",
		"\u001B[1m▸ \u001B[4mSunday\u001B[24m.\u001B[22m",
	]);
	expect(render(answerWith([{ ...sailing, answer }]))).toEqual(render(answerWith([sailing])));
});

test("without colour no escape sequence is printed", () => {
	expect(render(answerWith([ranked(article, [0, 0])])).join("\n")).not.toContain("\u001B");
});

test("an unsure reply names the alternatives, and their source once", () => {
	const answer = answerWith([ranked(article, [0, 1]), ranked(article, [0, 0])], {
		certainty: "unsure",
	});
	expect(render(answer, { width: 100, colour: false })).toEqual([
		"Not sure this answers it. Closest match:",
		"",
		"▸ In winter it rests.",
		"",
		"Other possible answers:",
		"",
		"│ The timetable is short.",
		"— When does it sail? · The night ferry returns · Harbour Post · 4 March 2025",
		"https://example.org/ferry",
		"",
	]);
});

test("a miss lists the questions that there are", () => {
	const suggestions = [{ article: { ...article, headline: null }, question: "When does it sail?" }];
	const answer = answerWith([], { status: "unanswered", kind: null, suggestions });
	expect(render(answer)).toEqual([
		"I couldn't find that in the articles.",
		"",
		"They do answer these:",
		"• When does it sail?",
		"",
	]);
});

test("a cut passage says so where it is cut", () => {
	const answer = answerWith([ranked(article, [0, 0], 1)]);
	expect(render(answer, { width: 80, colour: false }, roomFor(94)).slice(0, 4)).toEqual([
		"│ […]",
		"▸ The ferry sails at nine every evening but Sunday.",
		"│ […]",
		"Shortened: the passage goes on in the article.",
	]);
});

test("a quotation without a surely named speaker says so and shows where it stands", () => {
	const source = sampleArticle([{ passages: ['Some called it "a small wonder" that morning.'] }]);
	const [section = { heading: null, headingSpan: null, passages: [] }] = source.sections;
	const quotes = [{ article: source, section, quote: quoteOf(source, ["a small wonder"]) }];
	expect(render(answerWith([], { kind: "quotes", quotes })).slice(0, 4)).toEqual([
		"│ “a small wonder”",
		"— speaker unclear",
		"In context:",
		'│ Some called it "a small wonder" that morning.',
	]);
});

test("control characters of an article are shown as signs", () => {
	const source = sampleArticle([{ passages: ["It sails\u001B[2J at nine."] }]);
	expect(render(answerWith([ranked(source, [0, 0])]))[0]).toBe("▸ It sails␛[2J at nine.");
});
