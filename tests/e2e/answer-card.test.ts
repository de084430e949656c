import { describe, expect, test } from "vitest";
import type { Answerer } from "../../src/answer/answer.ts";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import { listOf, objectOf } from "../../src/stand-in/json.ts";
import { articleFrom, lighthouse } from "./articles.ts";
import { bringOnlineKeeping } from "./kept.ts";
import { answersTo, buttonsIn, refusedForms, textIn } from "./online.ts";

const market = articleFrom(
	"market",
	`---
title: The market moves indoors
publisher: Harbour Gazette
published: 2024-06-01
---

From spring on the market is held in the old tram depot.

## Who pays for the roof?

The council pays two thirds of the new roof, and the traders pay the rest of it over ten years.

A lottery brought in another forty thousand, which went into the gutters.

"Nobody else would have mended it," said Ola Brandt, who sells cheese.

The last of the slates came from the quarry at Penn Hollow.

## When does it open?

It opens at six in the morning, and at seven on Sundays.

## How many stalls are there?

There are ninety stalls and a small stage.
`,
);
const clock = () => new Date("2024-06-16T12:00:00Z");

async function open(changed: { readonly answerer?: () => Answerer } = {}) {
	const answerer = await createAnswerer([market, lighthouse]);
	const online = await bringOnlineKeeping({ answerer: () => answerer, clock, ...changed });
	const labels = () => rowsOf(online.last()).flatMap(({ buttons }) => buttons);
	/** Presses a button, or chooses what the menu holds in its place. */
	const lead = async (label: string) => {
		if (labels().includes(label)) return online.press(online.last(), label);
		const option = optionsOf(online.last()).find((each) => each.label === label);
		if (!option) throw new Error(`no ${label} under ${textIn(online.last())}`);
		return online.press(online.last(), "/pick/", { values: [option.value] });
	};
	return { ...online, labels, lead };
}

function rowsOf(message: unknown) {
	return listOf((message as { components?: unknown }).components)
		.filter(({ type }) => type === 1)
		.map(({ components }) => ({
			buttons: listOf(components).flatMap(({ type, label }) => (type === 2 ? [String(label)] : [])),
			menus: listOf(components).filter(({ type }) => type !== 2),
		}));
}

function optionsOf(message: unknown): { label: string; value: string }[] {
	return rowsOf(message)
		.flatMap(({ menus }) => menus)
		.flatMap(({ options }) => listOf(options))
		.map(({ label, value }) => ({ label: String(label), value: String(value) }));
}

const section = "Who pays for the roof?";

describe("a section that is asked for", () => {
	test("shows its two best passages, its heading once, its source at the end, and the way to all of it", async () => {
		const { ask, last, labels } = await open();
		await ask(section);
		expect(textIn(last()).split("\n")).toEqual([
			`-# Question: ${section}`,
			`### ${section}`,
			expect.stringMatching(/^> /),
			expect.stringMatching(/^> /),
			"There's more in this section.",
			"-# The market moves indoors · Harbour Gazette · 1 June 2024",
		]);
		expect(textIn(last()).match(/\*\*.+\*\*/g)).toHaveLength(1);
		expect(labels()).toEqual(["👍", "👎", "More answers", "Whole section", "✕ Delete"]);
		expect(optionsOf(last()).map(({ label }) => label)).toEqual([
			"In context",
			"Quotes",
			"When does it open?",
			"How many stalls are there?",
		]);
	});

	test("does not offer what is shown already, nor a menu for one question", async () => {
		const { ask, last, labels, lead } = await open();
		await ask("How many stalls are there?");
		expect(textIn(last())).toContain("ninety stalls");
		expect(labels()).not.toContain("Whole section");
		await ask(section);
		await lead("Whole section");
		expect(textIn(last())).toContain("the quarry at Penn Hollow");
		expect(textIn(last()).match(/The market moves indoors/g)).toHaveLength(1);
		expect(JSON.stringify(last())).not.toContain("Whole section");
	});
});

describe("controls", () => {
	test.each([section, "Who sells cheese?", "what did Ola Brandt say?", "who won the chess cup?"])(
		"are at most one row of buttons and one menu: %s",
		async (question) => {
			const { ask, last, discord } = await open();
			await ask(question);
			const rows = rowsOf(last());
			expect(rows.filter(({ buttons }) => buttons.length > 0)).toHaveLength(1);
			expect(rows.filter(({ menus }) => menus.length > 0).length).toBeLessThanOrEqual(1);
			expect(refusedForms(discord)).toEqual([]);
		},
	);

	test.each(["More answers", "In context", "Whole section", "Quotes"])(
		"of %s keep the votes and lead back to the answer as it was",
		async (label) => {
			const { ask, last, labels, lead, discord, press, store, server } = await open();
			await ask(section);
			const answer = JSON.stringify(last()["components"]);
			await lead(label);
			expect(textIn(last())).toContain(`Question: ${section}`);
			expect(JSON.stringify(last()["components"])).not.toBe(answer);
			expect(labels().slice(0, 3)).toEqual(["👍", "👎", "Back"]);
			expect(labels().at(-1)).toBe("✕ Delete");
			await press(last(), "👍");
			expect((await store.insights(server)).votes).toMatchObject([{ up: 1 }]);
			const view = discord.world.messages.all().findLast((each) => labelsOf(each).includes("Back"));
			await press(objectOf(view), "Back");
			const back = discord.world.messages.get(String(view?.["id"]));
			expect(JSON.stringify(back?.["components"])).toBe(answer);
			expect(refusedForms(discord)).toEqual([]);
		},
	);

	test("lead back through several views, and to the words that answer, underlined", async () => {
		const read = await createAnswerer([market, lighthouse]);
		const answerer: Answerer = {
			...read,
			ask: async (question) => {
				const answer = await read.ask(question);
				if (!("status" in answer)) return answer;
				const [first, ...others] = answer.passages;
				if (!first) return answer;
				const start = first.passage.start + first.passage.text.indexOf("two thirds");
				const words = { start, end: start + 10, text: "two thirds" };
				const likely = others.map((each) => ({ ...each, score: first.score / 2 }));
				const passages = [{ ...first, answer: words }, ...likely];
				return { ...answer, kind: "passage", certainty: "unsure", passages };
			},
		};
		const { ask, last, lead } = await open({ answerer: () => answerer });
		await ask("Which share of the roof does the council pay?");
		const answer = textIn(last());
		expect(answer).toMatch(/\*\*.*__two thirds__.*\*\*/);
		expect(answer).toContain("Not sure this answers it. Closest match:");
		expect(answer).toContain("Other possible answers:");
		for (const label of ["In context", "More context", "Whole section"]) {
			await lead(label);
			expect(textIn(last())).toMatch(/\*\*.*__two thirds__.*\*\*/);
		}
		for (const label of ["Back", "More answers", "Back", "Quotes", "Back"]) await lead(label);
		expect(textIn(last())).toBe(answer);
	});

	test("offers no more context where what stands around has no room already", async () => {
		const filler = "The board met and wrote down what each of its members had to say. ".repeat(25);
		const long = articleFrom(
			"long",
			`# The pier\n\nFirst. ${filler}\n\n${filler}\n\nThe lantern on the pier is blue. ${filler}\n\n${filler}\n\nLast. ${filler}`,
		);
		const answerer = await createAnswerer([long]);
		const { ask, labels, lead } = await open({ answerer: () => answerer });
		await ask("Which colour is the lantern on the pier?");
		await lead("In context");
		expect(labels()).toContain("Back");
		expect(labels()).not.toContain("More context");
	});

	test("of a page of quotations lead on to the next, and from the last to the first", async () => {
		const many = Array.from({ length: 60 }, (_, i) => `"Point ${i} of ${i}," said Ola Brandt.`);
		const long = articleFrom(
			"long",
			`# A long meeting\n\n## What was said?\n\n${many.join("\n\n")}`,
		);
		const answerer = await createAnswerer([long]);
		const { ask, last, labels, lead } = await open({ answerer: () => answerer });
		await ask("What was said?");
		await lead("Quotes");
		const first = textIn(last());
		const pages = Number(/page 1 of (\d+)/.exec(first)?.[1]);
		expect(pages).toBeGreaterThan(1);
		for (let page = 0; page < pages; page++) {
			expect(labels()).toEqual(["👍", "👎", "Back", "Next", "✕ Delete"]);
			await lead("Next");
		}
		expect(textIn(last())).toBe(first);
	});

	test("of an answer to several questions leave it where it is", async () => {
		const { discord, last, press } = await open();
		const both = `<@${discord.world.bot.id}> How tall is the tower? And when does the market open?`;
		const asked = discord.people.say({ content: both });
		await expect.poll(() => answersTo(asked, discord)).toHaveLength(1);
		const answer = objectOf(answersTo(asked, discord)[0]);
		const before = JSON.stringify(answer["components"]);
		const { type } = await press(answer, "Whole section");
		expect(type).toBe(4);
		expect(Number(last()["flags"]) & 64).toBe(64);
		expect(JSON.stringify(answersTo(asked, discord)[0]?.["components"])).toBe(before);
	});
});

function labelsOf(message: unknown): string[] {
	return buttonsIn(message).map(({ label }) => label);
}

describe("sources", () => {
	test("are named once where all that is shown is of one article", async () => {
		const one = await createAnswerer([market]);
		const { ask, last, lead } = await open({ answerer: () => one });
		await ask("Who sells cheese?");
		await lead("More answers");
		expect(textIn(last()).match(/> /g)?.length).toBeGreaterThan(1);
		expect(textIn(last()).match(/The market moves indoors/g)).toHaveLength(1);
		expect(textIn(last()).split("\n").at(-1)).toMatch(/The market moves indoors/);
	});

	test("tell an article's age in their line", async () => {
		const answerer = await createAnswerer([market]);
		const later = () => new Date("2025-06-16T12:00:00Z");
		const { ask, last } = await bringOnlineKeeping({ answerer: () => answerer, clock: later });
		await ask("How many stalls are there?");
		expect(textIn(last()).split("\n").at(-1)).toBe(
			"-# The market moves indoors · Harbour Gazette · 1 June 2024 · ⏳ over a year old",
		);
	});
});

describe("a miss", () => {
	test("is two lines, with questions and the closest matches on one row", async () => {
		const { ask, last, labels } = await open();
		await ask("Which footballer scored most goals in Belgium on Monday?");
		expect(textIn(last()).split("\n").slice(1)).toEqual([
			"I couldn't find that in the articles.",
			"They do answer these:",
		]);
		expect(labels()).toHaveLength(5);
		expect(labels().slice(-2)).toEqual(["Closest matches", "✕ Delete"]);
	});
});

describe("Share here", () => {
	test("keeps the question of a mention that somebody else looked into", async () => {
		const { discord, last, press } = await open();
		const asked = discord.people.say({ content: `<@${discord.world.bot.id}> ${section}` });
		await expect.poll(() => answersTo(asked, discord)).toHaveLength(1);
		const by = discord.people.someone("grace");
		await press(objectOf(answersTo(asked, discord)[0]), "Whole section", { by });
		expect(textIn(last())).toContain(`Question: ${section}`);
		await press(last(), "Share here", { by });
		expect(textIn(last())).toMatch(
			/^-# shared by grace .*\n-# Question: Who pays for the roof\\?\?/,
		);
		expect(labelsOf(last())).toContain("Back");
	});
});

test("/article opens its questions: the first as buttons, all of them on the menu", async () => {
	const { use, last, labels, press } = await open();
	const name = { type: 3, name: "name", value: "market" };
	await use("article", { options: [name] });
	expect(labels()).toEqual([
		section,
		"When does it open?",
		"How many stalls are there?",
		"✕ Delete",
	]);
	await press(last(), "When does it open?");
	expect(textIn(last())).toContain("six in the morning");
});
