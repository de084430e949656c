import Libsql from "libsql";
import { expect, test } from "vitest";
import { defaultSettings, readSettings } from "../../src/discord/bot/store-port.ts";
import { tagOfQuestion } from "../../src/discord/view/tags.ts";
import { type Json, listOf, objectOf, textOf } from "../../src/stand-in/json.ts";
import { channelNamed, places } from "../../src/stand-in/world.ts";
import { readDatabaseAddress } from "../../src/store/database-address.ts";
import { openStore } from "../../src/store/store.ts";
import { folderWith } from "../commands/cli.ts";
import { asker } from "./asking.ts";
import { buttonsIn, openDiscord, postsIn, refusedForms, textIn } from "./online.ts";
import { run, settingsFor, soon } from "./program.ts";

const day = 86_400_000;
const question = "Which bakery sells the best sourdough?";

test("the built bot shows an open question and last week's report once, however often it starts", async () => {
	const discord = await openDiscord();
	const { world } = discord;
	const desk = channelNamed(world, places.forgetful).id;
	const env: Readonly<Record<string, string>> = { ...settingsFor(discord), READER: "off" };
	await askLastWeek(env);
	const first = run("start", env);
	await first.ready();
	await expect.poll(() => titles(), soon).toEqual([nobody, theWeek]);
	expect(textIn(there()[0])).toContain(`> ${question}`);
	const [picture] = listOf(there()[1]?.["attachments"]);
	expect(Buffer.from(textOf(picture?.["base64"]), "base64").subarray(1, 4).toString()).toBe("PNG");
	first.child.kill("SIGKILL");
	await first.exit();
	letMinutePass(env);
	const second = run("start", env);
	await second.ready();
	await asker(discord)("Who repairs old accordions?");
	await expect.poll(() => titles(), soon).toEqual([nobody, theWeek, nobody]);
	expect(postsIn(discord)).toHaveLength(3);
	expect(refusedForms(discord)).toEqual([]);
	second.child.kill("SIGTERM");
	expect(await second.exit()).toBe(0);
	expect(second.written.err).not.toMatch(/"level":"(?:warn|error)"/);

	/** What the first bot had taken when it was killed is its own for a minute. */
	function letMinutePass({ DATABASE_URL = "" }: Readonly<Record<string, string>>) {
		const database = new Libsql(DATABASE_URL.replace(/^sqlite:/, ""));
		database.exec("update desks set until = until - 60000");
		database.close();
	}

	function there(): Json[] {
		return world.messages.all().filter((each) => each["channel_id"] === desk);
	}

	function titles(): string[] {
		return there().map((each) => /^### ([\w ]{8})/.exec(textIn(each))?.[1] ?? "");
	}

	/** What a bot would have kept that was looked after a week ago, and ended before it could show a question. */
	async function askLastWeek({ DATABASE_URL = "" }: Readonly<Record<string, string>>) {
		const address = readDatabaseAddress(DATABASE_URL);
		if (address === null) throw new Error(DATABASE_URL);
		const server = world.guild.id;
		const now = () => Date.now() - 7 * day;
		const log = { info: () => undefined, warn: () => undefined };
		const store = await openStore({ address, retentionDays: 30, readSettings, log, now });
		await store.saveSettings(server, { ...defaultSettings, desk });
		const asked = { server, question, tag: tagOfQuestion(question), answered: false };
		store.asked({ ...asked, toPeople: true });
		const lastWeekButOne = Math.floor((Date.now() + 3 * day) / (7 * day)) - 2;
		await store.desk.take(server, lastWeekButOne, async () => undefined);
		await store.close();
	}
}, 240_000);

test("the built bot lets a command be handed on, and says a server's own words from a file and a form", async () => {
	const discord = await openDiscord();
	const { people, world } = discord;
	// The same person asks until the words are there.
	const env = { ...settingsFor(discord), READER: "off", COOLDOWN: "off" };
	const bot = run("start", env);
	await bot.ready();
	const use = (name: string, subcommand: string) =>
		people.act({
			type: 2,
			data: { id: "3", name, type: 1, options: [{ type: 1, name: subcommand, options: [] }] },
			permissions: "0",
		});
	expect(textIn((await use("insights", "show")).data)).toContain("### What members asked");
	const card = objectOf(world.messages.all().at(-1));
	const [csv] = buttonsIn(card).filter(({ label }) => label === "CSV file");
	const pressed = { message: textOf(card["id"]), customId: csv?.customId ?? "", permissions: "0" };
	expect(objectOf((await people.press(pressed)).data)["attachments"]).toHaveLength(1);
	const { data } = await use("settings", "wording");
	const fields = { miss: "Ask our *librarians*.", unsure: "", intro: "" };
	await people.submit({ customId: textOf(data["custom_id"]), fields, permissions: "0" });
	const ask = asker(discord);
	expect(textIn((await ask(question)).data)).toContain("Ask our \\*librarians\\*.");
	const file = `${folderWith({ "own.json": '{"wording": {"en": {"miss": "Not here."}}}' })}/own.json`;
	const set = run("settings", env, ["--server", world.guild.id, "--set", file]);
	expect(await set.exit()).toBe(0);
	expect(JSON.parse(set.written.out).wording).toEqual({ en: { miss: "Not here." } });
	await expect.poll(async () => textIn((await ask(question)).data), soon).toContain("Not here.");
	expect(refusedForms(discord)).toEqual([]);
}, 240_000);

const nobody = "Nobody c";
const theWeek = "The week";
