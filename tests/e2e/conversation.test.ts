import { describe, expect, test, vi } from "vitest";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import { startDiscord } from "../../src/discord/connection/session.ts";
import { objectOf, textOf } from "../../src/stand-in/json.ts";
import type { StandIn } from "../../src/stand-in/stand-in.ts";
import type { Callback } from "../../src/stand-in/world.ts";
import { articleFrom, lighthouse } from "./articles.ts";
import { answersTo, bringOnline, buttonsIn, optionsFor, refusedForms, textIn } from "./online.ts";

const ephemeral = 1 << 6;
const update = 7;
const message = 4;

const harbourText = `---
title: The harbour argues about its lamp
publisher: Harbour Gazette
published: 2024-06-01
---

The harbour board met on Monday to argue about the lamp.

## What does the board say?

The vote was seven to four after a long evening.

The breakwater beacon burns a tenth of the current that the old lamp needs.

The board will look at the figures again on 12 March 2026.

## What does the keeper say?

"The lamp has never failed a single boat," said Ines Marlow, the last keeper of the tower.

Sixty neighbours had come to listen.

"I would climb the stairs for another winter," said Ines Marlow.

## Who counted the votes?

Two clerks from the town hall did, and both came to seven.
`;
const harbour = articleFrom("harbour", harbourText);
const current = "How much current does the breakwater beacon burn?";

async function open(changed: Parameters<typeof bringOnline>[0] = {}) {
	const answerer = await createAnswerer([harbour, lighthouse]);
	return bringOnline({ answerer: () => answerer, ...changed });
}

/** The message that an answer to an interaction became. */
function posted(discord: StandIn) {
	const last = discord.world.messages.all().at(-1);
	return { id: textOf(last?.["id"]), text: textIn(last), data: last };
}

async function pressLabel(
	discord: StandIn,
	id: string,
	label: string,
	by?: ReturnType<StandIn["people"]["someone"]>,
): Promise<Callback> {
	const button = buttonsIn(discord.world.messages.get(id)).find((each) => each.label === label);
	if (!button) throw new Error(`no button ${label}`);
	return discord.people.press({
		message: id,
		customId: button.customId,
		...(by === undefined ? {} : { by }),
	});
}

describe("under an answer", () => {
	test("are More answers, In context, Whole section, Quotes and ✕ Delete, and the article's other questions", async () => {
		const { ask, discord } = await open();
		const { data } = await ask(current);
		expect(buttonsIn(data).map(({ label }) => label)).toEqual([
			"More answers",
			"In context",
			"Whole section",
			"Quotes",
			"✕ Delete",
			"",
		]);
		expect(JSON.stringify(data)).toContain('"label":"What does the keeper say?"');
		expect(JSON.stringify(data)).not.toContain('"label":"What does the board say?"');
		expect(refusedForms(discord)).toEqual([]);
	});

	test.each([
		{ label: "In context", shown: ["seven to four", "a tenth of the current", "12 March"] },
		{ label: "Whole section", shown: ["### What does the board say?", "seven to four"] },
		{ label: "Quotes", shown: ["“The lamp has never failed a single boat,”", "Ines Marlow"] },
		{ label: "More answers", shown: ["The harbour argues about its lamp"] },
	])("$label answers in place for the asker", async ({ label, shown }) => {
		const { ask, discord } = await open();
		await ask(current);
		const { type, data } = await pressLabel(discord, posted(discord).id, label);
		expect(type).toBe(update);
		for (const words of [`Question: ${current}`, ...shown]) expect(textIn(data)).toContain(words);
		expect(buttonsIn(data).map((each) => each.label)).toContain("✕ Delete");
		expect(refusedForms(discord)).toEqual([]);
	});

	test("Quotes begins with the passage that answers", async () => {
		const { ask, discord } = await open();
		await ask("Would she climb the stairs for another winter?");
		const shown = textIn((await pressLabel(discord, posted(discord).id, "Quotes")).data);
		const places = ["“I would climb", "“The lamp has never"].map((words) => shown.indexOf(words));
		expect(places[0]).toBeGreaterThan(-1);
		expect(places[1]).toBeGreaterThan(places[0] ?? 0);
	});

	test.each(["In context", "Whole section", "Quotes", "More answers"])(
		"%s answers privately for others, who may share it",
		async (label) => {
			const { ask, discord } = await open();
			await ask(current);
			const other = discord.people.someone("grace");
			const { type, data } = await pressLabel(discord, posted(discord).id, label, other);
			expect(type).toBe(message);
			expect(Number(data["flags"]) & ephemeral).toBe(ephemeral);
			expect(buttonsIn(data).map((each) => each.label)).toContain("Share here");
		},
	);

	test("More context in the context shows more of it", async () => {
		const { ask, discord } = await open();
		await ask(current);
		const { id } = posted(discord);
		await pressLabel(discord, id, "In context");
		expect(textIn(discord.world.messages.get(id))).not.toContain("never failed");
		await pressLabel(discord, id, "More context");
		expect(textIn(discord.world.messages.get(id))).toContain("never failed");
	});

	test("a question of the menu is answered in place", async () => {
		const { ask, discord } = await open();
		await ask(current);
		const { id, data } = posted(discord);
		const menu = JSON.stringify(data).match(/"custom_id":"(2\/pick[^"]*)"/)?.[1] ?? "";
		const value = JSON.stringify(data).match(/keeper say\?","value":"([^"]*)"/)?.[1] ?? "";
		const chosen = await discord.people.press({ message: id, customId: menu, values: [value] });
		expect(chosen.type).toBe(update);
		expect(textIn(chosen.data)).toContain("Question: What does the keeper say?");
		expect(textIn(chosen.data)).toContain("never failed a single boat");
	});

	test("after a mention the asker turns it in place too", async () => {
		const { discord } = await open();
		const by = discord.people.someone("linus");
		const question = discord.people.say({ content: `<@${discord.world.bot.id}> ${current}`, by });
		await expect.poll(() => answersTo(question, discord)).toHaveLength(1);
		const id = textOf(answersTo(question, discord)[0]?.["id"]);
		expect((await pressLabel(discord, id, "In context", by)).type).toBe(update);
		const other = discord.people.someone();
		expect((await pressLabel(discord, id, "More context", other)).type).toBe(message);
	});
});

describe("under a miss", () => {
	const leftOpen = "Which footballer scored most goals in Belgium on Monday?";

	test("are the nearest passages, behind a button that leaves the miss where it is", async () => {
		const { ask, discord } = await open();
		const { data } = await ask(leftOpen);
		expect(textIn(data)).toContain("I couldn't find that in the articles.");
		expect(textIn(data)).not.toContain("> ");
		const { type, data: shown } = await pressLabel(discord, posted(discord).id, "Closest matches");
		expect(type).toBe(message);
		expect(Number(shown["flags"]) & ephemeral).toBe(ephemeral);
		expect(textIn(shown)).toContain("Closest matches, though");
		expect(textIn(shown)).toContain("> ");
		expect(textIn(shown)).toContain(`Question: ${leftOpen}`);
		expect(refusedForms(discord)).toEqual([]);
	});

	test("they are private for others", async () => {
		const { ask, discord } = await open();
		await ask(leftOpen);
		const other = discord.people.someone("grace");
		const { id } = posted(discord);
		const { type, data } = await pressLabel(discord, id, "Closest matches", other);
		expect(type).toBe(message);
		expect(Number(data["flags"]) & ephemeral).toBe(ephemeral);
	});

	test("one article that was named is said not to say", async () => {
		const { ask } = await open();
		const { data } = await ask(leftOpen, { article: "harbour" });
		expect(textIn(data)).toContain("The article doesn't say.\nIt does answer these:");
	});

	test("a reply does not take the nearest passage for what was talked about", async () => {
		const { discord } = await open();
		const mention = (text: string) => `<@${discord.world.bot.id}> ${text}`;
		const question = discord.people.say({ content: mention(leftOpen) });
		await expect.poll(() => answersTo(question, discord)).toHaveLength(1);
		const to = textOf(answersTo(question, discord)[0]?.["id"]);
		const content = "how tall is the tower?";
		const reply = discord.people.say({ content, reply: { to, ping: true } });
		await expect.poll(() => answersTo(reply, discord)).toHaveLength(1);
		expect(textIn(answersTo(reply, discord)[0])).toContain("41 metres");
	});
});

describe("Share here", () => {
	test("posts a private answer for all, as shared by who asked, pinging nobody", async () => {
		const { ask, discord } = await open();
		const by = discord.people.someone("grace_<@1>");
		await ask(current, { private: true, by });
		const { type, data } = await pressLabel(discord, posted(discord).id, "Share here", by);
		expect(type).toBe(message);
		expect(Number(data["flags"]) & ephemeral).toBe(0);
		expect(data["allowed_mentions"]).toMatchObject({ parse: [] });
		expect(textIn(data)).toMatch(/^-# shared by grace\\_\\<\\@1>/);
		expect(textIn(data)).toContain("a tenth of the current");
		expect(buttonsIn(data).map(({ label }) => label)).toContain("✕ Delete");
		expect(refusedForms(discord)).toEqual([]);
	});
});

describe("Delete", () => {
	const manageMessages = String(1 << 13);

	test.each([
		{ who: "the asker", own: true, permissions: "0", gone: true },
		{
			who: "somebody who may manage messages",
			own: false,
			permissions: manageMessages,
			gone: true,
		},
		{ who: "anybody else", own: false, permissions: "0", gone: false },
	])("by $who", async ({ own, permissions, gone }) => {
		const { ask, discord } = await open();
		const by = discord.people.someone();
		await ask(current, { by });
		const { id } = posted(discord);
		const button = buttonsIn(discord.world.messages.get(id)).find(
			(each) => each.label === "✕ Delete",
		);
		const { data } = await discord.people.press({
			message: id,
			customId: button?.customId ?? "",
			by: own ? by : discord.people.someone(),
			permissions,
		});
		if (gone) await expect.poll(() => discord.world.messages.get(id)).toBeUndefined();
		else expect(textIn(data)).toMatch(/^Only the person who asked/);
		expect(discord.world.messages.get(id) === undefined).toBe(gone);
	});
});

describe("after a restart", () => {
	test.each([
		{ title: "the same article", text: harbourText, changed: false },
		{
			title: "an article with a new passage",
			text: harbourText.replace("The vote was", "A storm passed.\n\nThe vote was"),
			changed: true,
		},
	])("old buttons work with $title", async ({ text, changed }) => {
		const { ask, discord, session } = await open();
		await ask(current);
		const { id } = posted(discord);
		await session.stop();
		const answerer = await createAnswerer([articleFrom("harbour", text), lighthouse]);
		const again = await startDiscord(optionsFor(discord, { answerer: () => answerer }).options);
		const { data } = await pressLabel(discord, id, "In context");
		expect(textIn(data)).toContain("a tenth of the current");
		expect(textIn(data).includes("The article has changed since.")).toBe(changed);
		if (again.kind === "online") await again.stop();
	});

	test("a button whose article is gone says so privately", async () => {
		const { ask, discord, session } = await open();
		await ask(current);
		const { id } = posted(discord);
		await session.stop();
		const answerer = await createAnswerer([lighthouse]);
		const again = await startDiscord(optionsFor(discord, { answerer: () => answerer }).options);
		const { data } = await pressLabel(discord, id, "Whole section");
		expect(textIn(data)).toMatch(/^That's no longer in the articles\./);
		expect(Number(data["flags"]) & ephemeral).toBe(ephemeral);
		if (again.kind === "online") await again.stop();
	});
});

describe("a question that changes", () => {
	const mention = (discord: StandIn, text: string) => `<@${discord.world.bot.id}> ${text}`;

	async function asked(content = current) {
		const online = await open();
		const { discord } = online;
		const id = discord.people.say({ content: mention(discord, content) });
		await expect.poll(() => answersTo(id, discord)).toHaveLength(1);
		return { ...online, id };
	}

	async function restart({ discord, session }: Awaited<ReturnType<typeof asked>>) {
		await session.stop();
		const answerer = await createAnswerer([harbour, lighthouse]);
		const again = await startDiscord(optionsFor(discord, { answerer: () => answerer }).options);
		return async () => {
			if (again.kind === "online") await again.stop();
		};
	}

	test.each([{ restarted: false }, { restarted: true }])(
		"an edit edits its answer, after a restart too: $restarted",
		async ({ restarted }) => {
			const online = await asked();
			const stop = restarted ? await restart(online) : async () => undefined;
			online.discord.people.edit(online.id, mention(online.discord, "How tall is the tower?"));
			await vi.waitFor(() => {
				const [answer, ...others] = answersTo(online.id, online.discord);
				expect(textIn(answer)).toContain("41 metres");
				expect(others).toEqual([]);
			});
			await stop();
		},
	);

	test.each([{ restarted: false }, { restarted: true }])(
		"a deletion deletes its answer, after a restart too: $restarted",
		async ({ restarted }) => {
			const online = await asked();
			const stop = restarted ? await restart(online) : async () => undefined;
			online.discord.people.remove(online.id);
			await expect.poll(() => answersTo(online.id, online.discord)).toEqual([]);
			await stop();
		},
	);

	test("an update that is no edit changes nothing", async () => {
		const { discord, id } = await asked();
		const patches = () =>
			discord.exchanges.filter(({ request }) => request.method === "PATCH").length;
		discord.world.messages.change(id, { embeds: [{ description: "a page" }] });
		discord.people.edit(id, mention(discord, "How tall is the tower?"));
		await expect.poll(() => patches()).toBe(1);
		discord.world.messages.change(id, { embeds: [] });
		const next = discord.people.say({ content: mention(discord, current) });
		await expect.poll(() => answersTo(next, discord)).toHaveLength(1);
		expect(patches()).toBe(1);
	});

	test("an edit waits for the answer that it changes", async () => {
		const { discord } = await open();
		discord.faults.add({ matching: /POST .*messages$/, times: 1, delay: 200 });
		const id = discord.people.say({ content: mention(discord, current) });
		discord.people.edit(id, mention(discord, "How tall is the tower?"));
		await expect.poll(() => textIn(answersTo(id, discord)[0])).toContain("41 metres");
		expect(answersTo(id, discord)).toHaveLength(1);
	});

	test("an answer that is on its way goes with a question that is deleted meanwhile", async () => {
		const { discord } = await open();
		discord.faults.add({ matching: /POST .*messages$/, times: 1, delay: 200 });
		const id = discord.people.say({ content: mention(discord, current) });
		discord.people.remove(id);
		const deletions = () =>
			discord.exchanges.filter(({ request }) => request.method === "DELETE").length;
		await expect.poll(() => deletions()).toBe(1);
		expect(answersTo(id, discord)).toEqual([]);
	});

	test("two processes by mistake give one answer", async () => {
		const { discord } = await open();
		const second = await startDiscord(optionsFor(discord).options);
		const id = discord.people.say({ content: mention(discord, current) });
		await expect.poll(() => answersTo(id, discord)).toHaveLength(1);
		if (second.kind === "online") await second.stop();
		expect(answersTo(id, discord)).toHaveLength(1);
	});
});

describe("a reply to an answer", () => {
	async function replyTo(first: string, text: string, ping = true) {
		const { discord } = await open();
		const question = discord.people.say({ content: `<@${discord.world.bot.id}> ${first}` });
		await expect.poll(() => answersTo(question, discord)).toHaveLength(1);
		const to = textOf(answersTo(question, discord)[0]?.["id"]);
		const reply = discord.people.say({ content: text, reply: { to, ping } });
		return { discord, reply };
	}

	test.each([
		{
			first: "What does the keeper say about boats?",
			next: "what else did she say",
			words: "another winter",
		},
		{ first: "How many votes did the board give?", next: "and when?", words: "12 March 2026" },
		{ first: current, next: "how many neighbours came?", words: "Sixty neighbours" },
	])("$next goes on within the article", async ({ first, next, words }) => {
		const { discord, reply } = await replyTo(first, next);
		await expect.poll(() => answersTo(reply, discord)).toHaveLength(1);
		expect(textIn(answersTo(reply, discord)[0])).toContain(words);
	});

	test("is not answered from another article", async () => {
		const { discord, reply } = await replyTo(current, "how tall is the tower?");
		await expect.poll(() => answersTo(reply, discord)).toHaveLength(1);
		expect(textIn(answersTo(reply, discord)[0])).not.toContain("41 metres");
	});

	test("with the ping off goes unseen", async () => {
		const { discord, reply } = await replyTo(current, "and when?", false);
		const next = discord.people.say({ content: `<@${discord.world.bot.id}> ${current}` });
		await expect.poll(() => answersTo(next, discord)).toHaveLength(1);
		expect(answersTo(reply, discord)).toEqual([]);
	});
});

test("Find in the articles answers a message privately", async () => {
	const { discord } = await open();
	const to = discord.people.say({ content: current });
	const { data } = await discord.people.apply({ name: "Find in the articles", to });
	expect(textIn(data)).toContain("a tenth of the current");
	expect(Number(data["flags"]) & ephemeral).toBe(ephemeral);
	const empty = discord.people.say({ content: " <@1> " });
	const nothing = await discord.people.apply({ name: "Find in the articles", to: empty });
	expect(textIn(nothing.data)).toBe("There are no words in that message to look up.");
	expect(objectOf(nothing.data)["flags"]).toBe(data["flags"]);
});
