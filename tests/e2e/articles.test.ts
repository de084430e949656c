import { describe, expect, test } from "vitest";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import type { StandIn } from "../../src/stand-in/stand-in.ts";
import { articleFrom, lighthouse, monster } from "./articles.ts";
import { bringOnline, buttonsIn, refusedForms, textIn } from "./online.ts";
import { harbour } from "./quoted.ts";

const ephemeral = 1 << 6;
const shelf = Array.from({ length: 23 }, (_, index) =>
	articleFrom(`shelf/book-${index}`, `# Book number ${index} of the shelf\n\nIt is blue.`),
);

async function open() {
	const answerer = await createAnswerer([lighthouse, monster, harbour, ...shelf]);
	const online = await bringOnline({ answerer: () => answerer });
	const { discord } = online;
	const use = (name: string, options: readonly object[] = [], locale?: string) =>
		discord.people.act({
			type: 2,
			data: { id: "1", name, type: 1, options },
			...(locale === undefined ? {} : { locale }),
		});
	const open = (name: string) => use("article", [{ type: 3, name: "name", value: name }]);
	return { ...online, use, open };
}

function lastId(discord: StandIn): string {
	return String(discord.world.messages.all().at(-1)?.["id"]);
}

describe("/article", () => {
	test("shows headline, publisher, dates, lede, speakers, link and questions to press", async () => {
		const { open: show, discord } = await open();
		const { data } = await show("lighthouse");
		const text = textIn(data);
		for (const words of [
			"### The keeper who would not leave Gull Point",
			"Harbour Gazette · Published 17 May 2024 · ⏳ over ",
			"> Gull Point lost its last keeper on Friday",
			"Quoted: Tomas Reiff (1)",
		]) {
			expect(text).toContain(words);
		}
		const question = buttonsIn(data).find(({ label }) => label === "How tall is the tower?");
		const pressed = await discord.people.press({
			message: lastId(discord),
			customId: question?.customId ?? "",
		});
		expect(textIn(pressed.data)).toContain("41 metres");
	});

	test("keeps within the limits for an article that tries each", async () => {
		const { open: show, discord } = await open();
		const { data } = await show("monster");
		expect(textIn(data)).toContain("An inventory of everything");
		expect(refusedForms(discord)).toEqual([]);
	});

	test("says privately that there is no such article", async () => {
		const { open: show } = await open();
		const { data } = await show("lighthose");
		expect(textIn(data)).toMatch(/^There's no such article\.\nDid you mean:\n- The keeper/);
		expect(Number(data["flags"]) & ephemeral).toBe(ephemeral);
	});
});

describe("/articles", () => {
	test("leads through all articles, page by page, and opens one", async () => {
		const { use, discord } = await open();
		let { data } = await use("articles");
		const id = lastId(discord);
		const titles: string[] = [];
		for (let turns = 0; turns < 5; turns++) {
			titles.push(...(textIn(data).match(/^- \*\*.*?\*\*/gm) ?? []));
			const next = buttonsIn(data).find(({ label }) => label === "Next");
			if (!next) break;
			({ data } = await discord.people.press({ message: id, customId: next.customId }));
		}
		expect(new Set(titles).size).toBe(26);
		const menu = buttonsIn(data).find(({ customId }) => customId.startsWith("2/open/"));
		const value = /"value":"([^"]*)"/.exec(JSON.stringify(data))?.[1] ?? "";
		const customId = menu?.customId ?? "";
		const opened = await discord.people.press({ message: id, customId, values: [value] });
		expect(textIn(opened.data)).toMatch(/^### /);
		expect(refusedForms(discord)).toEqual([]);
	});
});

describe("the person's language", () => {
	test.each([
		{ locale: "en-US", words: "In context", help: "I answer questions in the articles' own words" },
		{ locale: "fr", words: "Contexte", help: "Je réponds aux questions" },
		{ locale: "de", words: "Im Zusammenhang", help: "Ich beantworte Fragen" },
		{ locale: "es-419", words: "Contexto", help: "Respondo a preguntas" },
		{ locale: "ja", words: "In context", help: "I answer questions in the articles' own words" },
	])("$locale", async ({ locale, words, help }) => {
		const { use } = await open();
		const question = [{ type: 3, name: "question", value: "How tall is the tower?" }];
		const { data } = await use("ask", question, locale);
		expect(textIn(data)).toContain("The tower is 41 metres tall");
		expect(buttonsIn(data).map(({ label }) => label)).toContain(words);
		for (const [name, start] of [
			["help", help],
			["privacy", "###"],
		] as const) {
			const card = (await use(name, [], locale)).data;
			expect(textIn(card)).toContain(start);
			expect(Number(card["flags"]) & ephemeral).toBe(ephemeral);
		}
	});

	test("commands have their names in each", async () => {
		const { discord } = await open();
		const commands = discord.world.commands.get("global") ?? [];
		const names = commands.map(({ name_localizations }) => Object.keys(name_localizations ?? {}));
		expect(new Set(names.map((each) => each.join(" ")))).toEqual(new Set(["fr de es-ES es-419"]));
	});
});

describe("dates", () => {
	const today = articleFrom(
		"today",
		"---\ntitle: The ferry\npublished: 2025\n---\n\n## What is happening today?\n\nThe ferry sails from the old pier at nine in the evening.",
	);
	const stale = "⏳ over a year old";

	test.each([
		{ clock: "2026-12-31T12:00:00Z", old: false },
		{ clock: "2027-01-02T12:00:00Z", old: true },
	])("an article of 2025 is old a year after its end: $clock", async ({ clock, old }) => {
		const answerer = await createAnswerer([today]);
		const { ask } = await bringOnline({ answerer: () => answerer, clock: () => new Date(clock) });
		const { data } = await ask("From where does the ferry sail in the evening?");
		expect(textIn(data)).toContain("What is happening today? · The ferry · as of 2025");
		expect(textIn(data).includes(stale)).toBe(old);
	});

	test("a passage that was corrected within a day says when", async () => {
		const [{ start, end } = { start: 0, end: 0 }] = today.sections.flatMap(
			({ passages }) => passages,
		);
		const corrected = [{ start, end, at: "2026-12-31T09:00:00Z" }];
		const answerer = await createAnswerer([{ ...today, corrected }]);
		const clock = () => new Date("2026-12-31T12:00:00Z");
		const { ask } = await bringOnline({ answerer: () => answerer, clock });
		const { data } = await ask("From where does the ferry sail in the evening?");
		expect(textIn(data)).toContain("· ✏️ updated <t:1798707600:R>");
	});

	test("a question that speaks of now gets the date as that of the words", async () => {
		const { ask } = await bringOnline();
		expect(textIn((await ask("How tall is the tower at the moment?")).data)).toContain(
			"as of 17 May 2024",
		);
		expect(textIn((await ask("How tall is the tower?")).data)).not.toContain("as of");
	});

	test("what has no date says so", async () => {
		const undated = await createAnswerer(
			[harbour, ...shelf].map((each) => ({ ...each, published: null })),
		);
		const { ask } = await bringOnline({ answerer: () => undated });
		expect(textIn((await ask("What does the board say?")).data)).toContain("date unknown");
	});
});

describe("/privacy", () => {
	const privacy = { type: 2, data: { id: "3", name: "privacy", type: 1, options: [] } };

	test("says that those who manage the server see questions, and links the policy of the application", async () => {
		const { discord } = await bringOnline();
		discord.world.application = { privacy_policy_url: "https://harbour.example/privacy?a=(b)" };
		const { data } = await discord.people.act(privacy);
		expect(textIn(data)).toContain("the people who manage the server can read the questions");
		expect(textIn(data)).toContain("[Privacy policy](https://harbour.example/privacy?a=%28b%29)");
	});

	test.each([{}, { privacy_policy_url: "javascript:alert(1)" }])(
		"names the file where the application names no address: %j",
		async (application) => {
			const { discord } = await bringOnline();
			discord.world.application = application;
			const { data } = await discord.people.act(privacy);
			expect(textIn(data)).toMatch(/`PRIVACY\.md` in the bot's source\.$/);
		},
	);
});
