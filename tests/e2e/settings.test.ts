import { expect, test } from "vitest";
import { tagOf } from "../../src/discord/view/tags.ts";
import { objectOf } from "../../src/stand-in/json.ts";
import { channelNamed } from "../../src/stand-in/world.ts";
import { lighthouse, monster } from "./articles.ts";
import { bringOnlineKeeping } from "./kept.ts";
import { answersTo, buttonsIn, postsIn, refusedForms, textIn } from "./online.ts";

const ephemeral = 1 << 6;
const question = "How tall is the tower?";

test("/settings shows what holds, to who asks alone", async () => {
	const { use, discord } = await bringOnlineKeeping();
	const { data } = await use("settings");
	expect(objectOf(data)["flags"]).toSatisfy((flags: number) => (flags & ephemeral) !== 0);
	expect(textIn(data).split("\n")).toEqual([
		"### Settings",
		"I answer in every channel.",
		"I answer from all articles.",
		"Questions per person: No limit",
	]);
	expect(refusedForms(discord)).toEqual([]);
});

test("a channel that is not chosen gets no answers, but is told where they are", async () => {
	const { use, last, press, ask, discord, store, server } = await bringOnlineKeeping();
	const general = channelNamed(discord.world, "general").id;
	const thread = channelNamed(discord.world, "thread");
	await use("settings");
	await press(last(), "channels~", { values: [general] });
	expect(textIn(last())).toContain(`I answer in <#${general}>.`);
	expect(textIn(last())).toContain("Saved.");
	expect(store.settings(server).channels).toEqual([general]);
	expect(textIn((await ask(question)).data)).not.toContain("I do not answer");
	await store.saveSettings(server, { ...store.settings(server), channels: ["123456789012345678"] });
	const { data } = await ask(question);
	expect(textIn(data)).toBe("I don't answer in this channel. Ask me in <#123456789012345678>.");
	expect(objectOf(data)["flags"]).toSatisfy((flags: number) => (flags & ephemeral) !== 0);
	const asked = discord.people.say({ content: `<@${discord.world.bot.id}> ${question}` });
	await expect
		.poll(() => answersTo(asked, discord).map(textIn))
		.toEqual(["I don't answer in this channel. Ask me in <#123456789012345678>."]);
	expect(textIn((await ask(question, { in: "direct" })).data)).not.toContain("I do not answer");
	expect(textIn((await use("settings")).data)).toContain("### Settings");
	await store.saveSettings(server, { ...store.settings(server), channels: [thread.parent ?? ""] });
	expect(textIn((await ask(question, { in: "thread" })).data)).not.toContain("I do not answer");
});

test("only the chosen articles answer, in a channel its own", async () => {
	const { use, last, press, ask, discord, store, server } = await bringOnlineKeeping();
	const general = channelNamed(discord.world, "general").id;
	const about = async () => textIn((await ask(question)).data);
	const before = await about();
	await use("settings");
	await press(last(), "articles~", { values: [tagOf(monster.id)] });
	expect(textIn(last())).toContain("I answer from one chosen article.");
	expect(store.settings(server).articles).toEqual([monster.id]);
	expect(await about()).not.toBe(before);
	await use("settings", { options: [{ type: 7, name: "channel", value: general }] });
	expect(textIn(last())).toContain(`### Settings for <#${general}>`);
	const card = last();
	await press(card, "articles~", { values: [tagOf(lighthouse.id)] });
	expect(store.settings(server).channelArticles).toEqual({ [general]: [lighthouse.id] });
	expect(await about()).toBe(before);
	await press(card, "articles~", { values: [] });
	expect(store.settings(server).channelArticles).toEqual({});
	expect(refusedForms(discord)).toEqual([]);
});

test("answers are private, without votes and as frequent as is set", async () => {
	const { use, last, press, ask, store, server } = await bringOnlineKeeping();
	await use("settings");
	const card = last();
	await press(card, "Private /ask answers: off");
	await press(last(), "Feedback buttons: on");
	await press(last(), "cooldown~", { values: ["1/30"] });
	expect(store.settings(server)).toMatchObject({
		private: true,
		feedback: false,
		cooldown: { questions: 1, seconds: 30 },
	});
	const { data } = await ask(question);
	expect(objectOf(data)["flags"]).toSatisfy((flags: number) => (flags & ephemeral) !== 0);
	expect(JSON.stringify(data)).not.toContain("👍");
	expect(textIn((await ask(question, { private: false })).data)).toMatch(/^Slow down a little/);
	await press(await use("settings").then(last), "cooldown~", { values: ["off"] });
	const open = await ask(question, { private: false });
	expect(objectOf(open.data)["flags"]).not.toSatisfy((flags: number) => (flags & ephemeral) !== 0);
});

test("with answers for the asker alone, articles are too, and the card says that mentions cannot be", async () => {
	const { use, last, press, discord, store, server } = await bringOnlineKeeping();
	const isPrivate = ({ data }: { readonly data: unknown }) =>
		(Number(objectOf(data)["flags"]) & ephemeral) !== 0;
	const name = { options: [{ type: 3, name: "name", value: lighthouse.id }] };
	expect(isPrivate(await use("article", name))).toBe(false);
	expect(isPrivate(await use("articles"))).toBe(false);
	await use("settings");
	expect(textIn(last())).not.toContain("Answers to mentions");
	await press(last(), "Private /ask answers: off");
	expect(textIn(last())).toContain("Answers to mentions are always public");
	const { data } = await use("article", name);
	expect(isPrivate({ data })).toBe(true);
	expect(JSON.stringify(data)).toContain("Share here");
	expect(isPrivate(await use("articles"))).toBe(true);
	const asked = discord.people.say({ content: `<@${discord.world.bot.id}>` });
	await expect.poll(() => answersTo(asked, discord)).toHaveLength(1);
	const [explained] = answersTo(asked, discord);
	const [{ label = "" } = {}] = buttonsIn(explained);
	expect(isPrivate(await press(objectOf(explained), label))).toBe(true);
	await store.saveSettings(server, { ...store.settings(server), private: false });
	expect(isPrivate(await press(objectOf(explained), label))).toBe(false);
	expect(refusedForms(discord)).toEqual([]);
});

test("nonsense changes nothing", async () => {
	const { use, last, press, discord, store, server } = await bringOnlineKeeping();
	const before = store.settings(server);
	await use("settings");
	const card = last();
	await press(card, "channels~", { values: ["<script>"] });
	await press(card, "cooldown~", { values: ["1000000/1"] });
	expect(store.settings(server)).toEqual(before);
	expect(postsIn(discord)).toEqual([]);
});

test("without a store there is nothing to set", async () => {
	const { use } = await bringOnlineKeeping({ store: undefined } as never);
	expect(textIn((await use("settings")).data)).toContain("stores nothing here");
});
