import { expect, test } from "vitest";
import type { Answerer } from "../../src/answer/answer.ts";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import { objectOf } from "../../src/stand-in/json.ts";
import { articleFrom, lighthouse } from "./articles.ts";
import { bringOnlineKeeping } from "./kept.ts";
import { answersTo, buttonsIn, refusedForms, textIn } from "./online.ts";

const said = "The ferry will never sail in winter";
const articleAs = (fee: string, quotation: string, opening = "The board met on Monday.") =>
	articleFrom(
		"pier",
		`---\ntitle: The pier\npublished: 2025-05-01\n---\n\n${opening}\n\nA night at the long pier costs ${fee} crowns for a boat.\n\n${quotation}\n\nThe brass band played until the lamps went out.\n`,
	);
const quoted = `“${said},” said Ines Marlow, who chairs the board.`;
const forty = articleAs("forty", quoted);
const sixty = articleAs("sixty", quoted);
const question = "What does a night at the long pier cost?";

async function open() {
	let current: Answerer = await createAnswerer([forty, lighthouse]);
	let since = new Date();
	const status = () => ({ articles: 2, problems: [], since, reading: "off" as const });
	const online = await bringOnlineKeeping({
		answerer: () => current,
		betweenLooks: 20,
		library: { status, reload: () => Promise.resolve(status()) },
	});
	const { discord, store, server } = online;
	return {
		...online,
		become: async (article: typeof forty) => {
			current = await current.withArticles([article, lighthouse]);
			since = new Date(Date.now() + 1);
		},
		wish: () => store.saveSettings(server, { ...store.settings(server), corrections: true }),
		mention: () => discord.people.say({ content: `<@${discord.world.bot.id}> ${question}` }),
	};
}

test("answers that stand are changed where their passage was corrected, in a server that wants it", async () => {
	const { discord, ask, mention, become, wish, last } = await open();
	await wish();
	const mentioned = mention();
	await expect.poll(() => answersTo(mentioned, discord)).toHaveLength(1);
	await ask(question);
	const { id } = last();
	const standing = () => [
		textIn(answersTo(mentioned, discord)[0]),
		textIn(objectOf(discord.world.messages.get(String(id)))),
	];
	for (const text of standing()) expect(text).toContain("forty crowns");
	await become(sixty);
	await expect
		.poll(standing)
		.toEqual([
			expect.stringContaining("✏️ The article was corrected. This is what it says now:"),
			expect.stringContaining("✏️ The article was corrected. This is what it says now:"),
		]);
	for (const text of standing()) {
		expect(text).toContain("sixty crowns");
		expect(text).not.toContain("forty");
	}
	expect(standing()[1]).toContain(question);
	await become(articleAs("seventy", quoted));
	await expect
		.poll(standing)
		.toEqual([
			expect.stringContaining("seventy crowns"),
			expect.stringContaining("seventy crowns"),
		]);
	expect(refusedForms(discord)).toEqual([]);
});

test("an answer stays as it is where another passage was corrected, or nobody wants it changed", async () => {
	const { discord, ask, become, wish, last } = await open();
	const edits = () => discord.exchanges.filter(({ request }) => request.method === "PATCH").length;
	await ask(question);
	const card = last();
	await become(sixty);
	await wish();
	await ask(question);
	const second = last();
	await become(articleAs("sixty", quoted, "The board met on Tuesday."));
	await ask("How tall is the tower?");
	// The first was asked before: whoever wishes it gets its correction too.
	await expect
		.poll(() => textIn(discord.world.messages.get(String(card["id"]))))
		.toContain("sixty");
	expect(textIn(discord.world.messages.get(String(second["id"])))).not.toContain("corrected");
	expect(edits()).toBe(1);
});

test("a standing answer says when it is pressed that its article has changed", async () => {
	const { ask, become, press, last } = await open();
	await ask(question);
	const card = last();
	await become(sixty);
	expect(textIn((await press(card, "In context")).data)).toMatch(
		/The article has changed since\.[\s\S]*sixty crowns/,
	);
});

test("a quotation that is gone from its article is never shown again", async () => {
	const { discord, ask, use, become, press, last } = await open();
	const wordsAfter = async (work: () => Promise<unknown>) => {
		const before = discord.exchanges.length;
		await work();
		return JSON.stringify(discord.exchanges.slice(before).map(({ request }) => request.body));
	};
	const byInes = { options: [{ type: 3, name: "speaker", value: "Ines Marlow" }] };
	const asked = "What did Ines Marlow say about the ferry?";
	await ask(asked);
	const answer = last();
	expect(textIn(answer)).toContain(said);
	await ask(asked, { private: true });
	const hidden = last();
	await use("quotes", { options: [...byInes.options, { type: 5, name: "private", value: true }] });
	const listed = last();
	expect(textIn(listed)).toContain(said);
	await become(articleAs("forty", "The ferry may sail in winter, the board says now."));
	for (const { label } of buttonsIn(answer).filter((each) => /\p{L}/u.test(each.label))) {
		expect(await wordsAfter(() => press(answer, label)), label).not.toContain(said);
	}
	for (const message of [hidden, listed]) {
		const { data } = await press(message, "Share here");
		expect(textIn(data)).toBe(
			"The articles have changed since then. Ask once more, and share that.",
		);
	}
	expect(await wordsAfter(() => ask(asked))).not.toContain(said);
	expect(await wordsAfter(() => use("quotes", byInes))).not.toContain(said);
	expect(await wordsAfter(() => use("quotes"))).not.toContain(said);
	expect(
		await wordsAfter(() => use("article", { options: [{ type: 3, name: "name", value: "pier" }] })),
	).not.toContain(said);
});
