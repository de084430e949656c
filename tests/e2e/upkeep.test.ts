import { expect, test } from "vitest";
import type { LibraryPort, LibraryState } from "../../src/discord/bot/bot.ts";
import { commands, globalCommands } from "../../src/discord/commands/all.ts";
import { bringOnline, refusedForms, textIn } from "./online.ts";

const manageGuild = `${1 << 5}`;
const ephemeral = 1 << 6;
const since = new Date("2025-03-04T05:06:07Z");

async function open(reading: LibraryState["reading"] = "off") {
	let read = 0;
	const library: LibraryPort = {
		status: () => ({
			articles: 3,
			problems: ["news/a_b.md:2: `title` is *wrong*"],
			since,
			reading,
		}),
		reload: () => Promise.resolve({ articles: 4 + read++, problems: [], since, reading }),
	};
	const online = await bringOnline({ library });
	const use = (name: string, permissions = manageGuild) =>
		online.discord.people.act({
			type: 2,
			data: { id: "3", name, type: 1, options: [] },
			permissions,
		});
	return { ...online, use };
}

test("/status says what is served and what is wrong, to the asker alone", async () => {
	const { use, discord } = await open();
	const { data } = await use("status");
	expect((data as { flags: number }).flags & ephemeral).toBe(ephemeral);
	expect(textIn(data)).toBe(
		"**3 articles** · last changed <t:1741064767:R>\nQuestions are answered by words alone: reading is switched off.\n1 problem:\n- news/a\\_b.md\\:2: \\`title\\` is \\*wrong\\*",
	);
	expect(refusedForms(discord)).toEqual([]);
});

const states: { reading: LibraryState["reading"]; line: string }[] = [
	{ reading: "on", line: "Questions are read by meaning and by words." },
	{
		reading: { failed: "reader.onnx *is* not there" },
		line: "Questions are answered by words alone, since the reader cannot be used: reader.onnx \\*is\\* not there",
	},
];

test.each(states)("/status tells of reading $reading", async ({ reading, line }) => {
	const { use } = await open(reading);
	expect(textIn((await use("status")).data).split("\n")[1]).toBe(line);
});

test("/reload reads the articles anew and says what is served then", async () => {
	const { use } = await open();
	expect(textIn((await use("reload")).data)).toContain("**4 articles**");
	expect(textIn((await use("reload")).data)).toContain("**5 articles**\u0020· last changed");
});

test.each(["status", "reload"])("/%s is for people who may manage the server", async (name) => {
	const { use } = await open();
	expect(textIn((await use(name, "0")).data)).toBe(
		"Only people who may manage this server can use this.",
	);
	const everywhere = globalCommands.find((command) => command.name === name);
	expect(everywhere).toMatchObject({ default_member_permissions: manageGuild, contexts: [0] });
	expect(commands.find((command) => command.name === name)).not.toHaveProperty("contexts");
});
