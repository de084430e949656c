import { describe, expect, test } from "vitest";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import { textOf } from "../../src/stand-in/json.ts";
import type { StandIn } from "../../src/stand-in/stand-in.ts";
import { articleFrom, lighthouse } from "./articles.ts";
import { answersTo, bringOnline, buttonsIn, refusedForms, textIn } from "./online.ts";

const bare = articleFrom(
	"market",
	"# The market moves indoors\n\nFrom spring on the market is held in the old tram depot.\n",
);
const now = new Date("2024-06-16T12:00:00Z");

async function open(articles = [lighthouse]) {
	const answerer = await createAnswerer(articles);
	return bringOnline({ answerer: () => answerer, clock: () => now });
}

async function say(
	discord: StandIn,
	content: string,
	more: { readonly in?: string; readonly to?: string } = {},
) {
	const { in: place, to } = more;
	const mention = place === "direct" || to !== undefined ? "" : `<@${discord.world.bot.id}> `;
	const id = discord.people.say({
		content: mention + content,
		...(place === undefined ? {} : { in: place }),
		...(to === undefined ? {} : { reply: { to, ping: true } }),
	});
	await expect.poll(() => answersTo(id, discord)).toHaveLength(1);
	return answersTo(id, discord)[0];
}

describe("what is asked of an article itself is answered on a card", () => {
	test.each([
		["when was this published?", "Published: 17 May 2024 (30 days ago)"],
		["how old is this?", "Published: 17 May 2024 (30 days ago)"],
		["who wrote this?", "The article doesn't name its author."],
		["source?", "Source: Harbour Gazette"],
		["link?", "https://harbour.example/keeper"],
		["tldr", "Gull Point lost its last keeper on Friday"],
	])("%s", async (question, words) => {
		const { discord } = await open();
		for (const place of ["general", "thread", "direct"])
			expect(textIn(await say(discord, question, { in: place }))).toContain(words);
		expect(refusedForms(discord)).toEqual([]);
	});

	test("of several articles the one of the answer that is replied to, else which is asked", async () => {
		const { discord } = await open([lighthouse, bare]);
		const asked = await say(discord, "who wrote this?");
		expect(textIn(asked)).toContain("Which article do you mean?");
		expect(textIn(asked)).toContain("The market moves indoors");
		const answer = await say(discord, "Where is the market held from spring on?");
		const reply = await say(discord, "when was it published?", { to: textOf(answer?.["id"]) });
		expect(textIn(reply)).toContain("The article gives no date.");
		expect(textIn(reply)).toContain("The market moves indoors");
	});

	test("one can ask on after it", async () => {
		const { discord } = await open();
		const card = await say(discord, "what is this about?");
		const next = await say(discord, "how tall is the tower?", { to: textOf(card?.["id"]) });
		expect(textIn(next)).toContain("41 metres");
	});
});

describe("what is asked of the bot", () => {
	test.each([
		["help", "`/ask`, a mention or a direct message"],
		["what articles do you have?", "The keeper who would not leave Gull Point"],
		["thanks!", "You're welcome."],
	])("%s", async (question, words) => {
		const { discord } = await open();
		for (const place of ["general", "thread", "direct"])
			expect(textIn(await say(discord, question, { in: place }))).toContain(words);
	});

	test("hi: two lines on how to ask, and questions to press", async () => {
		const { discord } = await open();
		const answer = await say(discord, "hi", { in: "direct" });
		expect(textIn(answer)).toContain("use /ask");
		expect(buttonsIn(answer).map(({ label }) => label)).toContain("How tall is the tower?");
	});

	test("a question behind a greeting is a question", async () => {
		const { discord } = await open();
		expect(textIn(await say(discord, "hi, how tall is the tower?"))).toContain("41 metres");
	});
});
