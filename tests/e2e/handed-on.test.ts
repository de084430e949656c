import { expect, test, vi } from "vitest";
import { type Json, objectOf, textOf } from "../../src/stand-in/json.ts";
import { refuse } from "../../src/stand-in/problems.ts";
import type { StandIn } from "../../src/stand-in/stand-in.ts";
import { channelNamed, places } from "../../src/stand-in/world.ts";
import { folderWith } from "../commands/cli.ts";
import { asker } from "./asking.ts";
import { manageGuild, managerOf } from "./manager.ts";
import { buttonsIn, openDiscord, refusedForms, textIn } from "./online.ts";
import { run, settingsFor, soon, startReady } from "./program.ts";

// What is handed on to people, and who may set what, with the built program: each point and what is refused.

const question = "Which bakery sells the best sourdough?";
const ephemeral = 1 << 6;
const over = /^This card belongs to whoever used its command/;

/** The built bot by words alone, and a manager. */
async function begin() {
	const discord = await openDiscord();
	const settings = { ...settingsFor(discord), READER: "off", COOLDOWN: "off" };
	const start = () => startReady(settings);
	const program = await start();
	const { people, world } = discord;
	const stranger = { by: people.someone("stranger"), permissions: "0" };
	const manager = managerOf(discord);
	const shown = (message: Json) => textIn(world.messages.get(textOf(message["id"])));
	return { discord, people, world, settings, program, start, stranger, shown, ...manager };
}

/** Messages for all in a channel. */
function messagesIn({ world }: StandIn, name: string): Json[] {
	const { id } = channelNamed(world, name);
	return world.messages
		.all()
		.filter((each) => each["channel_id"] === id && (Number(each["flags"]) & ephemeral) === 0);
}

test("what nobody could answer goes to people, who close it once, over a restart", {
	timeout: 240_000,
}, async () => {
	const { discord, people, world, program, start, stranger, shown, use, press, last } =
		await begin();
	const desk = places.forgetful;
	const waiting = () =>
		messagesIn(discord, desk).filter((each) => /Nobody could/.test(textIn(each)));
	await use("settings desk");
	const card = last();
	await press(card, "channel", { values: [channelNamed(world, places.silent).id] });
	expect(shown(card)).toContain("I cannot write in");
	const refused = await press(card, "channel", {
		...stranger,
		values: [channelNamed(world, desk).id],
	});
	expect(textIn(refused.data)).toMatch(over);
	await press(card, "channel", { values: [channelNamed(world, desk).id] });
	const ask = asker(discord);
	await ask(question);
	await ask("which bakery sells the best sourdoughs");
	await ask("Where is the oldest bakery?", { private: true });
	await vi.waitFor(() => expect(waiting()).toHaveLength(1), soon);
	await vi.waitFor(() => expect(textIn(waiting()[0])).toContain("asked 2 times"), soon);
	program.child.kill("SIGKILL");
	await program.exit();
	await start();
	const message = objectOf(waiting()[0]);
	const strange = await press(message, "Dismiss", stranger);
	expect(textIn(strange.data)).toMatch(/^Only people/);
	const { type, data } = await press(message, "Answered in…");
	expect(type).toBe(9);
	const submit = (where: string) =>
		people.submit({
			customId: textOf(data["custom_id"]),
			fields: { where },
			message: textOf(message["id"]),
			permissions: manageGuild,
		});
	expect(textIn((await submit("zzzzqqqq")).data)).not.toMatch(/closed/);
	expect(textIn((await submit("https://bakers.example/best")).data)).toMatch(/closed\.$/);
	const { customId = "" } = buttonsIn(message).find(({ label }) => label === "Dismiss") ?? {};
	await vi.waitFor(
		() => expect(textIn(messagesIn(discord, desk).at(-1))).toContain("bakers.example"),
		soon,
	);
	world.messages.change(textOf(message["id"]), { components: message["components"] });
	const pressed = { message: textOf(message["id"]), customId, permissions: manageGuild };
	expect(textIn((await people.press(pressed)).data)).toMatch(/closed already/);
	expect(messagesIn(discord, desk).map(textIn).join("\n")).not.toContain("oldest bakery");
	expect(refusedForms(discord)).toEqual([]);
});

test.each([
	["is gone", refuse(404, 10_003, "Unknown Channel"), "The channel is gone"],
	["is closed to the bot", refuse(403, 50_001, "Missing Access"), "View Channels"],
])(
	"where the channel for people %s the log says so, and members are answered",
	{
		timeout: 120_000,
	},
	async (_, refusal, words) => {
		const { discord, world, program, use, press, last } = await begin();
		await use("settings desk");
		await press(last(), "channel", { values: [channelNamed(world, places.forgetful).id] });
		discord.faults.add({ matching: /^POST .*\/messages$/, times: 9, refusal });
		const ask = asker(discord);
		expect(textIn((await ask(question)).data)).toContain("couldn't find");
		await vi.waitFor(() => expect(program.written.err).toContain(words), soon);
		expect(textIn((await ask("When do the clocks change in Europe?")).data)).toContain("March");
		expect(program.written.err).not.toContain('"level":"error"');
	},
);

test("settings go into a file and come from one, looked at first, applied by who brought it", {
	timeout: 240_000,
}, async () => {
	const { discord, people, world, settings, stranger, use, press, last } = await begin();
	const bring = (words: string) => {
		const id = world.nextId();
		world.files.set(id, words);
		const url = `${new URL(discord.url).origin}/attachments/${id}`;
		const size = words.length;
		const file = { id, filename: "settings.json", size, url, proxy_url: url };
		const options = [{ type: 1, name: "import", options: [{ type: 11, name: "file", value: id }] }];
		const resolved = { attachments: { [id]: file } };
		return people.act({
			type: 2,
			data: { id: "3", name: "settings", type: 1, options, resolved },
			permissions: manageGuild,
		});
	};
	const log = async () => textIn((await use("settings log")).data);
	for (const broken of ["{", "[]", '{"likely": "yes"}', '{"colour": "red"}', "\u0000\uFFFD"])
		expect(textIn((await bring(broken)).data)).toMatch(/^I can't use that file: /);
	expect(await log()).toBe("Nothing has changed in the last 90 days.");
	expect(textIn((await bring('{"likely": true}')).data)).toBe(
		"This would change:\n- Without a mention, likely answers too: on",
	);
	const card = last();
	expect(textIn((await press(card, "Apply", stranger)).data)).toMatch(over);
	expect(await log()).toContain("Nothing has changed");
	await press(card, "Apply");
	expect(await log()).toMatch(/<@\d+>\n- Without a mention, likely answers too: on/);
	expect(textIn((await bring('{"likely": true}')).data)).toBe("Nothing would change.");
	const read = run("settings", settings, ["--server", world.guild.id]);
	expect(await read.exit()).toBe(0);
	expect(JSON.parse(read.written.out)).toMatchObject({ likely: true });
	const file = `${folderWith({ "set.json": '{"likely": "no"}' })}/set.json`;
	const broken = run("settings", settings, ["--server", world.guild.id, "--set", file]);
	expect(await broken.exit()).toBe(1);
	expect(broken.written.err).toMatch(/set\.json: likely: /);
	expect(refusedForms(discord)).toEqual([]);
});

test("a card is its owner's alone, and so is the form for own words, which escape into nothing", {
	timeout: 240_000,
}, async () => {
	const { discord, people, stranger, use, press, last, shown } = await begin();
	await use("settings", { permissions: "0" });
	const card = last();
	expect(textIn((await press(card, "Feedback buttons: on", stranger)).data)).toMatch(over);
	const own = { permissions: "0" };
	// Pressed twice at once it is not turned back.
	await Promise.all([1, 2].map(() => press(card, "Feedback buttons: on", own)));
	expect(shown(card)).toContain("Saved.");
	const now = discord.world.messages.get(textOf(card["id"]));
	expect(buttonsIn(now).map(({ label }) => label)).toContain("Feedback buttons: off");
	const { data } = await use("settings wording");
	const fields = { miss: "Ask @everyone in **#help**: <@&1>", unsure: "", intro: "" };
	const customId = textOf(data["custom_id"]);
	const strange = await people.submit({ customId, fields, ...stranger });
	expect(textIn(strange.data)).toMatch(over);
	const ask = asker(discord);
	expect(textIn((await ask(question)).data)).toContain("couldn't find");
	await people.submit({ customId, fields, permissions: manageGuild });
	const answer = await ask(question);
	expect(textIn(answer.data)).toMatch(/Ask \\@everyone in \\\*\\\*#help\\\*\\\*: \\<.?@&1>/);
	expect(answer.data).toMatchObject({ allowed_mentions: { parse: [] } });
	expect(refusedForms(discord)).toEqual([]);
});
