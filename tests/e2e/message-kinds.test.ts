import { describe, expect, test } from "vitest";
import { bringOnlineKeeping } from "./kept.ts";
import { answersTo, bringOnline, refusedForms, textIn } from "./online.ts";

const tall = "How tall is the tower?";
const snapshot = (message: object) => [{ message: { type: 0, flags: 0, ...message } }];
const forwarded = {
	content: "",
	message_reference: {
		type: 1,
		channel_id: "112233445566778899",
		message_id: "112233445566778898",
	},
	message_snapshots: snapshot({ content: tall }),
};
const embed = { content: "", embeds: [{ type: "rich", title: tall, description: "Who knows?" }] };
const built = {
	content: "",
	flags: 1 << 15,
	components: [{ type: 17, id: 1, components: [{ type: 10, id: 2, content: tall }] }],
};

describe.each([
	["a forward", forwarded],
	["an embed", embed],
	["a message built of components", built],
])("%s", (_, fields) => {
	test("is looked for in the articles", async () => {
		const { discord } = await bringOnline();
		const to = discord.people.say({ content: "", with: fields });
		const { data } = await discord.people.apply({ name: "Find in the articles", to });
		expect(textIn(data)).toContain("41 metres");
		expect(refusedForms(discord)).toEqual([]);
	});
});

test("a question that is forwarded in a direct message is answered", async () => {
	const { discord } = await bringOnline();
	const id = discord.people.say({ content: "", in: "direct", with: forwarded });
	await expect
		.poll(() => answersTo(id, discord).map(textIn))
		.toEqual([expect.stringContaining("41 metres")]);
});

describe("a bare mention that replies to somebody's question", () => {
	const replying = async (contentAllowed: boolean) => {
		const { discord } = await bringOnline({ readsMessages: contentAllowed }, { contentAllowed });
		const { people, world } = discord;
		const to = people.say({ content: tall, by: people.someone("ben") });
		const content = `<@${world.bot.id}>`;
		const id = people.say({ content, reply: { to, ping: false } });
		return () => answersTo(id, discord).map(textIn);
	};

	test("answers it where Discord lets the bot read it", async () => {
		const answers = await replying(true);
		await expect.poll(answers).toEqual([expect.stringContaining("41 metres")]);
	});

	test("says how where it does not", async () => {
		const answers = await replying(false);
		await expect.poll(answers).toEqual([expect.stringContaining("Find in the articles")]);
	});
});

describe("a mention of the bot's own role", () => {
	const withRole = async (contentAllowed: boolean) => {
		const { discord } = await bringOnline({ readsMessages: contentAllowed }, { contentAllowed });
		const { people, world } = discord;
		const role = world.nextId();
		const tags = { bot_id: world.bot.id };
		const roles = [{ id: role, name: "Verbatim", permissions: "0", position: 1, color: 0, tags }];
		discord.join({ id: world.nextId(), name: "club", more: { channels: [], roles } });
		const say = () =>
			people.say({ content: `<@&${role}> ${tall}`, in: "club", with: { mention_roles: [role] } });
		return { discord, say };
	};

	test("is answered as one of the bot where its words come with it", async () => {
		const { discord, say } = await withRole(true);
		const id = say();
		await expect
			.poll(() => answersTo(id, discord).map(textIn))
			.toEqual([expect.stringContaining("41 metres")]);
	});

	test("else one line says to mention the bot", async () => {
		const { discord, say } = await withRole(false);
		const id = say();
		await expect
			.poll(() => answersTo(id, discord).map(textIn))
			.toEqual(["You mentioned my role. Mention me instead, so that I can read your question."]);
	});
});

test("a server's language is that of answers to messages", async () => {
	const { discord, use, last, press, store, server } = await bringOnlineKeeping();
	await use("settings");
	const card = last();
	await press(card, "language~", { values: ["de"] });
	expect(store.settings(server).language).toBe("de");
	const { people, world } = discord;
	const id = people.say({ content: `<@${world.bot.id}> How do I bake a sourdough loaf?` });
	await expect
		.poll(() => answersTo(id, discord).map(textIn))
		.toEqual([expect.stringMatching(/Artikel/)]);
	await press(card, "language~", { values: ["xx"] });
	expect(store.settings(server).language).toBeNull();
});
