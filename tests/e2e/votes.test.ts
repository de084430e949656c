import { expect, test, vi } from "vitest";
import { objectOf } from "../../src/stand-in/json.ts";
import { lighthouse } from "./articles.ts";
import { bringOnlineKeeping } from "./kept.ts";
import { answersTo, buttonsIn, refusedForms, textIn } from "./online.ts";

const question = "How tall is the tower?";
const labels = (message: unknown) => buttonsIn(message).map(({ label }) => label);

test("an answer can be voted on, once a person, the last vote counting", async () => {
	const { ask, last, press, discord, store, server } = await bringOnlineKeeping();
	await ask(question);
	const answer = last();
	expect(labels(answer)).toEqual(expect.arrayContaining(["👍", "👎"]));
	const thanks = "Thanks for your feedback.";
	expect(textIn((await press(answer, "👍")).data)).toBe(thanks);
	const other = discord.people.someone();
	expect(textIn((await press(answer, "👎", { by: other })).data)).toBe(thanks);
	await press(answer, "👎");
	const { votes, missed } = await store.insights(server);
	const passage = lighthouse.text.indexOf("tower");
	expect(votes).toEqual([{ article: lighthouse.id, passage: expect.any(Number), up: 0, down: 2 }]);
	expect(passage).toBeGreaterThanOrEqual(0);
	expect(missed).toEqual([{ question, count: 2 }]);
	expect(refusedForms(discord)).toEqual([]);
});

test("who asks again and votes again has one vote still", async () => {
	const { ask, last, press, store, server } = await bringOnlineKeeping();
	for (const asked of [question, "how tall is the TOWER", question]) {
		await ask(asked);
		await press(last(), "👍");
	}
	expect((await store.insights(server)).votes).toMatchObject([{ up: 1, down: 0 }]);
	await ask(question);
	await press(last(), "👎");
	expect((await store.insights(server)).votes).toMatchObject([{ up: 0, down: 1 }]);
});

test("the answer to a mention can be voted on, and its context still", async () => {
	const { discord, press, store, server } = await bringOnlineKeeping();
	const asked = discord.people.say({ content: `<@${discord.world.bot.id}> ${question}` });
	const answer = await vi.waitFor(() => {
		const [found] = answersTo(asked, discord);
		expect(labels(found)).toContain("👍");
		return objectOf(found);
	});
	await press(answer, "In context");
	const now = objectOf(discord.world.messages.get(String(answer["id"])));
	expect(labels(now)).toEqual(expect.arrayContaining(["👍", "👎"]));
	await press(now, "👍");
	expect((await store.insights(server)).votes).toMatchObject([{ up: 1, down: 0 }]);
});

test("nothing is kept of direct messages, and what was looked for in a message", async () => {
	const { ask, last, discord, store } = await bringOnlineKeeping();
	const { data } = await ask(question, { in: "direct" });
	expect(labels(data)).not.toContain("👍");
	const said = discord.people.say({ content: question });
	await discord.people.apply({ name: "Find in the articles", to: said });
	expect(textIn(last())).toContain(question);
	expect(labels(last())).not.toContain("👍");
	expect(await store.servers()).toEqual([]);
});

test("a miss cannot be voted on, and is counted", async () => {
	const { ask, last, store, server } = await bringOnlineKeeping();
	await ask("who won the chess cup in 1988?");
	await ask("Who won the chess cup in 1988");
	expect(labels(last())).not.toContain("👍");
	expect((await store.insights(server)).missed).toEqual([
		{ question: expect.stringMatching(/chess cup/), count: 2 },
	]);
});

test.each([
	["waiting", "Thanks! Your vote counts as soon as the database is back."],
	["refused", "I couldn't save your vote. Try again later."],
] as const)("says when a vote is %s", async (keeping, sentence) => {
	const { ask, last, press, store } = await bringOnlineKeeping();
	vi.spyOn(store, "vote").mockResolvedValue(keeping);
	await ask(question);
	expect(textIn((await press(last(), "👍")).data)).toBe(sentence);
});
