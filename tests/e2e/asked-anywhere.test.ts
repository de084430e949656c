import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { listOf, textOf } from "../../src/stand-in/json.ts";
import { refuse } from "../../src/stand-in/problems.ts";
import type { StandInOptions } from "../../src/stand-in/stand-in.ts";
import { channelNamed, places } from "../../src/stand-in/world.ts";
import { manageGuild, managerOf } from "./manager.ts";
import { answersTo, buttonsIn, openDiscord, refusedForms, textIn } from "./online.ts";
import { run, settingsFor, soon, startReady } from "./program.ts";

// Where people ask, with the built program: each point and what is refused.

const question = "When do the clocks change in Europe?";
const answer = /last Sunday of March/;
const other = "Which countries do not change their clocks?";
const byWordsAlone = "How wide is the golden record?";
const privileged = (1 << 1) | (1 << 8) | (1 << 15);

/** The built bot by words alone, and a manager. It may read messages unless told otherwise. */
async function begin(env: Readonly<Record<string, string>> = {}, gateway: StandInOptions = {}) {
	const discord = await openDiscord({ contentAllowed: true, ...gateway });
	const settings = {
		...settingsFor(discord),
		READER: "off",
		MESSAGE_CONTENT: "on",
		COOLDOWN: "off",
		...env,
	};
	const start = () => startReady(settings);
	const program = await start();
	const { people, world } = discord;
	const said = (id: string) => answersTo(id, discord).map(textIn);
	const isAnswered = (id: string, expected = answer) =>
		vi.waitFor(() => expect(said(id)).toEqual([expect.stringMatching(expected)]), soon);
	/** Whether some messages stay unanswered, once a mention after them is answered. */
	const stayQuiet = async (...ids: readonly string[]) => {
		const by = people.someone();
		await isAnswered(people.say({ content: `<@${world.bot.id}> ${question}`, by }));
		await wait(100);
		for (const id of ids) expect(said(id), textOf(world.messages.get(id)?.["content"])).toEqual([]);
	};
	const manager = managerOf(discord);
	/** Chooses channels, and presses switches, on the card of `/settings`. */
	const choose = async (channels: readonly string[], ...switches: readonly string[]) => {
		await manager.use("settings");
		const card = manager.last();
		const values = channels.map((name) => channelNamed(world, name).id);
		await manager.press(card, "unprompted~", { values });
		for (const each of switches) {
			const found = buttonsIn(card).find(({ customId }) => customId.includes(`${each}~`));
			const pressed = { message: textOf(card["id"]), customId: found?.customId ?? "" };
			await people.press({ ...pressed, permissions: manageGuild });
		}
		return card;
	};
	return {
		discord,
		people,
		world,
		program,
		start,
		said,
		isAnswered,
		stayQuiet,
		choose,
		...manager,
	};
}

test("in chosen channels and forums what is sure is answered unasked, quiet for an hour, over a restart", {
	timeout: 240_000,
}, async () => {
	const { discord, people, program, start, isAnswered, stayQuiet, choose, use } = await begin();
	const someone = () => people.someone();
	// Off until it is chosen.
	await stayQuiet(people.say({ content: question, by: someone() }));
	await choose(["general", "forum"]);
	const ada = someone();
	const first = people.say({ content: question, by: ada });
	await isAnswered(first);
	await isAnswered(people.post({ title: question, content: "I wonder.", by: someone() }));
	const asked = people.say({ content: "Does anyone remember the film?", by: ada });
	const [bot, ben] = [{ ...someone(), bot: true }, someone()];
	await stayQuiet(
		people.say({ content: other, by: ada }),
		people.say({ content: question, by: bot }),
		people.say({ content: question, by: ben, reply: { to: asked, ping: false } }),
		people.say({ content: "The clocks change in Europe.", by: someone() }),
		people.say({ content: byWordsAlone, by: someone() }),
		people.say({ content: question, by: someone(), in: places.forgetful }),
	);
	await use("quiet");
	await stayQuiet(people.say({ content: question, by: someone() }));
	program.child.kill("SIGKILL");
	await program.exit();
	await start();
	await stayQuiet(people.say({ content: question, by: someone() }));
	await use("quiet");
	const last = people.say({ content: question, by: someone() });
	await isAnswered(last);
	people.edit(first, other);
	await isAnswered(first, /Europe and North America/);
	people.edit(first, "Never mind, I found it.");
	await vi.waitFor(() => expect(answersTo(first, discord)).toEqual([]), soon);
	people.remove(last);
	await vi.waitFor(() => expect(answersTo(last, discord)).toEqual([]), soon);
	expect(refusedForms(discord)).toEqual([]);
});

test("what is likely is marked, and brought to each person who presses the mark, once", {
	timeout: 240_000,
}, async () => {
	const { discord, people, world, choose, program, isAnswered, use } = await begin();
	await choose(["general"], "hints");
	const asked = people.say({ content: byWordsAlone, by: people.someone() });
	const marks = () =>
		listOf(world.messages.get(asked)?.["reactions"]).filter(({ me }) => me === true);
	await vi.waitFor(() => expect(marks()).toHaveLength(1), soon);
	expect(answersTo(asked, discord)).toEqual([]);
	const direct = channelNamed(world, places.direct).id;
	const brought = () => world.messages.all().filter((each) => each["channel_id"] === direct);
	const [ada, ben] = [people.someone("ada"), people.someone("ben")];
	for (const by of [ada, ada, ben]) people.react(asked, "🔎", by);
	await vi.waitFor(() => expect(brought()).toHaveLength(2), soon);
	expect(textIn(brought()[0])).toMatch(/12 inches/);
	const refusal = refuse(403, 50_007, "Cannot send messages to this user");
	discord.faults.add({ matching: /^POST .*\/messages$/, times: 1, refusal });
	people.react(asked, "🔎", people.someone("cleo"));
	await vi.waitFor(() => expect(program.written.err).toContain("takes no direct messages"), soon);
	await use("settings");
	await choose(["general"], "likely");
	await isAnswered(
		people.say({ content: byWordsAlone, by: people.someone() }),
		/Not sure[\s\S]*12 inches/,
	);
	expect(brought()).toHaveLength(2);
	expect(refusedForms(discord)).toEqual([]);
});

test("without the right to write or to react, and in a channel that is gone, the log says so and the rest goes on", {
	timeout: 240_000,
}, async () => {
	const { discord, people, choose, program, isAnswered } = await begin();
	await choose([places.silent, "general"], "hints");
	const said = (words: string) =>
		vi.waitFor(() => expect(program.written.err).toContain(words), soon);
	people.say({ content: question, in: places.silent, by: people.someone() });
	await said('\\"Send Messages\\"');
	const forbidden = refuse(403, 50_013, "Missing Permissions");
	discord.faults.add({ matching: /\/reactions\//, times: 1, refusal: forbidden });
	people.say({ content: byWordsAlone, by: people.someone() });
	await said('\\"Add Reactions\\"');
	const gone = refuse(404, 10_003, "Unknown Channel");
	discord.faults.add({ matching: /^POST .*\/messages$/, times: 1, refusal: gone });
	people.say({ content: question, by: people.someone() });
	await said("The channel is gone");
	await isAnswered(people.say({ content: question, by: people.someone() }));
	expect(program.written.err).not.toContain('"level":"error"');
});

describe("the intents", () => {
	test("without the setting none that is privileged, the card says what is missing, all else works", {
		timeout: 120_000,
	}, async () => {
		const { people, world, stayQuiet, choose } = await begin({ MESSAGE_CONTENT: "off" });
		expect(world.intents & privileged).toBe(0);
		const card = await choose(["general"]);
		const shown = world.messages.get(textOf(card["id"]));
		expect(textIn(shown)).toContain("`MESSAGE_CONTENT`");
		await stayQuiet(people.say({ content: question, by: people.someone() }));
	});

	test("with it that of messages' words alone", { timeout: 120_000 }, async () => {
		const { world } = await begin();
		expect(world.intents & privileged).toBe(1 << 15);
	});

	test("where Discord does not allow it the start ends and says which switch is missing", {
		timeout: 120_000,
	}, async () => {
		const discord = await openDiscord({ contentAllowed: false });
		const settings = { ...settingsFor(discord), READER: "off", MESSAGE_CONTENT: "on" };
		const program = run("start", settings);
		expect(await program.exit()).toBe(1);
		expect(program.written.err).toMatch(/Message Content/);
	});
});

test("in a thread that the answer opened a follow-up needs no mention, after a restart too", {
	timeout: 240_000,
}, async () => {
	const { discord, people, world, program, start, choose, isAnswered } = await begin();
	await choose([], "threads");
	const mention = (content: string) => people.say({ content: `<@${world.bot.id}> ${content}` });
	const asked = mention(question);
	const inThread = () => world.messages.all().filter((each) => each["channel_id"] === asked);
	await vi.waitFor(
		() => expect(inThread().map(textIn)).toEqual([expect.stringMatching(answer)]),
		soon,
	);
	expect(world.channels.get(asked)).toMatchObject({ name: question, owner: world.bot.id });
	await isAnswered(people.say({ content: other, in: asked }), /Europe and North America/);
	program.child.kill("SIGKILL");
	await program.exit();
	const second = await start();
	await isAnswered(people.say({ content: question, in: asked }));
	const thanks = people.say({ content: "thanks a lot", in: asked });
	const forbidden = refuse(403, 50_013, "Missing Permissions");
	discord.faults.add({ matching: /^POST .*\/threads$/, times: 1, refusal: forbidden });
	await isAnswered(mention(question));
	expect(answersTo(thanks, discord)).toEqual([]);
	expect(second.written.err).toContain('\\"Create Public Threads\\"');
	expect(refusedForms(discord)).toEqual([]);
});

describe("kinds of messages", () => {
	const forwarded = {
		content: "",
		message_reference: {
			type: 1,
			channel_id: "112233445566778899",
			message_id: "112233445566778898",
		},
		message_snapshots: [{ message: { type: 0, flags: 0, content: question } }],
	};
	const embed = { content: "", embeds: [{ type: "rich", title: question }] };
	const built = {
		content: "",
		flags: 1 << 15,
		components: [{ type: 17, id: 1, components: [{ type: 10, id: 2, content: question }] }],
	};

	test.each(["on", "off"])(
		"are answered where their words can be read: MESSAGE_CONTENT=%s",
		{
			timeout: 240_000,
		},
		async (content) => {
			const { discord, people, world, isAnswered } = await begin(
				{ MESSAGE_CONTENT: content },
				{ contentAllowed: content === "on" },
			);
			const reads = content === "on";
			for (const fields of [forwarded, embed, built]) {
				const to = people.say({ content: "", with: fields });
				const { data } = await people.apply({ name: "Find in the articles", to });
				expect(textIn(data)).toMatch(answer);
			}
			await isAnswered(people.say({ content: "", in: "direct", with: forwarded }));
			const to = people.say({ content: question, by: people.someone("ben") });
			const mention = `<@${world.bot.id}>`;
			await isAnswered(
				people.say({ content: mention, reply: { to, ping: false } }),
				reads ? answer : /Find in the articles/,
			);
			const role = world.nextId();
			const tags = { bot_id: world.bot.id };
			const roles = [{ id: role, name: "Verbatim", permissions: "0", position: 1, color: 0, tags }];
			discord.join({ id: world.nextId(), name: "club", more: { channels: [], roles } });
			const named = people.say({
				content: `<@&${role}> ${question}`,
				in: "club",
				with: { mention_roles: [role] },
			});
			await isAnswered(named, reads ? answer : /You mentioned my role/);
			expect(refusedForms(discord)).toEqual([]);
		},
	);
});
