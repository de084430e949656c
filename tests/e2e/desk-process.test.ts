import { expect, test } from "vitest";
import { defaultSettings, readSettings } from "../../src/discord/bot/store-port.ts";
import { tagOfQuestion } from "../../src/discord/view/tags.ts";
import { type Json, listOf, textOf } from "../../src/stand-in/json.ts";
import { channelNamed, places } from "../../src/stand-in/world.ts";
import { readDatabaseAddress } from "../../src/store/database-address.ts";
import { openStore } from "../../src/store/store.ts";
import { asker } from "./asking.ts";
import { openDiscord, postsIn, refusedForms, textIn } from "./online.ts";
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
	const second = run("start", env);
	await second.ready();
	await asker(discord)("Who repairs old accordions?");
	await expect.poll(() => titles(), soon).toEqual([nobody, theWeek, nobody]);
	expect(postsIn(discord)).toHaveLength(3);
	expect(refusedForms(discord)).toEqual([]);
	second.child.kill("SIGTERM");
	expect(await second.exit()).toBe(0);
	expect(second.written.err).not.toMatch(/"level":"(?:warn|error)"/);

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

const nobody = "Nobody c";
const theWeek = "The week";
