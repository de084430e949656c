import { describe, expect, test, vi } from "vitest";
import type { Answerer } from "../../src/answer/answer.ts";
import type { ServerSettings } from "../../src/discord/bot/store-port.ts";
import type { DiscordOptions } from "../../src/discord/connection/session.ts";
import { startDiscord } from "../../src/discord/connection/session.ts";
import { type Json, listOf, objectOf, textOf } from "../../src/stand-in/json.ts";
import { refuse } from "../../src/stand-in/problems.ts";
import { channelNamed, places } from "../../src/stand-in/world.ts";
import { bringOnlineKeeping } from "./kept.ts";
import { manageGuild } from "./manager.ts";
import {
	answerer,
	answersTo,
	buttonsIn,
	optionsFor,
	postsIn,
	refusedForms,
	textIn,
} from "./online.ts";

const ephemeral = 1 << 6;
const week = 7 * 86_400_000;
const miss = "Who won the *chess* cup?";

/** A bot in a server that has chosen a channel for questions that nobody could answer. */
async function withDesk(
	changed: Partial<ServerSettings> = {},
	options: Partial<DiscordOptions> = {},
) {
	let shift = 0;
	const clock = () => new Date(Date.now() + shift);
	const online = await bringOnlineKeeping({ deskInterval: 20, clock, ...options });
	const { discord, store, server } = online;
	const desk = channelNamed(discord.world, places.forgetful).id;
	await store.saveSettings(server, { ...store.settings(server), desk, ...changed });
	const there = (): Json[] =>
		discord.world.messages
			.all()
			.filter((each) => each["channel_id"] === desk && (Number(each["flags"]) & ephemeral) === 0);
	const waiting = async (): Promise<Json> => {
		await expect.poll(() => there().map(textIn)).toEqual([expect.stringContaining("Nobody could")]);
		return objectOf(there()[0]);
	};
	/** Opens the form of "Answered in…" and sends it. */
	const answeredIn = async (where: string) => {
		const message = await waiting();
		const { type, data } = await online.press(message, "Answered in…");
		expect([type, data["title"]]).toEqual([9, "Where is it answered?"]);
		return discord.people.submit({
			customId: textOf(data["custom_id"]),
			fields: { where },
			message: textOf(message["id"]),
			permissions: manageGuild,
		});
	};
	const pass = (milliseconds: number) => {
		shift += milliseconds;
	};
	return { ...online, desk, there, waiting, answeredIn, pass };
}

describe("a question that nobody could answer", () => {
	test("goes to the chosen channel, and those alike to the same message", async () => {
		const role = "223344556677889900";
		const { ask, waiting, there, discord, desk } = await withDesk({ deskRole: role });
		await ask(miss);
		const first = await waiting();
		expect(textIn(first)).toBe(
			`### Nobody could answer this\n> Who won the \\*chess\\* cup?\n-# asked once · <@&${role}>`,
		);
		expect(buttonsIn(first).map(({ label }) => label)).toEqual([
			"Answered in…",
			"Write an article",
			"Dismiss",
		]);
		const posts = () => postsIn(discord).filter((each) => JSON.stringify(each).includes("Nobody"));
		expect(posts()).toMatchObject([{ allowed_mentions: { parse: [], roles: [role] } }]);
		await ask("who won the chess cups");
		await expect.poll(() => textIn(there()[0])).toMatch(/asked 2 times · and 1 like it/);
		expect([there().length, posts().length]).toEqual([1, 1]);
		expect(desk).toBe(there()[0]?.["channel_id"]);
		expect(refusedForms(discord)).toEqual([]);
	});

	test("stays in the database alone where no channel is chosen", async () => {
		const { ask, store, server, discord } = await withDesk({ desk: null });
		const take = vi.spyOn(store.desk, "take");
		await ask(miss);
		await ask("How tall is the tower?");
		expect((await store.insights(server)).missed).toHaveLength(1);
		await store.saveSettings(server, { ...store.settings(server), deskRole: null });
		expect(take).not.toHaveBeenCalled();
		expect(postsIn(discord)).toEqual([]);
	});

	test("stays out of the channel where it was asked with private", async () => {
		const { ask, waiting } = await withDesk();
		await ask("Who baked the anniversary cake?", { private: true });
		await ask(miss);
		expect(textIn(await waiting())).not.toContain("cake");
	});

	test("is told as the whole that it was read as, where it went on from an answer", async () => {
		const ask: Answerer["ask"] = async (asked) => {
			const found = await answerer.ask(asked);
			const isOpen = "status" in found && asked.after !== undefined;
			return isOpen ? { ...found, status: "unanswered", kind: null, certainty: "none" } : found;
		};
		const { discord, waiting } = await withDesk({}, { answerer: () => ({ ...answerer, ask }) });
		const { people, world } = discord;
		const first = people.say({ content: `<@${world.bot.id}> How tall is the tower?` });
		await expect.poll(() => answersTo(first, discord)).toHaveLength(1);
		const to = textOf(answersTo(first, discord)[0]?.["id"]);
		people.say({ content: "and the submarine?", reply: { to, ping: true } });
		expect(textIn(await waiting())).toContain("\n> How tall is the submarine?\n");
	});

	test("is answered by a passage that somebody chooses, shown word for word", async () => {
		const { ask, answeredIn, last, press, there, discord } = await withDesk();
		await ask(miss);
		await answeredIn("granite from the quarry");
		expect(textIn(last())).toBe("Which of these answers it?");
		const [option] = listOf(
			listOf(listOf(last()["components"])[1]?.["components"])[0]?.["options"],
		);
		await press(last(), "pick~", { values: [textOf(option?.["value"])] });
		expect(textIn(last())).toBe("Done, the question is closed.");
		await expect.poll(() => textIn(there()[0])).toContain("says that this answers it:");
		expect(textIn(there()[0])).toContain("41 metres tall and was built of granite");
		expect(buttonsIn(there()[0])).toEqual([]);
		expect(refusedForms(discord)).toEqual([]);
	});

	test.each([
		["an article by its address", "https://harbour.example/keeper_(gull)/?utm=1#top", "menu"],
		["a page elsewhere", "https://wiki.example/chess cup".replace(" ", "-"), "closed"],
	])("is answered by %s", async (_, where, outcome) => {
		const { ask, answeredIn, last, there } = await withDesk();
		await ask(miss);
		const { data } = await answeredIn(where);
		if (outcome === "closed") {
			expect(textIn(data)).toBe("Done, the question is closed.");
			await expect.poll(() => textIn(there()[0])).toContain("[wiki.example](https://wiki.example/");
		} else {
			const menu = JSON.stringify(last()["components"]);
			expect(menu).toContain("The article: The keeper who would not leave Gull Point");
		}
	});

	test("is closed once, by those who may: its role and people who may manage messages", async () => {
		const role = "223344556677889900";
		const { ask, waiting, press, there, discord } = await withDesk({ deskRole: role });
		const { people, world } = discord;
		await ask(miss);
		const message = await waiting();
		const stranger = people.someone("stranger");
		const refused = await press(message, "Dismiss", { permissions: "0", by: stranger });
		expect(textIn(refused.data)).toMatch(/^Only people with the role/);
		world.roles.set(stranger.id, [role]);
		await press(message, "Dismiss", { permissions: "0", by: stranger });
		expect(textIn(there()[0])).toContain(`Dismissed by <@${stranger.id}>.`);
		const id = textOf(message["id"]);
		const { customId } = buttonsIn(message).find(({ label }) => label === "Dismiss") ?? {};
		world.messages.change(id, { components: message["components"] });
		const again = await people.press({
			message: id,
			customId: customId ?? "",
			permissions: manageGuild,
		});
		expect(textIn(again.data)).toMatch(/closed already/);
	});

	test("gives a draft with the question as a heading that is no markup", async () => {
		const { ask, waiting, press } = await withDesk();
		await ask(miss);
		const { data } = await press(await waiting(), "Write an article");
		const [file] = listOf(data["attachments"]);
		expect(file?.["filename"]).toBe("article.md");
		expect(textOf(file?.["text"])).toContain("## Who won the \\*chess\\* cup?");
		expect(Number(data["flags"]) & ephemeral).not.toBe(0);
	});

	test("is forgotten with the server's questions, and its buttons say so", async () => {
		const { ask, waiting, press, store, server } = await withDesk();
		await ask(miss);
		const message = await waiting();
		await store.forget(server);
		expect(textIn((await press(message, "Dismiss")).data)).toMatch(/too old to be known/);
	});

	test("calls nobody for more than twelve in an hour", async () => {
		const { ask, there, store } = await withDesk();
		const take = vi.spyOn(store.desk, "take");
		const things =
			"anvil badger cactus daisy easel falcon gravel hammer iguana jasmine kettle lantern mirror nettle";
		for (const thing of things.split(" ")) await ask(`Who sells the ${thing}?`);
		await expect.poll(() => there().length, { timeout: 20_000 }).toBe(12);
		await ask("Who sells the oboe?");
		await expect.poll(() => take.mock.calls.length).toBeGreaterThan(1);
		expect(there()).toHaveLength(12);
	});
});

describe("exactly once", () => {
	test("of two processes with the same server one alone shows a question", async () => {
		const { discord, store, ask, waiting } = await withDesk();
		const { options } = optionsFor(discord, { store, deskInterval: 20 });
		const second = await startDiscord(options);
		if (second.kind !== "online") throw new Error(second.message);
		const take = vi.spyOn(store.desk, "take");
		for (const question of [miss, "who won the chess cups", "Who won a chess cup?"])
			await ask(question);
		await waiting();
		await expect.poll(() => take.mock.calls.length).toBeGreaterThan(1);
		await second.stop();
		expect(postsIn(discord)).toHaveLength(1);
	});

	test("a message of which the process could not note that it was sent is found again", async () => {
		const { store, ask, waiting, discord, server } = await withDesk();
		const shown = vi.spyOn(store.desk, "shown").mockRejectedValueOnce(new Error("killed"));
		await ask(miss);
		await waiting();
		await vi.waitFor(() => expect(shown).toHaveBeenCalledTimes(1));
		// Another question calls the bot to the desk again.
		await ask("who won the chess cups");
		await expect.poll(() => shown.mock.calls.length).toBeGreaterThan(1);
		await vi.waitFor(async () => {
			const [first] = await store.desk.find(server, textOf(shown.mock.calls[0]?.[1]));
			expect(first?.shownIn).not.toBeNull();
		});
		expect(postsIn(discord)).toHaveLength(1);
	});
});

test("is closed in its message though the process could not note where that is", async () => {
	const { store, ask, waiting, press, there } = await withDesk();
	const shown = vi.spyOn(store.desk, "shown").mockRejectedValueOnce(new Error("killed"));
	await ask(miss);
	const message = await waiting();
	await vi.waitFor(() => expect(shown).toHaveBeenCalledTimes(1));
	const { data } = await press(message, "Answered in…");
	expect(data["title"]).toBe("Where is it answered?");
	await press(message, "Dismiss");
	expect(textIn(there()[0])).toContain("Dismissed by");
	expect(buttonsIn(there()[0])).toEqual([]);
});

describe("the report of a week", () => {
	test("comes once when the week is over, with a picture and its words", async () => {
		const { ask, there, pass, discord } = await withDesk();
		await ask("How tall is the tower?");
		await ask("How tall is the tower?");
		await ask(miss);
		await expect.poll(() => there().length).toBe(1);
		pass(week);
		await ask("who won the chess cups");
		await expect.poll(() => there().length, { timeout: 20_000 }).toBe(2);
		const report = there().at(-1);
		const text = textIn(report);
		expect(text).toMatch(/^### The week from <t:\d+:D> to <t:\d+:D>\nAsked: \*\*4\*\* · answered/);
		expect(text).toContain("- How tall is the tower? · **2**");
		expect(text).toContain("- Who won the \\*chess\\* cup? · **2** · and 1 like it");
		const [picture] = listOf(report?.["attachments"]);
		expect(picture).toMatchObject({ content_type: "image/png" });
		const gallery = listOf(report?.["components"]).find(({ type }) => type === 12);
		const [item] = listOf(gallery?.["items"]);
		expect(objectOf(item?.["media"])["url"]).toBe(`attachment://${picture?.["filename"]}`);
		expect(textOf(item?.["description"])).toMatch(/day: 2 answered, \d not answered/);
		await ask("Who sells the oboe?");
		await expect.poll(() => there().length).toBe(3);
		expect(there().filter((each) => textIn(each).includes("The week from"))).toHaveLength(1);
		expect(refusedForms(discord)).toEqual([]);
	});

	test("one of which the process could not note that it was sent is found again", async () => {
		const { ask, there, pass, store, discord } = await withDesk();
		await ask(miss);
		await expect.poll(() => there().length).toBe(1);
		const told = store.desk.told;
		let kills = 1;
		vi.spyOn(store.desk, "told").mockImplementation(async (server, what) => {
			if ("week" in what && kills-- > 0) throw new Error("killed");
			return told(server, what);
		});
		pass(week);
		await ask("who won the chess cups");
		await expect.poll(() => there().length, { timeout: 20_000 }).toBe(2);
		await ask("Who sells the oboe?");
		await expect.poll(() => there().length, { timeout: 20_000 }).toBe(3);
		await expect.poll(() => kills).toBeLessThan(0);
		const reports = postsIn(discord).filter((each) => JSON.stringify(each).includes("week-"));
		expect(reports).toHaveLength(1);
	});
});

describe("/settings desk", () => {
	test("sets the channel, says so in it, and the role", async () => {
		const { use, press, last, store, server, discord, there, desk } = await withDesk({
			desk: null,
		});
		await use("settings desk");
		const card = last();
		expect(textIn(card)).toMatch(/^### Questions for people\nChoose a channel/);
		await press(card, "channel", { values: [desk] });
		expect(textIn(objectOf(discord.world.messages.get(textOf(card["id"]))))).toContain(
			`go to <#${desk}>.\n-# Saved.`,
		);
		expect(there().map(textIn)).toEqual([expect.stringMatching(/^Questions that nobody could/)]);
		await press(card, "role", { values: ["223344556677889900"] });
		await press(card, "role", { values: [server] });
		expect(store.settings(server)).toMatchObject({ desk, deskRole: "223344556677889900" });
		expect(textIn((await use("settings")).data)).toContain(`go to <#${desk}>.`);
		await press(card, "channel", { values: [] });
		expect(store.settings(server).desk).toBeNull();
		expect(refusedForms(discord)).toEqual([]);
	});

	test("a channel that the bot cannot write in is not set", async () => {
		const { use, press, last, store, server, discord } = await withDesk({ desk: null });
		const silent = channelNamed(discord.world, places.silent).id;
		await use("settings desk");
		await press(last(), "channel", { values: [silent] });
		expect(textIn(last())).toContain(`I cannot write in <#${silent}>.`);
		expect(store.settings(server).desk).toBeNull();
	});

	test("a channel of another server gets nothing, though a file names it", async () => {
		const { discord, store, server, ask, lines } = await withDesk({ desk: null });
		discord.join({ id: discord.world.nextId(), name: "elsewhere else" });
		const foreign = channelNamed(discord.world, "elsewhere else").id;
		await store.saveSettings(server, { ...store.settings(server), desk: foreign });
		await ask(miss);
		await expect
			.poll(() => lines.map(({ message }) => message))
			.toContain("The channel for questions is not in the server.");
		expect(postsIn(discord)).toEqual([]);
	});

	test("where Discord refuses, the log says why", async () => {
		const { discord, ask, lines } = await withDesk();
		const refusal = refuse(403, 50_013, "Missing Permissions");
		discord.faults.add({ matching: /^POST .*\/messages$/, times: 9, refusal });
		await ask(miss);
		const told = () => lines.find(({ message }) => message.startsWith("The people of a server"));
		await expect
			.poll(() => told()?.details)
			.toMatchObject({
				refused: expect.stringContaining("Send Messages"),
			});
	});
});
