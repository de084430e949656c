import { expect, test } from "vitest";
import { commands, globalCommands } from "../../src/discord/commands/all.ts";
import { bringOnlineKeeping } from "./kept.ts";
import { manageGuild } from "./manager.ts";
import { buttonsIn, refusedForms, textIn } from "./online.ts";

const show = { options: [{ type: 1, name: "show", options: [] }] };
const nobody = { permissions: "0" };
const over = "This card belongs to whoever used its command, for an hour. Use the command again.";
const hour = 3_600_000;

test.each(["settings", "insights", "quiet", "status", "reload"])(
	"/%s is for people who may manage the server, until a server hands it on",
	(name) => {
		for (const registered of [commands, globalCommands]) {
			const command = registered.find((each) => each.name === name);
			expect(command).toMatchObject({ default_member_permissions: manageGuild });
		}
	},
);

test("who was handed a command by the server uses it, and the card that it shows", async () => {
	const { use, press, last, store, server, ask, discord } = await bringOnlineKeeping();
	await ask("Who won the chess cup?");
	const { data } = await use("insights", { ...show, ...nobody });
	expect(textIn(data)).toContain("Who won the chess cup?");
	await press(last(), "Questions", nobody);
	expect(textIn(last())).toContain("- Who won the chess cup? · **1**");
	await use("settings", nobody);
	await press(last(), "Feedback buttons: on", nobody);
	expect(store.settings(server).feedback).toBe(false);
	expect(refusedForms(discord)).toEqual([]);
});

test("nobody else presses on it, unless they may manage the server", async () => {
	const { use, press, last, store, server, discord } = await bringOnlineKeeping();
	await use("settings", nobody);
	const card = last();
	const stranger = discord.people.someone("stranger");
	const refused = await press(card, "Feedback buttons: on", { ...nobody, by: stranger });
	expect(textIn(refused.data)).toBe(over);
	expect(store.settings(server).feedback).toBe(true);
	await press(card, "Feedback buttons: on", { by: stranger });
	expect(store.settings(server).feedback).toBe(false);
});

test("after an hour it is only theirs who may manage the server", async () => {
	let shift = 0;
	const clock = () => new Date(Date.now() + shift);
	const { use, press, last, store, server } = await bringOnlineKeeping({ clock });
	await use("settings", nobody);
	const card = last();
	shift = hour;
	const refused = await press(card, "Feedback buttons: on", nobody);
	expect(textIn(refused.data)).toBe(over);
	expect(store.settings(server).feedback).toBe(true);
	await press(card, "Feedback buttons: on");
	expect(store.settings(server).feedback).toBe(false);
});

test("an id that is not on the message does nothing, on a message for all, or on another card", async () => {
	const { use, last, store, server, ask, discord } = await bringOnlineKeeping();
	await use("settings");
	const button = buttonsIn(last()).find(({ label }) => label === "Feedback buttons: on");
	const data = { component_type: 2, custom_id: button?.customId };
	const press = (message: Readonly<Record<string, unknown>>) =>
		discord.people.act({ type: 3, data, message, ...nobody });
	for (const hidden of [true, false]) {
		await ask("How tall is the tower?", { private: hidden });
		expect(textIn((await press(last())).data)).toBe(over);
	}
	expect(store.settings(server).feedback).toBe(true);
});
