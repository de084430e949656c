import { expect, it } from "vitest";
import { tagOf } from "../../src/discord/view/tags.ts";
import { listOf, objectOf, textOf } from "../../src/stand-in/json.ts";
import { folderWith } from "../commands/cli.ts";
import { managerOf } from "./manager.ts";
import { openDiscord, refusedForms, textIn } from "./online.ts";
import { run, settingsFor } from "./program.ts";

/** Five hundred articles in five folders, of two publishers and a source, a fifth of them about lamps. */
const files = Object.fromEntries(
	Array.from({ length: 500 }, (_, number) => {
		const isLamp = number % 5 === 0;
		const folder = isLamp ? "lamps" : ["boats", "goats", "piers", "rails"][(number % 5) - 1];
		const front = [
			`title: ${folder} ${number}`,
			`publisher: ${number < 250 ? "Harbour Gazette" : "Island Post"}`,
			...(isLamp ? ["tags: [light]", "source: lamp-wire"] : []),
		];
		const speaker = `Ines Marl${String.fromCharCode(97 + (number % 24))}ow`;
		const text = `The ${folder} of place ${number} were counted by the keeper of place ${number}.\n\n“We count them again in spring,” said ${speaker}, the keeper.`;
		return [`${folder}/n${number}.md`, `---\n${front.join("\n")}\n---\n\n${text}\n`];
	}),
);

it("the built bot answers, browses and is set by group with five hundred articles", {
	timeout: 240_000,
}, async () => {
	const discord = await openDiscord();
	const { people } = discord;
	const env = { ...settingsFor(discord), READER: "off", COOLDOWN: "off" };
	const program = run("start", { ...env, KNOWLEDGE_DIR: folderWith(files) });
	await program.ready();
	const { use, press, last } = managerOf(discord);
	const given = (options: Readonly<Record<string, string>>, focused = "") =>
		Object.entries(options).map(([name, value]) => ({
			type: 3,
			name,
			value,
			...(name === focused ? { focused: true } : {}),
		}));
	const typing = async (
		name: string,
		options: Readonly<Record<string, string>>,
		focused: string,
		subcommand?: string,
	) => {
		const inner = given(options, focused);
		const typed =
			subcommand === undefined ? inner : [{ type: 1, name: subcommand, options: inner }];
		const { data } = await people.act({
			type: 4,
			data: { id: "1", name, type: 1, options: typed },
		});
		return listOf(objectOf(data)["choices"]).map(({ name: label }) => textOf(label));
	};
	const shown = async (name: string, options: Readonly<Record<string, string>> = {}) =>
		textIn((await use(name, { options: given(options) })).data);

	const lamps = ["🏷️ light · 100 articles", "📡 lamp-wire · 100 articles"];
	expect(await typing("ask", { question: "who", article: "l" }, "article")).toEqual(
		expect.arrayContaining([lamps[0]]),
	);
	expect(await typing("quotes", { article: "lamp-w" }, "article")).toContain(lamps[1]);
	expect(await typing("articles", { find: "island" }, "find")).toContain(
		"📰 Island Post · 250 articles",
	);
	expect(await typing("settings", { find: "goats" }, "find", "show")).toContain(
		"📁 goats · 100 articles",
	);

	const question = "Who counted the lamps of place 45?";
	expect(await shown("ask", { question, article: "@tag/light" })).toContain(
		"place 45 were counted",
	);
	expect(await shown("ask", { question, article: "@folder/goats" })).not.toContain(
		"lamps of place 45 were",
	);

	const { data } = await use("quotes");
	expect(Number(objectOf(data)["flags"]) & 64).toBe(64);
	expect(textIn(data).match(/^- \*\*/gmu)).toHaveLength(10);
	expect(textIn(data)).toContain("page 1 of 3");
	await press(last(), "Next");
	await press(last(), "Next");
	expect(textIn(last())).toContain("page 3 of 3");
	await press(last(), "Previous");
	expect(textIn(last())).toContain("page 2 of 3");
	expect(await shown("quotes", { article: "@source/lamp-wire" })).toContain("Quotes in lamp-wire");
	const byOne = { speaker: "Ines Marlaow", article: "@publisher/island post" };
	expect(await shown("quotes", byOne)).toContain("Island Post");
	expect(textIn(last())).not.toContain("Harbour Gazette");

	expect(await shown("articles")).toContain("500 articles · page 1 of 50");
	await press(last(), "»");
	expect(textIn(last())).toContain("page 50 of 50");
	await press(last(), "articles///group", { values: [tagOf("@tag/light")] });
	expect(textIn(last())).toContain("**light** · 100 articles · page 1 of 10");
	expect(await shown("articles", { find: "goats 102" })).toContain("**goats 102**");

	await use("settings");
	await press(last(), "groups~", { values: [tagOf("@folder/goats")] });
	expect(textIn(last())).toContain("I answer from 1 group of articles");
	expect(await shown("ask", { question })).not.toContain("lamps of place 45 were");
	await press(last(), "✕ Delete").catch(() => undefined);
	await use("settings show", { options: given({ find: "rails 404" }) });
	await use("settings show", { options: given({ find: "@folder/rails" }) });
	await press(last(), "Next");
	await press(last(), "Previous");
	expect(refusedForms(discord)).toEqual([]);
	program.child.kill("SIGTERM");
	expect(await program.exit()).toBe(0);
	expect(program.written.err.match(/"level":"(?:warn|error)".*/g)).toBeNull();
});
