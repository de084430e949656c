import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { Answerer } from "../../src/answer/answer.ts";
import type { ServerSettings } from "../../src/discord/bot/store-port.ts";
import type { DiscordOptions } from "../../src/discord/connection/session.ts";
import { numberOf } from "../../src/stand-in/json.ts";
import { refuse } from "../../src/stand-in/problems.ts";
import type { StandIn } from "../../src/stand-in/stand-in.ts";
import { channelNamed, places } from "../../src/stand-in/world.ts";
import { bringOnlineKeeping } from "./kept.ts";
import { answerer, answersTo, postsIn, refusedForms, textIn } from "./online.ts";

const question = "How tall is the tower?";
const answer = /41 metres/;
const guilds = 1;
const messageContent = 1 << 15;
const reactions = 1 << 10;
/** The flag of a message that notifies nobody. */
const silent = 1 << 12;

/** A bot that may read messages, in a server where it answers without a mention in #general and the forum. */
async function listening(
	changed: Partial<ServerSettings> = {},
	options: Partial<DiscordOptions> = {},
) {
	const online = await bringOnlineKeeping(
		{ readsMessages: true, ...options },
		{ contentAllowed: true },
	);
	const { store, server, discord } = online;
	const chosen = ["general", "forum"].map((name) => channelNamed(discord.world, name).id);
	const set = (more: Partial<ServerSettings>) =>
		store.saveSettings(server, { ...store.settings(server), ...more });
	await set({ unprompted: chosen, ...changed });
	return { ...online, set };
}

/** The same, but that nothing is answered before it is released. */
async function listeningHeldUp() {
	let release = () => {};
	const released = new Promise<void>((resolve) => {
		release = resolve;
	});
	const held: Answerer = {
		...answerer,
		async ask(asked) {
			await released;
			return answerer.ask(asked);
		},
	};
	return { ...(await listening({}, { answerer: () => held })), release };
}

/** Whether a message gets no answer; a mention after it does, so it was looked at. */
async function staysQuiet(discord: StandIn, id: string): Promise<void> {
	const later = discord.people.say({
		content: `<@${discord.world.bot.id}> ${question}`,
		by: discord.people.someone(),
	});
	await expect.poll(() => answersTo(later, discord)).toHaveLength(1);
	await wait(100);
	expect(answersTo(id, discord)).toEqual([]);
}

describe("the intent", () => {
	test("without the setting nothing privileged is asked for, and nothing is answered", async () => {
		const { discord, store, server, use } = await bringOnlineKeeping({}, { contentAllowed: true });
		expect(discord.world.intents & (messageContent | reactions)).toBe(0);
		expect(discord.world.intents & guilds).toBe(guilds);
		const general = channelNamed(discord.world, "general").id;
		await store.saveSettings(server, { ...store.settings(server), unprompted: [general] });
		await staysQuiet(discord, discord.people.say({ content: question }));
		expect(textIn((await use("settings")).data)).toContain("MESSAGE_CONTENT");
	});

	test("with it the words of messages are asked for", async () => {
		const { discord } = await listening();
		expect(discord.world.intents & messageContent).toBe(messageContent);
	});

	test("where Discord does not allow it, the start says which switch is missing", async () => {
		await expect(bringOnlineKeeping({ readsMessages: true })).rejects.toThrow(
			/MESSAGE_CONTENT|Message Content/,
		);
	});
});

describe("in a chosen channel", () => {
	test("a question to all that is surely answered gets its answer, once and without a ping", async () => {
		const { discord } = await listening();
		const asked = discord.people.say({ content: question });
		await expect
			.poll(() => answersTo(asked, discord).map(textIn))
			.toEqual([expect.stringMatching(answer)]);
		expect(postsIn(discord).at(-1)).toMatchObject({ allowed_mentions: { parse: [] } });
		discord.people.remove(asked);
		await expect.poll(() => answersTo(asked, discord)).toEqual([]);
		expect(refusedForms(discord)).toEqual([]);
	});

	test("an answer follows its question: written anew, and gone where that is none any more", async () => {
		const { discord } = await listening();
		const { people } = discord;
		const asked = people.say({ content: question });
		await expect.poll(() => answersTo(asked, discord)).toHaveLength(1);
		people.edit(asked, "Why is the lighthouse closing?");
		await expect
			.poll(() => answersTo(asked, discord).map(textIn))
			.toEqual([expect.stringMatching(/breakwater/)]);
		people.edit(asked, "Never mind, I found it.");
		await expect.poll(() => answersTo(asked, discord)).toEqual([]);
		expect(refusedForms(discord)).toEqual([]);
	});

	test("an edit while the answer is on its way changes it, or takes it back", async () => {
		const { discord, release } = await listeningHeldUp();
		const { people } = discord;
		const asked = people.say({ content: question });
		const taken = people.say({ content: question, by: people.someone() });
		people.edit(asked, "Why is the lighthouse closng?");
		people.edit(asked, "Why is the lighthouse closing?");
		people.edit(taken, "Never mind, I found it.");
		release();
		await expect
			.poll(() => answersTo(asked, discord).map(textIn))
			.toEqual([expect.stringMatching(/breakwater/)]);
		await expect.poll(() => postsIn(discord)).toHaveLength(2);
		await expect.poll(() => answersTo(taken, discord)).toEqual([]);
		expect(refusedForms(discord)).toEqual([]);
	});

	test("what is asked @silent is answered silently, by mention too", async () => {
		const { discord } = await listening();
		const { people, world } = discord;
		const mention = `<@${world.bot.id}> ${question}`;
		for (const [content, flags] of [
			[question, silent],
			[mention, silent],
			[mention, 0],
		] as const) {
			const asked = people.say({ content, by: people.someone(), with: { flags } });
			await expect
				.poll(() => answersTo(asked, discord).map((each) => numberOf(each["flags"]) & silent))
				.toEqual([flags]);
		}
		expect(refusedForms(discord)).toEqual([]);
	});

	test.each([
		["a statement", "The tower is tall."],
		["words to somebody", "<@112233445566778899> how tall is the tower?"],
		["what no article answers", "How do I bake a sourdough loaf at home?"],
		["small talk", "how are you doing today?"],
	])("%s stays unanswered", async (_, content) => {
		const { discord } = await listening();
		await staysQuiet(discord, discord.people.say({ content }));
	});

	test("a bot, a webhook, and another channel stay unanswered", async () => {
		const { discord } = await listening();
		const { people } = discord;
		const bot = { ...people.someone("robot"), bot: true };
		await staysQuiet(discord, people.say({ content: question, by: bot }));
		await staysQuiet(
			discord,
			people.say({ content: question, with: { webhook_id: "1234567890" } }),
		);
		await staysQuiet(discord, people.say({ content: question, in: places.forgetful }));
		await staysQuiet(discord, people.say({ content: question, in: places.thread }));
	});

	test("who is in a conversation is left to it", async () => {
		const { discord } = await listening();
		const { people } = discord;
		const ben = people.someone("ben");
		const first = people.say({ content: "I was there yesterday." });
		people.say({ content: "Nice!", by: ben, reply: { to: first, ping: true } });
		await staysQuiet(discord, people.say({ content: question }));
		const reply = { to: first, ping: false };
		await staysQuiet(discord, people.say({ content: question, by: ben, reply }));
	});

	test("nobody is answered twice in a minute", async () => {
		let time = 1;
		const { discord } = await listening({}, { now: () => time });
		const { people } = discord;
		const first = people.say({ content: question });
		await expect.poll(() => answersTo(first, discord)).toHaveLength(1);
		await staysQuiet(discord, people.say({ content: question }));
		time += 61_000;
		const third = people.say({ content: question });
		await expect.poll(() => answersTo(third, discord)).toHaveLength(1);
	});

	test("/quiet ends it for an hour, and used again begins it", async () => {
		const { discord, use, store, server } = await listening();
		expect(textIn((await use("quiet")).data)).toMatch(/^Until <t:\d+:t>/);
		expect(store.settings(server).quietUntil).toBeGreaterThan(Date.now() + 3_590_000);
		expect(textIn((await use("settings")).data)).toContain("I answer only when mentioned.");
		await staysQuiet(discord, discord.people.say({ content: question }));
		expect(textIn((await use("quiet")).data)).toMatch(/^I answer without a mention again/);
		const asked = discord.people.say({ content: question });
		await expect.poll(() => answersTo(asked, discord)).toHaveLength(1);
	});

	test("the card sets the channels and the switches", async () => {
		const { use, last, press, store, server, discord } = await listening({ unprompted: [] });
		await use("settings");
		const general = channelNamed(discord.world, "general").id;
		await press(last(), "unprompted~", { values: [general] });
		expect(textIn(last())).toContain(`In <#${general}> I also answer without a mention`);
		await press(last(), "A new thread for each answer: off");
		await press(last(), "React with 🔎 when an answer is likely: off");
		await press(last(), "Without a mention, likely answers too: off");
		expect(textIn(last())).toContain("when I'm sure or the answer is likely");
		expect(store.settings(server)).toMatchObject({
			unprompted: [general],
			threads: true,
			hints: true,
			likely: true,
		});
		expect(refusedForms(discord)).toEqual([]);
	});
});

describe("in a chosen forum", () => {
	test("a post's title is the question, else its first message; later messages are people's", async () => {
		const { discord } = await listening();
		const { people } = discord;
		const post = people.post({ title: question, content: "I would like to know." });
		await expect
			.poll(() => answersTo(post, discord).map(textIn))
			.toEqual([expect.stringMatching(answer)]);
		const by = people.someone("ben");
		const second = people.post({ title: "The lighthouse", content: `Hi! ${question}`, by });
		await expect.poll(() => answersTo(second, discord)).toHaveLength(1);
		const other = people.someone("cleo");
		await staysQuiet(discord, people.say({ content: question, in: second, by: other }));
	});
});

describe("an answer that is likely and not sure", () => {
	const hints = "/reactions/";
	/** The bot with answers that are likely at most. */
	const likely = (changed: Partial<ServerSettings>) => {
		const unsure = unsurely(answerer);
		return listening(changed, { answerer: () => unsure });
	};
	const unsurely = (known: Answerer): Answerer => ({
		...known,
		withArticles: async (articles) => unsurely(await known.withArticles(articles)),
		async ask(asked) {
			const found = await known.ask(asked);
			if (!("status" in found) || found.status === "unanswered") return found;
			const [first, ...others] = found.passages.map((each) => ({ ...each, score: 0.95 }));
			const passages = first ? [{ ...first, answer: first.highlight }, ...others] : [];
			return { ...found, kind: "passage", certainty: "unsure", confidence: 0.7, passages };
		},
	});
	const reactions = (discord: StandIn) =>
		discord.exchanges.filter(({ request }) => request.path.includes(hints)).length;
	const sentDirectly = ({ world }: StandIn) => {
		const direct = channelNamed(world, places.direct).id;
		return world.messages.all().filter((each) => each["channel_id"] === direct);
	};

	test("gets nothing unless that is chosen", async () => {
		const { discord } = await likely({});
		await staysQuiet(discord, discord.people.say({ content: question }));
		expect(reactions(discord)).toBe(0);
	});

	test("where that is chosen is given, and says that it is not sure", async () => {
		const { discord } = await likely({ likely: true, hints: true });
		const asked = discord.people.say({ content: question });
		await expect
			.poll(() => answersTo(asked, discord).map(textIn))
			.toEqual([expect.stringMatching(/Not sure this answers it[\s\S]*41 metres/)]);
		expect(reactions(discord)).toBe(0);
	});

	test("is marked, and each person who presses the mark gets it once, as a direct message", async () => {
		const { discord, use } = await likely({ hints: true });
		const { people } = discord;
		const asked = people.say({ content: question });
		await expect.poll(() => reactions(discord)).toBe(1);
		expect(answersTo(asked, discord)).toEqual([]);
		const ben = people.someone("ben");
		people.react(asked, "🔎", ben);
		await expect
			.poll(() => sentDirectly(discord).map(textIn))
			.toEqual([expect.stringMatching(/How tall is the tower\?[\s\S]*41 metres/)]);
		people.react(asked, "🔎", ben);
		people.react(asked, "👍", people.someone("dan"));
		people.react(asked, "🔎", { ...people.someone("robot"), bot: true });
		people.react(asked, "🔎", people.someone("cleo"));
		await expect.poll(() => sentDirectly(discord)).toHaveLength(2);
		expect(textIn((await use("insights")).data)).not.toContain(question);
		expect(sentDirectly(discord)).toHaveLength(2);
		expect(refusedForms(discord)).toEqual([]);
	});

	test("is marked on a forum's post by its title, and found among the forum's articles", async () => {
		const { discord, set } = await likely({ hints: true });
		const { people, world } = discord;
		const forum = channelNamed(world, "forum").id;
		await set({ channelArticles: { [forum]: ["lighthouse"] }, articles: ["monster"] });
		const post = people.post({ title: question, content: "I would like to know." });
		await expect.poll(() => reactions(discord)).toBe(1);
		people.react(post, "🔎", people.someone("ben"));
		await expect
			.poll(() => sentDirectly(discord).map(textIn))
			.toEqual([expect.stringMatching(answer)]);
	});

	test("goes to nobody who takes no direct messages, and the log says so", async () => {
		const { discord, lines } = await likely({ hints: true });
		const { people, faults } = discord;
		const asked = people.say({ content: question });
		await expect.poll(() => reactions(discord)).toBe(1);
		const refusal = refuse(403, 50_007, "Cannot send messages to this user");
		faults.add({ matching: /^POST .*\/messages$/, times: 1, refusal });
		people.react(asked, "🔎", people.someone("ben"));
		await expect
			.poll(() => lines.map(({ message }) => message))
			.toContain("The person takes no direct messages from the bot (50007).");
	});

	test("where the bot may not react nothing is said, but in the log", async () => {
		const { discord, lines } = await likely({ hints: true });
		const refusal = refuse(403, 50_013, "Missing Permissions");
		discord.faults.add({ matching: /^PUT .*\/reactions\//, times: 1, refusal });
		await staysQuiet(discord, discord.people.say({ content: question }));
		expect(lines.map(({ message }) => message)).toContainEqual(
			expect.stringContaining("Add Reactions"),
		);
	});
});

describe("answers in threads", () => {
	test("a mention opens one, called as the question, in which a follow-up needs no mention", async () => {
		const { discord } = await listening({ threads: true, unprompted: [] });
		const { people, world } = discord;
		const asked = people.say({ content: `<@${world.bot.id}> ${question}` });
		const inThread = () => world.messages.all().filter((each) => each["channel_id"] === asked);
		await expect.poll(() => inThread().map(textIn)).toEqual([expect.stringMatching(answer)]);
		expect(world.channels.get(asked)).toMatchObject({ name: question, owner: world.bot.id });
		const more = people.say({ content: "Why is the lighthouse closing?", in: asked });
		await expect.poll(() => answersTo(more, discord)).toHaveLength(1);
		people.edit(more, "How tall is the tower?");
		await expect
			.poll(() => answersTo(more, discord).map(textIn))
			.toEqual([expect.stringMatching(answer)]);
		people.edit(more, "I see, thanks.");
		await expect.poll(() => answersTo(more, discord)).toEqual([]);
		const thanks = people.say({ content: "thanks a lot", in: asked });
		const last = people.say({ content: `<@${world.bot.id}> ${question}`, in: asked });
		await expect.poll(() => answersTo(last, discord)).toHaveLength(1);
		expect(answersTo(thanks, discord)).toEqual([]);
		const before = inThread().length;
		people.remove(asked);
		await expect.poll(() => inThread().length).toBe(before - 1);
	});

	test("where the bot may open none the answer stands in the channel", async () => {
		const { discord, lines } = await listening({ threads: true });
		const { people, world, faults } = discord;
		const content = `<@${world.bot.id}> ${question}`;
		const refusal = refuse(403, 50_013, "Missing Permissions");
		faults.add({ matching: /^POST .*\/threads$/, times: 1, refusal });
		const asked = people.say({ content });
		await expect.poll(() => answersTo(asked, discord)).toHaveLength(1);
		expect(lines.map(({ message }) => message)).toContain(
			"No thread could be opened, so the answer is in the channel.",
		);
		expect(lines.map(({ details }) => details["refused"])).toContainEqual(
			expect.stringContaining("Create Public Threads"),
		);
	});
});
