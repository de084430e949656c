import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type StandIn, startStandIn } from "../../src/stand-in/stand-in.ts";
import { folderWith, runVerbatim } from "../commands/cli.ts";
import { openSite, type Site } from "../library/sources/site.ts";
import { hasPostgres, type Postgres, startPostgres } from "../store/postgres.ts";
import { managing } from "./managing.ts";
import { openDiscord, refusedForms, textIn } from "./online.ts";
import { type Program, run, settingsFor } from "./program.ts";

const long = { timeout: 240_000 };
const question = "Who built the windmill of Oster Quay?";
const builder = "The windmill of Oster Quay was built by the sisters Ada and Brit Holm in 1911.";
const answering = expect.stringContaining("sisters Ada and Brit Holm");

function windmillAt(site: Site, builtBy = builder): string {
	site.pages.set("/windmill", {
		headline: "The windmill turns again",
		text: [
			builtBy,
			"“It had stood still for forty years,” said Jonas Pell, the new miller, when the sails began to move.",
			"The mill grinds rye on Tuesdays, and school classes may watch.",
		],
		changed: "2026-01-02T03:04:05Z",
	});
	return `${site.base}/windmill`;
}

async function startOn(discord: StandIn, more: Readonly<Record<string, string>> = {}) {
	const program = run("start", {
		...settingsFor(discord),
		READER: "off",
		COOLDOWN: "off",
		OWN_HOSTS: "127.0.0.1",
		...more,
	});
	await program.ready();
	return program;
}

async function end(program: Program): Promise<void> {
	program.child.kill("SIGTERM");
	expect(await program.exit()).toBe(0);
	expect(program.written.err.match(/"level":"(?:warn|error)".*/g)).toBeNull();
}

it(
	"an article that is added by its address answers in that server alone, also after a restart, and can be taken out",
	long,
	async () => {
		const site = await openSite(0);
		const url = windmillAt(site);
		const discord = await openDiscord();
		discord.join({ id: discord.world.nextId(), name: "the other server" });
		const settings = { DATABASE_URL: `sqlite:${folderWith({})}/verbatim.sqlite` };
		const first = await startOn(discord, settings);
		const here = managing(discord);
		const there = managing(discord, "the other server");
		expect(textIn(await here.ask(question))).not.toEqual(answering);
		const card = textIn(await here.addPage(url));
		expect(card).toContain("### The windmill turns again");
		expect(card).toMatch(/\*\*1 section, 3 passages\*\*/);
		expect(card).toContain("Jonas Pell: “It had stood still for forty years,");
		expect(card).toContain("left out");
		expect(textIn(await here.ask(question))).not.toEqual(answering);
		await here.addPage(url);
		expect(textIn(await here.press("Add"))).toBe(
			"**The windmill turns again** was added. You can ask about it now.",
		);
		expect(textIn(await here.ask(question))).toEqual(answering);
		expect(textIn(await there.ask(question))).not.toEqual(answering);
		const direct = await here.act("ask", [{ type: 3, name: "question", value: question }], {
			in: "direct",
		});
		expect(textIn(direct.data)).not.toEqual(answering);
		expect(textIn((await here.act("status", [])).data)).toContain(
			"1 of them was added in this server.",
		);
		expect(textIn((await there.act("articles", [])).data)).not.toContain("windmill");
		await end(first);

		const second = await startOn(discord, settings);
		// What was added is read from the database once the bot is there.
		await expect
			.poll(async () => textIn(await here.ask(question)), { timeout: 30_000, interval: 500 })
			.toEqual(answering);
		expect(textIn(await here.addPage(url))).toBe(
			"That article was added before, and nothing in it has changed.",
		);
		const folder = folderWith({});
		const exported = runVerbatim(["export", folder], { env: settings });
		expect({ ...exported, out: "" }).toEqual({ code: 0, err: "", out: "" });
		const file = path.join(folder, discord.world.guild.id, "the-windmill-turns-again.md");
		expect(readFileSync(file, "utf8")).toContain(builder);
		expect(runVerbatim(["check", folder]).code).toBe(0);

		const remove = (by: typeof here) =>
			by.act("remove", [{ type: 3, name: "article", value: "The windmill turns again" }]);
		expect(textIn((await remove(there)).data)).toBe("No such article was added in this server.");
		await remove(here);
		expect(textIn(await here.press("Remove"))).toBe("**The windmill turns again** was taken out.");
		expect(textIn(await here.ask(question))).not.toEqual(answering);
		expect(refusedForms(discord)).toEqual([]);
		await end(second);
	},
);

it("a page that has changed is read again by a button on its article", long, async () => {
	const site = await openSite(0);
	const url = windmillAt(site);
	const discord = await openDiscord();
	const program = await startOn(discord);
	const here = managing(discord);
	await here.addPage(url);
	await here.press("Add");
	const open = () =>
		here.act("article", [{ type: 3, name: "name", value: "The windmill turns again" }]);
	await open();
	expect(textIn(await here.press("Refresh"))).toBe(
		"That article was added before, and nothing in it has changed.",
	);
	windmillAt(site, "The windmill of Oster Quay was built by a crew of forty sailors in 1912.");
	await open();
	expect(textIn(await here.press("Refresh", { permissions: "0" }))).toBe(
		"You need the Manage Server permission.",
	);
	await open();
	expect(textIn(await here.press("Refresh"))).toContain("It takes the place of");
	expect(textIn(await here.press("Add"))).toBe("**The windmill turns again** is up to date.");
	const answer = textIn(await here.ask(question));
	expect(answer).toContain("forty sailors");
	expect(answer).toMatch(/✏️ .*<t:\d+:R>/);
	expect(textIn((await here.act("articles", [])).data).match(/windmill/g)).toHaveLength(1);
	await here.act("remove", [{ type: 3, name: "article", value: "The windmill turns again" }]);
	await here.press("Remove");
	const log = async (more: object) => {
		const { data } = await here.act("settings", [{ type: 1, name: "log", options: [] }], more);
		return textIn(data).split("\n").slice(1);
	};
	const by = expect.stringMatching(/^\*\*<t:\d+:f>\*\* · <@\d+>$/u);
	const changes = (removed: string, updated: string, added: string) =>
		[removed, updated, added].flatMap((each) => [by, `- ${each}: The windmill turns again`]);
	expect(await log({})).toEqual(changes("Article removed", "Article updated", "Article added"));
	expect(await log({ locale: "de" })).toEqual(
		changes("Artikel entfernt", "Artikel aktualisiert", "Artikel hinzugefügt"),
	);
	expect(await log({ locale: "fr" })).toEqual(
		changes("Article retiré", "Article mis à jour", "Article ajouté"),
	);
	expect(await log({ locale: "es-ES" })).toEqual(
		changes("Artículo retirado", "Artículo actualizado", "Artículo añadido"),
	);
	expect(refusedForms(discord)).toEqual([]);
	await end(program);
});

const ferry = `---
id: harbour-lights
title: The island ferry
---

The island ferry leaves Pier Nine at noon, and Captain Rosa Thorn steers it.
`;

it("a file is added, or not, and takes no other article's place", long, async () => {
	const discord = await openDiscord();
	const own = folderWith({
		"harbour-lights.md":
			"# The harbour lights\n\nThe harbour lights burn green from dusk to dawn.\n",
	});
	const program = await startOn(discord, { KNOWLEDGE_DIR: own });
	const here = managing(discord);
	const steers = () => here.ask("Who steers the island ferry?").then(textIn);
	expect(textIn(await here.addFile("ferry.md", ferry))).toContain("### The island ferry");
	expect(textIn(await here.press("Cancel"))).toBe("Nothing was changed.");
	expect(await steers()).not.toContain("Rosa Thorn");
	await here.addFile("ferry.md", ferry);
	await here.press("Add");
	expect(await steers()).toContain("Rosa Thorn");
	expect(textIn(await here.ask("When do the harbour lights burn green?"))).toContain(
		"dusk to dawn",
	);
	const page = `<!doctype html><html><head><title>Goats</title></head><body><article><h1>Goats on the dike</h1>${"<p>Eleven goats called the Brigade graze on the dike of Oster Quay all summer long.</p>".repeat(3)}</article></body></html>`;
	await here.addFile("goats.html", page);
	await here.press("Add");
	expect(textIn(await here.ask("How many goats graze on the dike?"))).toContain("Eleven goats");
	await here.addFile(
		"bell.txt",
		"The bell of the quay\n\nThe bell of the quay weighs nine hundred kilos.\n",
	);
	await here.press("Add");
	expect(textIn(await here.ask("How much does the bell of the quay weigh?"))).toContain(
		"nine hundred kilos",
	);
	expect(refusedForms(discord)).toEqual([]);
	await end(program);
});

it(
	"what cannot be added is refused with a plain sentence, and nobody adds without the right",
	long,
	async () => {
		const site = await openSite(0);
		const discord = await openDiscord();
		const program = await startOn(discord);
		const here = managing(discord);
		const said = async (message: Promise<Record<string, unknown>>) => textIn(await message);
		const mayNot = "You need the Manage Server permission.";
		expect(await said(here.addPage(site.base, { permissions: "0" }))).toBe(mayNot);
		expect(await said(here.addFile("a.md", ferry, { permissions: "0" }))).toBe(mayNot);
		await here.addFile("ferry.md", ferry);
		expect(await said(here.press("Add", { permissions: "0" }))).toBe(mayNot);
		expect(textIn(await here.ask("Who steers the island ferry?"))).not.toContain("Rosa Thorn");
		expect(await said(here.shown(here.act("add", [])))).toBe("Give either an address or a file.");
		const refused: readonly [string, RegExp][] = [
			["http://10.1.2.3/secret", /not public|isn.t public/],
			["http://[::ffff:10.0.0.1]/", /not public|isn.t public/],
			["file:///etc/passwd", /not a web address/],
			["the harbour", /not a web address/],
			[`${site.base}/nothing`, /does not give it/],
			["http://127.0.0.1:9/", /cannot be reached/],
		];
		for (const [url, sentence] of refused) expect(await said(here.addPage(url))).toMatch(sentence);
		site.others.set("/picture", (_, response) => {
			response.writeHead(200, { "content-type": "image/png" }).end("PNG");
		});
		expect(await said(here.addPage(`${site.base}/picture`))).toMatch(/neither HTML, Markdown nor/);
		expect(await said(here.addFile("a.exe", "MZ"))).toMatch(/neither HTML, Markdown nor/);
		expect(await said(here.addFile("a.md", "---\ntitle: Nothing\n---\n"))).toMatch(
			/can't find an article/,
		);
		expect(await said(here.addFile("a.md", `---\ndraft: true\n---\n\nA draft.\n`))).toMatch(
			/draft/,
		);
		expect(
			await said(here.addFile("a.txt", `Title\n\n${"Very long words. ".repeat(30_000)}`)),
		).toMatch(/too large/);
		const german = await here.shown(
			here.act("add", [{ type: 3, name: "url", value: "http://10.1.2.3/" }], { locale: "de" }),
		);
		expect(textIn(german)).toMatch(/nicht öffentlich/);
		expect(refusedForms(discord)).toEqual([]);
		await end(program);
	},
);

it("a message with a link offers the article that it links to", long, async () => {
	const site = await openSite(0);
	const url = windmillAt(site);
	const discord = await openDiscord();
	const program = await startOn(discord);
	const { people } = discord;
	const here = managing(discord);
	const apply = (content: string, permissions = `${1 << 5}`) => {
		const to = people.say({ content });
		return here.shown(people.apply({ name: "Add as article", to, permissions }));
	};
	expect(textIn(await apply("look at this"))).toBe("There's no link in that message.");
	expect(textIn(await apply(`read <${url}>!`, "0"))).toMatch(/^You need the Manage Server/);
	expect(textIn(await apply(`read this: (${url}).`))).toContain("### The windmill turns again");
	await here.press("Add");
	expect(textIn(await here.ask(question))).toEqual(answering);
	expect(refusedForms(discord)).toEqual([]);
	await end(program);
});

let postgres: Postgres | null = null;

beforeAll(async () => {
	if (hasPostgres) postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres?.remove());

it.skipIf(!hasPostgres)(
	"on two machines with one PostgreSQL each has an added article within seconds",
	long,
	async () => {
		const site = await openSite(0);
		const url = windmillAt(site);
		// The same server on both, as after it has moved from one machine to the other.
		const shared = "1199887766554433221";
		const machines = await Promise.all(
			[1, 2].map(async () => {
				const discord = await startStandIn();
				discord.join({ id: shared, name: "shared" });
				const program = await startOn(discord, { DATABASE_URL: postgres?.url ?? "" });
				return { discord, program, shared: managing(discord, "shared"), own: managing(discord) };
			}),
		);
		const [one, two] = machines;
		if (!one || !two) throw new Error("two machines");
		expect(textIn(await two.shared.ask(question))).not.toEqual(answering);
		await one.shared.addPage(url);
		await one.shared.press("Add");
		expect(textIn(await one.shared.ask(question))).toEqual(answering);
		await vi.waitFor(
			async () => expect(textIn(await two.shared.ask(question))).toEqual(answering),
			{ timeout: 30_000, interval: 500 },
		);
		expect(textIn(await two.own.ask(question))).not.toEqual(answering);
		await two.shared.act("remove", [
			{ type: 3, name: "article", value: "The windmill turns again" },
		]);
		await two.shared.press("Remove");
		await vi.waitFor(
			async () => expect(textIn(await one.shared.ask(question))).not.toEqual(answering),
			{ timeout: 30_000, interval: 500 },
		);
		for (const { program, discord } of machines) {
			await end(program);
			await discord.stop();
		}
	},
);
