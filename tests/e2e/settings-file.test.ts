import { expect, test } from "vitest";
import { defaultSettings } from "../../src/discord/bot/store-port.ts";
import type { StandIn } from "../../src/stand-in/stand-in.ts";
import { bringOnlineKeeping } from "./kept.ts";
import { manageGuild } from "./manager.ts";
import { refusedForms, textIn } from "./online.ts";

/** Uses `/settings import` with a file of these words. */
function bring(discord: StandIn, words: string, changed: object = {}) {
	const { world, people } = discord;
	const id = world.nextId();
	world.files.set(id, words);
	const url = `${new URL(discord.url).origin}/attachments/${id}`;
	const file = {
		id,
		filename: "settings.json",
		size: words.length,
		url,
		proxy_url: url,
		...changed,
	};
	return people.act({
		type: 2,
		data: {
			id: "3",
			name: "settings",
			type: 1,
			options: [{ type: 1, name: "import", options: [{ type: 11, name: "file", value: id }] }],
			resolved: { attachments: { [id]: file } },
		},
		permissions: manageGuild,
	});
}

test("what is set can be had as a file, and brought back after a look at what changes", async () => {
	const { discord, use, press, last, store, server } = await bringOnlineKeeping();
	await use("settings export");
	const exported = discord.exchanges
		.map(({ request }) => JSON.stringify(request.body))
		.find((body) => body?.includes("verbatim-settings.json"));
	expect(exported).toContain("verbatim-settings.json");
	const words = JSON.stringify({ ...defaultSettings, feedback: false, cooldown: "off" });
	const { data } = await bring(discord, words);
	expect(textIn(data)).toBe(
		"This would change:\n- Questions per person: No limit\n- Feedback buttons: off",
	);
	expect(store.settings(server).feedback).toBe(true);
	await press(last(), "Apply");
	expect(store.settings(server)).toEqual({ ...defaultSettings, feedback: false, cooldown: "off" });
	expect(textIn((await bring(discord, words)).data)).toBe("Nothing would change.");
	expect(refusedForms(discord)).toEqual([]);
});

test.each([
	["no JSON", "{", /can't use that file/],
	["a part that there is not", '{"colour": "red"}', /colour/],
	["a part of the wrong kind", '{"feedback": "yes"}', /feedback: /],
	["a list", "[]", /can't use that file/],
])(
	"a file with %s changes nothing, and the answer says what is wrong",
	async (_, words, problem) => {
		const { discord, store, server } = await bringOnlineKeeping();
		expect(textIn((await bring(discord, words)).data)).toMatch(problem);
		expect(store.settings(server)).toEqual(defaultSettings);
	},
);

test("a file is fetched from Discord alone, and only a small one", async () => {
	const { discord } = await bringOnlineKeeping();
	const elsewhere = await bring(discord, "{}", { url: "http://127.0.0.1:9/secret" });
	expect(textIn(elsewhere.data)).toMatch(/can't use that file/);
	const large = await bring(discord, "{}", { size: 200_000 });
	expect(textIn(large.data)).toMatch(/> 100 kB/);
});

test("/settings log tells who set what, to who may use the command", async () => {
	const { use, press, last, store, server } = await bringOnlineKeeping();
	expect(textIn((await use("settings log")).data)).toBe("Nothing has changed in the last 90 days.");
	await use("settings");
	await press(last(), "Feedback buttons: on");
	await store.saveSettings(
		server,
		{ ...store.settings(server), language: "fr" },
		{ person: null, changed: { language: "fr" } },
	);
	const log = textIn((await use("settings log")).data);
	expect(log).toMatch(/^### Recent changes\n/);
	expect(log).toMatch(/<t:\d+:f>\*\* · <@\d+>\n- Feedback buttons: off/);
	expect(log).toMatch(/whoever runs this bot\n- Language: Français/);
});
