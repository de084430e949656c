import { describe, expect, test } from "vitest";
import type { Answer, Near } from "../../../src/answer/answer.ts";
import { createAnswerer } from "../../../src/answer/answerer/answerer.ts";
import { readFollowUp } from "../../../src/answer/follow-up/follow-up.ts";
import type { Article } from "../../../src/article/article.ts";
import { articleFrom, lighthouse } from "../../e2e/articles.ts";
import { followedArticles } from "./follow-up-pairs.ts";

const ferry = articleFrom(
	"ferry",
	`# The night ferry returns

The night ferry is back in the harbour after nine years.

## When does the ferry sail?

It leaves the old pier in the evening. The first crossing was on 4 March 2025.

## What does the captain say?

"The engine is younger than I am," said Ines Roth, the captain.

She has sailed for thirty years.

"Nobody misses the bridge in fog," said Ines Roth.

## Who pays for the bridge?

The island council pays because the bridge is its own.
`,
);
const shows = articleFrom(
	"shows",
	`# What it costs, and when

The first show is at eleven and is meant for families. The second is at three and lasts longer.

Private users pay nothing for the program. Companies pay four euros a month. Schools are asked for a letter.

People may cross again from June, on a hired ship. Lorries must wait until August. Bicycles are let on board.

Whoever walks may take a bicycle. Prams are carried for nothing. Prams stay dry in the rain.
`,
);
const answerer = await createAnswerer([lighthouse, ferry, shows]);

/** A follow-up to a question that was answered. */
async function askOf(article: Article, after: string, text: string): Promise<Answer> {
	const first = await answerer.ask({ text: after, article: article.id });
	if (!("status" in first)) throw new Error("the article is there");
	const near = first.passages[0];
	if (!near) throw new Error(`nothing is found for ${after}`);
	const answer = await answerer.ask({ text, after, article: article.id, near });
	if (!("status" in answer)) throw new Error("the article is there");
	return answer;
}

async function askAfter(words: string, text: string, after?: string): Promise<Answer> {
	const answer = await answerer.ask({
		text,
		article: ferry.id,
		near: nearTo(ferry, words),
		...(after === undefined ? {} : { after }),
	});
	if (!("status" in answer)) throw new Error(`no article ${answer.article}`);
	return answer;
}

function nearTo(article: Article, words: string): Near {
	const section = article.sections.find((each) =>
		each.passages.some(({ text }) => text.includes(words)),
	);
	const passage = section?.passages.find(({ text }) => text.includes(words));
	if (!section || !passage) throw new Error(`no passage with ${words}`);
	return { article, section, passage, highlight: null };
}

describe("a question after an answer", () => {
	test.each([
		{ after: "engine", text: "what else did she say?", why: "the other words of who speaks there" },
		{ after: "thirty years", text: "What did she say about the bridge?", why: "who spoke before" },
	])("$text means $why", async ({ after, text }) => {
		const { kind, quotes } = await askAfter(after, text);
		expect(kind).toBe("quotes");
		expect(quotes[0]?.quote.spans[0]?.text).toBe("Nobody misses the bridge in fog,");
	});

	test.each([
		{ after: "old pier", text: "and when?", words: "The first crossing was on 4 March 2025." },
		{ after: "island council", text: "why?", words: "because the bridge is its own" },
	])("$text finds what is nearby, not as sure", async ({ after, text, words }) => {
		const { certainty, passages } = await askAfter(after, text);
		expect(passages[0]?.highlight.text).toContain(words);
		expect(certainty).toBe("unsure");
	});

	test("a tag points to nobody, and does not stand between two questions", () => {
		const near = nearTo(lighthouse, lighthouse.sections[0]?.passages[0]?.text.slice(0, 12) ?? "");
		const own = "Ada Lee painted the boats of Hamble blue, didn't she?";
		const before = { question: "The lighthouse was built by hand, right?", near };
		expect(readFollowUp(own, before)).toMatchObject({ kind: "own", readAs: own });
		expect(readFollowUp("and the pier?", before).readAs).not.toContain("right");
	});

	test("is not answered from another article", async () => {
		const { passages } = await askAfter("old pier", "How tall is the tower?");
		expect(new Set(passages.map(({ article }) => article.id))).toEqual(new Set(["ferry"]));
	});

	test.each([
		["When is the first show?", "and the second?", "The second is at three and lasts longer."],
		["How much do private users pay?", "and companies?", "Companies pay four euros a month."],
		["When may people cross again?", "and lorries?", "Lorries must wait until August."],
		["Who may take a bicycle?", "and a pram in the rain?", "Prams stay dry in the rain."],
	])("%s, then %s: what is said of that", async (after, text, key) => {
		const { passages } = await askOf(shows, after, text);
		expect(passages[0]?.highlight.text).toBe(key);
	});

	test("keeps the words that were typed", async () => {
		expect((await askAfter("old pier", "and when?")).question).toBe("and when?");
	});
});

describe("what a follow-up is read as", () => {
	const read = (article: Article, words: string, after: string, text: string) =>
		readFollowUp(text, { question: after, near: nearTo(article, words) });

	test.each([
		["When do clocks go back in the UK?", "and in the US?", "When do clocks go back in the US?"],
		[
			"How much does it cost for adults?",
			"and for students?",
			"How much does it cost for students?",
		],
		["What did Labour's leader say?", "the Greens' leader?", "What did the Greens' leader say?"],
		["When is it open in summer?", "what about winter?", "When is it open in winter?"],
		["How much would the bridge cost?", "and a tunnel?", "How much would a tunnel cost?"],
		["How much do adults pay?", "and children?", "How much do children pay?"],
		["What happened in 2019?", "and 2021?", "What happened in 2021?"],
		["What does a ticket cost?", "at night?", "What does a ticket cost at night?"],
		[
			"How many people were killed by the storm?",
			"and wounded?",
			"How many people were wounded by the storm?",
		],
		["When was Voyager 2 launched?", "and voyager 1?", "When was voyager 1 launched?"],
	])("%s, then %s: like for like", (after, text, readAs) => {
		expect(read(ferry, "old pier", after, text)).toMatchObject({ kind: "phrase", readAs });
	});

	test.each([
		["what else does she want?", "What else does Ines Roth want?", "who speaks there"],
		["is her engine old?", "Is Ines Roth's engine old?", "who is named there"],
	])("%s is %s: %s", (text, readAs) => {
		expect(read(ferry, "engine", "What does the captain say?", text).readAs).toBe(readAs);
	});

	test.each([
		{ text: "and when?", kind: "bare" },
		{ text: "why?", kind: "bare" },
		{ text: "Which pier does it leave from?", kind: "dependent" },
		{ text: "Who pays for the bridge?", kind: "own" },
	])("$text is $kind", ({ text, kind }) => {
		expect(read(ferry, "old pier", "Does the ferry sail at night?", text).kind).toBe(kind);
	});
});

describe("he and she", () => {
	const match = followedArticles.cup;
	const after = "Who was on the pitch?";

	test("are people of the right gender, the answer's own first, and nobody quoted elsewhere", () => {
		const near = nearTo(match, "headed the winner");
		const { readAs, open } = readFollowUp("what did he say?", { question: after, near });
		expect({ readAs, open }).toEqual({ readAs: "What did Davor Lindt say?", open: [] });
		const nobody = readFollowUp("what did he say?", {
			question: "When is the final?",
			near: nearTo(match, "Harrow Park"),
		});
		expect(nobody.readAs).toBe("When is the final? what did he say?");
	});

	test("are who was asked for rather than whom the question names", () => {
		const near = nearTo(match, "12th minute");
		const { start } = near.passage;
		const at = near.passage.text.indexOf("Rui Tavel");
		const answer = { start: start + at, end: start + at + 9, text: "Rui Tavel" };
		const before = { question: "Who scored before Davor Lindt?", near: { ...near, answer } };
		expect(readFollowUp("how old is he?", before).readAs).toBe("How old is Rui Tavel?");
	});

	test("stay open where two may be meant: both are shown, not as sure", async () => {
		const question = "Who are Davor Lindt and Rui Tavel?";
		const before = { question, near: nearTo(match, "Harrow Park") };
		const names = readFollowUp("when did he score?", before).open.map(({ name }) => name);
		expect(names).toEqual(["Davor Lindt", "Rui Tavel"]);
		const from = await createAnswerer([match]);
		const answer = await from.ask({
			text: "when did he score?",
			after: question,
			near: before.near,
		});
		if (!("status" in answer)) throw new Error("there is an article");
		expect(answer.certainty).toBe("unsure");
		const shown = answer.passages.slice(0, 2).map(({ passage }) => passage.text);
		expect(shown.join(" ")).toContain("Lindt");
		expect(shown.join(" ")).toContain("Tavel");
	});
});

test("who said that: the words that were shown, with who said them", async () => {
	const { kind, quotes } = await askAfter("engine", "who said that?");
	expect(kind).toBe("quotes");
	expect(quotes[0]?.quote.speakers[0]?.name).toBe("Ines Roth");
});

test("after another question, it is what that was about, and not the article", async () => {
	expect((await askAfter("old pier", "how old is it?", "Which pier is it?")).kind).not.toBe("card");
	expect((await askAfter("old pier", "who published it?", "Which pier is it?")).kind).toBe("card");
});
