import { describe, expect, test } from "vitest";
import { listOf, objectOf } from "../../src/stand-in/json.ts";
import { refuse } from "../../src/stand-in/problems.ts";
import type { StandIn } from "../../src/stand-in/stand-in.ts";
import { answersTo, bringOnline, buttonsIn, postsIn, refusedForms, textIn } from "./online.ts";

const tall = "how tall is the tower?";

test("a mention is answered with a reply that pings nobody and comes once", async () => {
	const { discord } = await bringOnline();
	const id = discord.people.say({ content: `<@${discord.world.bot.id}> ${tall}` });
	await expect.poll(() => postsIn(discord)).toHaveLength(1);
	const [post] = postsIn(discord);
	expect(textIn(post)).toContain("41 metres");
	expect(post).toMatchObject({
		message_reference: { message_id: id, fail_if_not_exists: false },
		allowed_mentions: { parse: [], replied_user: false },
		nonce: id,
		enforce_nonce: true,
	});
});

test.each(["thread", "post", "strange-thread", "general"])(
	"it is answered in %s",
	async (place) => {
		const { discord } = await bringOnline();
		discord.people.say({ content: `<@${discord.world.bot.id}> ${tall}`, in: place });
		await expect.poll(() => postsIn(discord)).toHaveLength(1);
	},
);

test("a direct message needs no mention", async () => {
	const { discord } = await bringOnline();
	discord.people.say({ content: tall, in: "direct" });
	await expect.poll(() => textIn(postsIn(discord)[0])).toContain("41 metres");
});

test("a mention without a question explains itself in two lines, with examples of each article", async () => {
	const { discord } = await bringOnline();
	discord.people.say({ content: ` <@${discord.world.bot.id}>  <:wave:123456789012345678> ` });
	await expect.poll(() => postsIn(discord)).toHaveLength(1);
	expect(textIn(postsIn(discord)[0]).split("\n")).toHaveLength(2);
	expect(buttonsIn(postsIn(discord)[0]).map(({ label }) => label)).toEqual([
		"Why is the lighthouse closing?",
		"What lies in drawer 1, the amber one?",
		"How tall is the tower?",
		"✕ Delete",
	]);
});

test.each([
	{ name: "a bot", by: { id: "77", username: "other", bot: true }, content: "<@BOT> hello" },
	{ name: "a webhook", with: { webhook_id: "78" }, content: "<@BOT> hello" },
	{ name: "a pin", with: { type: 6 }, content: "<@BOT>" },
	{ name: "@everyone", content: "@everyone how tall is the tower?" },
	{ name: "a role", with: { mention_roles: ["79"] }, content: "<@&79> how tall is the tower?" },
	{ name: "no mention", content: "how tall is the tower?" },
])("$name is no question", async ({ name: _, content, ...said }) => {
	const { discord } = await bringOnline();
	discord.people.say({ ...said, content: content.replace("BOT", discord.world.bot.id) });
	// The question after it is answered, and it alone.
	const id = discord.people.say({ content: `<@${discord.world.bot.id}> ${tall}` });
	await expect.poll(() => postsIn(discord)).not.toEqual([]);
	expect(postsIn(discord).map(({ nonce }) => nonce)).toEqual([id]);
});

test("where history may not be read the answer comes as a plain message, with the same nonce", async () => {
	const { discord } = await bringOnline();
	const content = `<@${discord.world.bot.id}> ${tall}`;
	const id = discord.people.say({ content, in: "no-history" });
	await expect.poll(() => postsIn(discord)).toHaveLength(1);
	expect(postsIn(discord)[0]).toMatchObject({ nonce: id, enforce_nonce: true });
	expect(postsIn(discord)[0]).not.toHaveProperty("message_reference");
});

test.each([
	{ place: "read-only", mend: "(50013)" },
	{ place: "hidden", mend: "(50001)" },
])("in $place the log names the permission, and the bot lives on", async ({ place, mend }) => {
	const { discord, lines, ask } = await bringOnline();
	discord.people.say({ content: `<@${discord.world.bot.id}> ${tall}`, in: place });
	const warning = { level: "warn", message: expect.stringContaining(mend) };
	await expect.poll(() => lines).toContainEqual(expect.objectContaining(warning));
	expect(textIn((await ask(tall)).data)).toContain("41 metres");
});

test("what fails inside is told with a reference", async () => {
	const { discord, lines } = await bringOnline();
	discord.people.say({ content: `<@${discord.world.bot.id}> fail inside` });
	await expect.poll(() => postsIn(discord)).toHaveLength(1);
	const logged = lines.find(({ level }) => level === "error");
	expect(textIn(postsIn(discord)[0])).toContain(String(logged?.details["reference"]));
});

describe("haste", () => {
	const rule = { questions: 1, seconds: 10 };
	const reactionsTo = (id: string, discord: StandIn) =>
		listOf(discord.world.messages.get(id)?.["reactions"]).map(
			({ emoji }) => objectOf(emoji)["name"],
		);

	test("in a channel is answered by a reaction alone, then by an answer again", async () => {
		let time = 0;
		const { discord } = await bringOnline({ cooldown: rule, now: () => time });
		const content = `<@${discord.world.bot.id}> ${tall}`;
		const first = discord.people.say({ content });
		await expect.poll(() => answersTo(first, discord)).toHaveLength(1);
		const hasty = [1, 2, 3].map(() => discord.people.say({ content }));
		for (const id of hasty) await expect.poll(() => reactionsTo(id, discord)).toEqual(["⏳"]);
		time = 10_000;
		const last = discord.people.say({ content });
		await expect.poll(() => answersTo(last, discord)).toHaveLength(1);
		expect(postsIn(discord)).toHaveLength(2);
		expect(reactionsTo(last, discord)).toEqual([]);
	});

	test("where the bot may not react is told once in a direct message", async () => {
		const { discord } = await bringOnline({ cooldown: rule, now: () => 0 });
		const refusal = refuse(403, 50_013, "Missing Permissions");
		discord.faults.add({ matching: /PUT .*reactions/, times: 2, refusal });
		const content = `<@${discord.world.bot.id}> ${tall}`;
		const first = discord.people.say({ content });
		await expect.poll(() => answersTo(first, discord)).toHaveLength(1);
		for (const _ of [1, 2]) discord.people.say({ content });
		await expect.poll(() => postsIn(discord)).toHaveLength(2);
		expect(textIn(postsIn(discord)[1])).toBe("Slow down a little: try again in 10 seconds.");
		const channels = discord.world.messages.all().map((each) => each["channel_id"]);
		expect(channels.at(-1)).not.toBe(channels[0]);
	});

	test("in a direct message is told once in words", async () => {
		const { discord } = await bringOnline({ cooldown: rule, now: () => 0 });
		const first = discord.people.say({ content: tall, in: "direct" });
		await expect.poll(() => answersTo(first, discord)).toHaveLength(1);
		for (const _ of [1, 2, 3]) discord.people.say({ content: tall, in: "direct" });
		await expect.poll(() => postsIn(discord)).toHaveLength(2);
		expect(textIn(postsIn(discord)[1])).toMatch(/^Slow down a little/);
	});

	test("with an edit leaves the answer that is there", async () => {
		const { discord } = await bringOnline({ cooldown: rule, now: () => 0 });
		const content = `<@${discord.world.bot.id}> ${tall}`;
		const asked = discord.people.say({ content });
		await expect.poll(() => answersTo(asked, discord)).toHaveLength(1);
		discord.people.edit(asked, `${content} Please.`);
		await expect.poll(() => reactionsTo(asked, discord)).toEqual(["⏳"]);
		expect(textIn(answersTo(asked, discord)[0])).toContain("41 metres");
	});
});

test("several questions in one message are answered one by one, the polite words left out", async () => {
	const { discord } = await bringOnline();
	const content = `<@${discord.world.bot.id}> Hi all! Why is the lighthouse closing? And how tall is the tower? Thanks!`;
	discord.people.say({ content });
	await expect.poll(() => postsIn(discord)).toHaveLength(1);
	const shown = textIn(postsIn(discord)[0]);
	const at = ["Why is the lighthouse closing", "new beacon", "how tall is the tower", "41 metres"];
	const places = at.map((words) => shown.indexOf(words));
	expect(places).toEqual([...places].sort((one, other) => one - other));
	expect(places[0]).toBeGreaterThanOrEqual(0);
	expect(shown).not.toContain("Thanks");
	expect(refusedForms(discord)).toEqual([]);
});
