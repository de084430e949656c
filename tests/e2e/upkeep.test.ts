import { expect, test } from "vitest";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import type { LibraryPort, LibraryState } from "../../src/discord/bot/bot.ts";
import { commands, globalCommands } from "../../src/discord/commands/all.ts";
import { articleFrom } from "./articles.ts";
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
	const use = (name: string) =>
		online.discord.people.act({
			type: 2,
			data: { id: "3", name, type: 1, options: [] },
			permissions: manageGuild,
		});
	return { ...online, use };
}

test("/status says what is served and what is wrong, to the asker alone", async () => {
	const { use, discord } = await open();
	const { data } = await use("status");
	expect((data as { flags: number }).flags & ephemeral).toBe(ephemeral);
	expect(textIn(data)).toBe(
		"**3 articles** · last changed <t:1741064767:R>\nI look for answers by words alone: the reader is switched off.\n1 problem:\n- news/a\\_b.md\\:2: \\`title\\` is \\*wrong\\*",
	);
	expect(refusedForms(discord)).toEqual([]);
});

const states: { reading: LibraryState["reading"]; line: string }[] = [
	{ reading: "on", line: "I look for answers by meaning and by words." },
	{
		reading: { failed: "reader.onnx *is* not there" },
		line: "I look for answers by words alone, because the reader can't be used: reader.onnx \\*is\\* not there",
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

test("/reload says how many articles are new, changed and gone", async () => {
	const [kept, changed, other] = ["kept", "changed", "gone"].map((id) =>
		articleFrom(id, `# The ${id} one\n\nIt is about the ${id} pier.`),
	);
	if (!kept || !changed || !other) throw new Error("an article is missing");
	let serving = await createAnswerer([kept, changed, other]);
	const next = await createAnswerer([
		kept,
		articleFrom("changed", "# The changed one\n\nIt is about another pier."),
		articleFrom("first", "# The first one\n\nIt is new."),
		articleFrom("second", "# The second one\n\nIt is new too."),
	]);
	const library: LibraryPort = {
		status: () => ({ articles: 3, problems: [], since, reading: "off" }),
		reload: async () => {
			serving = next;
			return { articles: 4, problems: [], since, reading: "off" };
		},
	};
	const { discord } = await bringOnline({ library, answerer: () => serving });
	const reload = async () => {
		const data = { id: "3", name: "reload", type: 1, options: [] };
		const answer = await discord.people.act({ type: 2, data, permissions: manageGuild });
		return textIn(answer.data).split("\n")[0];
	};
	expect(await reload()).toBe("Reloaded: 2 new, 1 changed, 1 gone.");
	expect(await reload()).toBe("Reloaded. Nothing has changed.");
});

test.each(["status", "reload"])(
	"/%s is for people who may manage the server, unless it is handed on",
	(name) => {
		const everywhere = globalCommands.find((command) => command.name === name);
		expect(everywhere).toMatchObject({ default_member_permissions: manageGuild, contexts: [0] });
		expect(commands.find((command) => command.name === name)).not.toHaveProperty("contexts");
	},
);
