import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { messageCommands, slashCommands } from "../../src/discord/commands/all.ts";
import { elsewhere } from "../../src/stand-in/interaction-payload.ts";
import { listOf, objectOf, textOf } from "../../src/stand-in/json.ts";
import type { Callback } from "../../src/stand-in/world.ts";
import { manageGuild } from "./manager.ts";
import { answersTo, buttonsIn, openDiscord, refusedForms, textIn } from "./online.ts";
import { run, settingsFor, soon } from "./program.ts";

const question = "Why do the clocks change?";
const subcommand = (name: string) => [{ type: 1, name, options: [] }];
const text = (name: string, value: string) => ({ type: 3, name, value });

/** What is typed with each command, and what its answer holds. */
const uses: Readonly<Record<string, readonly { options: readonly object[]; answer: string }[]>> = {
	ask: [{ options: [text("question", question)], answer: "clocks" }],
	quotes: [{ options: [text("about", "clocks")], answer: "clocks" }],
	article: [{ options: [text("name", "clocks")], answer: "clocks" }],
	articles: [{ options: [], answer: "clocks" }],
	help: [{ options: [], answer: "/ask" }],
	privacy: [{ options: [], answer: "Discord" }],
	status: [{ options: [], answer: "articles" }],
	reload: [{ options: [], answer: "articles" }],
	settings: [
		{ options: subcommand("show"), answer: "Settings" },
		{ options: subcommand("export"), answer: "channelArticles" },
		{ options: subcommand("log"), answer: "Nothing has changed" },
	],
	quiet: [{ options: [], answer: "when mentioned" }],
	insights: [
		{ options: subcommand("show"), answer: "What members asked" },
		{ options: subcommand("csv"), answer: "what,group,text" },
		{ options: subcommand("forget"), answer: "Delete" },
	],
	add: [{ options: [], answer: "file" }],
	remove: [{ options: [text("article", "clocks")], answer: "added" }],
};

/** What the commands for messages answer to a question that holds no link. */
const applied: Readonly<Record<string, string>> = {
	"Find in the articles": "clocks",
	"Add as article": "no link in that message",
};

test("the program that npm start starts answers every command", { timeout: 60_000 }, async () => {
	const discord = await openDiscord();
	const { people, world } = discord;
	// The reader says, rightly, that it is busy where other tests keep it waiting; tests of its own start it.
	const program = run("start", { ...settingsFor(discord), COOLDOWN: "off", READER: "off" });
	await program.ready();
	const use = async (name: string, options: readonly object[]): Promise<Callback> =>
		inTime(
			people.act({ type: 2, data: { id: "3", name, type: 1, options }, permissions: manageGuild }),
		);
	for (const { definition } of slashCommands) {
		for (const { options, answer } of uses[definition.name] ?? [])
			expect.soft(allIn(await use(definition.name, options))).toContain(answer);
	}
	expect(Object.keys(uses)).toEqual(slashCommands.map(({ definition }) => definition.name));
	const said = people.say({ content: question });
	for (const { definition } of messageCommands) {
		const { name } = definition;
		const apply = (place: string) =>
			inTime(people.apply({ name, to: said, in: place, permissions: manageGuild }));
		expect.soft(allIn(await apply("general"))).toContain(applied[name]);
		expect.soft(allIn(await apply(elsewhere))).not.toContain("no answer");
	}
	const typed = [{ ...text("question", "clocks"), focused: true }];
	const offered = await inTime(
		people.act({ type: 4, data: { id: "1", name: "ask", type: 1, options: typed } }),
	);
	expect.soft(listOf(offered.data["choices"])).not.toEqual([]);
	const mentioned = people.say({ content: `<@${world.bot.id}> ${question}` });
	await vi.waitFor(() => expect(answersTo(mentioned, discord)).toHaveLength(1), soon);
	const [button] = buttonsIn(answersTo(mentioned, discord)[0]);
	const message = textOf(answersTo(mentioned, discord)[0]?.["id"]);
	await inTime(people.press({ message, customId: button?.customId ?? "" }));
	expect(refusedForms(discord)).toEqual([]);
	const lines = program.written.err.split("\n");
	expect(lines.filter((line) => /"level":"(?:warn|error)"/.test(line))).toEqual([]);
	program.child.kill("SIGTERM");
	expect(await program.exit()).toBe(0);
});

test("whatever sends requests does so with one undici: two do not understand each other's forms", () => {
	const lock = objectOf(JSON.parse(readFileSync("package-lock.json", "utf8")));
	const places = Object.keys(objectOf(lock["packages"]));
	expect(places.filter((place) => place.endsWith("/undici"))).toEqual(["node_modules/undici"]);
});

/** An answer that does not come within Discord's three seconds is none. */
function inTime(answer: Promise<Callback>): Promise<Callback> {
	const late = new Promise<Callback>((resolve) =>
		setTimeout(() => resolve({ type: 0, data: { content: "no answer" }, milliseconds: 0 }), 3000),
	);
	return Promise.race([answer, late]);
}

/** All words of an answer, those of its buttons and files among them. */
function allIn({ data }: Callback): string {
	const files = listOf(data["attachments"]).map((file) => textOf(file["text"]));
	const labels = buttonsIn(data).map(({ label }) => label);
	return [textIn(data), textOf(objectOf(data)["content"]), ...labels, ...files].join("\n");
}
