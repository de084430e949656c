import { expect, test } from "vitest";
import type { Answerer } from "../../src/answer/answer.ts";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import { tagOf } from "../../src/discord/view/tags.ts";
import { listOf, objectOf, textOf } from "../../src/stand-in/json.ts";
import { articleFrom } from "./articles.ts";
import { bringOnlineKeeping } from "./kept.ts";
import { buttonsIn, refusedForms, textIn } from "./online.ts";

/** Sixty articles of two publishers and three folders; the ten of one folder are about lamps. */
const articles = Array.from({ length: 60 }, (_, at) => {
	const number = at + 1;
	const isLamp = at % 6 === 0;
	const folder = isLamp ? "lamps" : at % 2 === 0 ? "boats" : "goats";
	const day = `2025-${String(1 + (at % 12)).padStart(2, "0")}-${String(1 + Math.floor(at / 12)).padStart(2, "0")}`;
	return articleFrom(
		`${folder}/number-${number}`,
		`---\ntitle: ${folder} ${number}\npublisher: ${at < 20 ? "Harbour Gazette" : "Island Post"}\npublished: ${day}\ntags: [${isLamp ? "light" : "life"}]\n---\n\n${isLamp ? `Lamp number ${number} was lit by the keeper of pier ${number}.` : `The ${folder} of pier ${number} were counted on a quiet morning.`}\n`,
	);
});
const answerer = await createAnswerer(articles);

const open = () => bringOnlineKeeping({ answerer: () => answerer });
const offered = (data: unknown) =>
	listOf(objectOf(data)["choices"]).map(({ name, value }) => [textOf(name), textOf(value)]);
const optionsOf = (message: unknown, part: string) =>
	listOf((message as { components?: unknown }).components)
		.flatMap((row) => listOf(row["components"]))
		.filter((each) => textOf(each["custom_id"]).includes(part))
		.flatMap((each) => listOf(each["options"]));

test("/ask article: offers groups, and asks one", async () => {
	const { discord, ask } = await open();
	const typing = async (typed: string) => {
		const options = [
			{ type: 3, name: "question", value: "who?" },
			{ type: 3, name: "article", value: typed, focused: true },
		];
		const { data } = await discord.people.act({
			type: 4,
			data: { id: "1", name: "ask", type: 1, options },
		});
		return offered(data);
	};
	expect((await typing("light"))[0]).toEqual(["🏷️ light · 10 articles", "@tag/light"]);
	expect((await typing("island p"))[0]).toEqual([
		"📰 Island Post · 40 articles",
		"@publisher/island post",
	]);
	expect((await typing("")).length).toBeLessThanOrEqual(25);
	expect(await typing("zebra")).toEqual([]);
	const question = "Who lit lamp number 7?";
	expect(textIn((await ask(question, { article: "@tag/light" })).data)).toContain("Lamp number 7");
	expect(textIn((await ask(question, { article: "light" })).data)).toContain("Lamp number 7");
	expect(textIn((await ask(question, { article: "@folder/goats" })).data)).not.toContain("Lamp");
	expect(textIn((await ask(question, { article: "@tag/none" })).data)).toContain("no such article");
	expect(refusedForms(discord)).toEqual([]);
});

test("/articles goes by group and by words, both ways, from the first page to the last", async () => {
	const { discord, use, press, last } = await open();
	const find = (value: string) => use("articles", { options: [{ type: 3, name: "find", value }] });
	expect(textIn((await use("articles")).data)).toContain("60 articles · page 1 of 6");
	const labels = () => buttonsIn(last()).map(({ label }) => label);
	expect(labels()).toEqual(expect.arrayContaining(["Next", "»"]));
	expect(labels()).not.toEqual(expect.arrayContaining(["Previous"]));
	await press(last(), "»");
	expect(textIn(last())).toContain("page 6 of 6");
	expect(labels()).toEqual(expect.arrayContaining(["«", "Previous"]));
	await press(last(), "Previous");
	expect(textIn(last())).toContain("page 5 of 6");
	await press(last(), "articles///group", { values: [tagOf("@publisher/harbour gazette")] });
	expect(textIn(last())).toContain("**Harbour Gazette** · 20 articles · page 1 of 2");
	await press(last(), "Next");
	expect(textIn(last())).toContain("**Harbour Gazette** · 20 articles · page 2 of 2");
	await press(last(), "articles///group", { values: ["all"] });
	expect(textIn(last())).toContain("60 articles · page 1 of 6");
	expect(textIn((await find("@folder/lamps")).data)).toContain("**lamps** · 10 articles\n");
	expect(textIn((await find("boats 3")).data)).toMatch(/^-# for “boats 3” · \d+ article/);
	expect(textIn(last())).toContain("**boats 3**");
	expect(textIn((await find("zebra")).data)).toContain("0 articles");
	expect(refusedForms(discord)).toEqual([]);
});

test("/settings chooses groups, and what comes into them answers too", async () => {
	let current = answerer;
	const { ask, discord, use, press, last, store, server } = await bringOnlineKeeping({
		answerer: () => current,
	});
	const lamp = "Who lit lamp number 7?";
	await use("settings");
	const groups = optionsOf(last(), "groups~").map(({ label }) => textOf(label));
	expect(groups).toContain("📁 goats · 30 articles");
	await press(last(), "groups~", { values: [tagOf("@folder/goats"), tagOf("@tag/life")] });
	expect(textIn(last())).toContain("I answer from 2 groups of articles, and from what is added");
	expect([...store.settings(server).articles].sort()).toEqual(["@folder/goats", "@tag/life"]);
	expect(textIn((await ask(lamp)).data)).not.toContain("Lamp number 7");
	const newcomer = articleFrom(
		"goats/newcomer",
		"---\ntitle: The newcomer\n---\n\nA goat called Beatrix arrived on the mail boat.\n",
	);
	current = await answerer.withArticles([...articles, newcomer]);
	expect(textIn((await ask("Which goat arrived on the mail boat?")).data)).toContain("Beatrix");
	await press(last(), "✕ Delete").catch(() => undefined);
	await use("settings show", { options: [{ type: 3, name: "find", value: "lamps/number-7" }] });
	const shown = () => optionsOf(last(), "articles~").map(({ label }) => textOf(label));
	expect(shown()).toContain("lamps 7");
	await press(last(), "articles~", { values: [tagOf("lamps/number-7")] });
	expect(textIn(last())).toContain("I answer from one chosen article.");
	expect(textIn((await ask(lamp)).data)).toContain("Lamp number 7");
	await use("settings show", { options: [{ type: 3, name: "find", value: "@folder/lamps" }] });
	expect(shown()).toHaveLength(10);
	expect(shown().every((label) => label.startsWith("lamps"))).toBe(true);
	await press(last(), "within~", { values: ["all"] });
	expect(shown()).toHaveLength(25);
	await press(last(), "within~", { values: [tagOf("@folder/goats")] });
	expect(shown()).toHaveLength(25);
	await press(last(), "Next");
	expect(shown()).toHaveLength(6);
	await press(last(), "Previous");
	expect(shown()).toHaveLength(25);
	expect(refusedForms(discord)).toEqual([]);
});

/** Three articles in which two people speak, fifteen people in each of the first two, which are of a source and a tag. */
const quoting = await createAnswerer(
	[1, 2, 3].map((number) =>
		articleFrom(
			`pool/number-${number}`,
			`---\ntitle: Meeting ${number}\n${number < 3 ? "source: island-wire\ntags: [meetings]\n" : ""}---\n\nThe council met for the ${number} time.\n\n${Array.from(
				{ length: number < 3 ? 15 : 1 },
				(_, at) =>
					`“The pier of year ${number}${at} needs a longer rail for the boats,” said Ines ${String.fromCharCode(65 + at)}${number === 3 ? "xyz" : "ville"}, who rows there.`,
			).join("\n\n")}\n`,
		),
	),
);

test("/quotes goes by group: whom it quotes, page by page, what they said, and while one types", async () => {
	const { discord, use, press, last } = await bringOnlineKeeping({ answerer: () => quoting });
	const typing = async (options: Readonly<Record<string, string>>, focused: string) => {
		const given = Object.entries(options).map(([name, value]) => ({
			type: 3,
			name,
			value,
			...(name === focused ? { focused: true } : {}),
		}));
		const { data } = await discord.people.act({
			type: 4,
			data: { id: "1", name: "quotes", type: 1, options: given },
		});
		return offered(data);
	};
	const quotes = (options: Readonly<Record<string, string>>) =>
		use("quotes", {
			options: Object.entries(options).map(([name, value]) => ({ type: 3, name, value })),
		});
	expect(await typing({ article: "wire" }, "article")).toContainEqual([
		"📡 island-wire · 2 articles",
		"@source/island-wire",
	]);
	expect(await typing({ article: "@tag/meetings", speaker: "" }, "speaker")).not.toContainEqual([
		"Ines Axyz",
		"Ines Axyz",
	]);
	expect(await typing({ speaker: "" }, "speaker")).toContainEqual(["Ines Axyz", "Ines Axyz"]);
	const { data } = await quotes({ article: "@source/island-wire" });
	expect(data).toMatchObject({ flags: expect.toSatisfy((flags: number) => (flags & 64) !== 0) });
	expect(textIn(data)).toContain("island-wire");
	expect(textIn(data)).toContain("page 1 of 2");
	expect(textIn(data)).toContain("**Ines Aville** · 2 quotes · 2 articles");
	await press(last(), "Next");
	expect(textIn(last())).toContain("page 2 of 2");
	expect(textIn(last())).toContain("island-wire");
	expect(textIn(last())).not.toContain("xyz");
	await press(last(), "Previous");
	expect(textIn(last())).toContain("page 1 of 2");
	const about = { about: "the rail for the boats" };
	expect(textIn((await quotes({ ...about, article: "meetings" })).data)).not.toContain("xyz");
	expect(textIn((await quotes({ speaker: "Axyz", article: "meetings" })).data)).not.toContain(
		"needs a longer rail",
	);
	expect(textIn((await quotes({ speaker: "Axyz" })).data)).toContain("needs a longer rail");
	expect(refusedForms(discord)).toEqual([]);
});

test("what is asked first of a group that takes long to be made ready is answered when it is", async () => {
	for (const [name, options, shown, isPrivate] of [
		["ask", { question: "Who lit lamp number 7?", article: "@tag/light" }, "Lamp number 7", false],
		[
			"quotes",
			{ about: "the pier", article: "@tag/light" },
			"Quotes about the pier in light",
			true,
		],
	] as const) {
		let begin = (): void => undefined;
		const begun = new Promise<void>((resolve) => {
			begin = resolve;
		});
		const slow: Answerer = {
			...answerer,
			withArticles: async (those) => {
				await begun;
				return answerer.withArticles(those);
			},
		};
		const { discord, use, last } = await bringOnlineKeeping({ answerer: () => slow });
		const given = Object.entries(options).map(([option, value]) => ({
			type: 3,
			name: option,
			value,
		}));
		const more = isPrivate ? [{ type: 5, name: "private", value: true }] : [];
		const { type, data } = await use(name, { options: [...given, ...more] });
		expect(type).toBe(5);
		expect(Number(objectOf(data)["flags"] ?? 0) & 64).toBe(isPrivate ? 64 : 0);
		begin();
		await expect.poll(() => textIn(last())).toContain(shown);
		expect(refusedForms(discord)).toEqual([]);
	}
});
