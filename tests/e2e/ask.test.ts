import { describe, expect, test } from "vitest";
import { elsewhere } from "../../src/stand-in/interaction-payload.ts";
import { askData } from "./asking.ts";
import { bringOnline, buttonsIn, refusedForms, textIn } from "./online.ts";

const message = 4;
const componentsV2 = 1 << 15;
const ephemeral = 1 << 6;

describe("/ask", () => {
	test("answers with the passage, its key sentence bold, and where it stands", async () => {
		const { ask } = await bringOnline({ clock: () => new Date("2024-06-16T12:00:00Z") });
		const { type, data } = await ask("How tall is the tower?");
		expect(type).toBe(message);
		expect(textIn(data)).toContain("**The tower is 41 metres tall and was built of granite");
		expect(textIn(data)).toContain("> ");
		expect(textIn(data)).toContain(
			"\n-# The keeper who would not leave Gull Point · Harbour Gazette · 17 May 2024 · [Read the article](https://harbour.example/keeper_%28gull%29)",
		);
		expect(data).toMatchObject({ flags: componentsV2, allowed_mentions: { parse: [] } });
	});

	test("shows the question, since Discord does not, with nothing in it formatting", async () => {
		const { ask } = await bringOnline();
		const { data } = await ask("how *tall* is the tower <@1> https://x.example");
		expect(textIn(data).split("\n")[0]).toBe(
			"-# Question: how \\*tall\\* is the tower \\<\\@1> https\\://x.example",
		);
	});

	test("answers from the chosen article only", async () => {
		const { ask } = await bringOnline();
		const { data } = await ask("How tall is the tower?", { article: "monster" });
		expect(textIn(data)).not.toContain("Gull Point");
	});

	test("takes an article by its headline as well", async () => {
		const { ask } = await bringOnline();
		const article = "the keeper who would not leave gull point";
		expect(textIn((await ask("How tall is the tower?", { article })).data)).toContain("41 metres");
	});

	test("says privately that an article is not there, and which ones sound alike", async () => {
		const { ask } = await bringOnline();
		const { data } = await ask("Why?", { article: "lighthose" });
		expect(textIn(data)).toMatch(/^There's no such article\.\nDid you mean:\n- The keeper/);
		expect(data["flags"]).toBe(componentsV2 | ephemeral);
	});

	test.each([
		{ hidden: true, flags: componentsV2 | ephemeral },
		{ hidden: false, flags: componentsV2 },
	])("private:$hidden decides who sees it", async ({ hidden, flags }) => {
		const { ask } = await bringOnline();
		const { data } = await ask("How tall is the tower?", { private: hidden });
		expect(data["flags"]).toBe(flags);
	});

	test.each(["general", "direct", "thread", "post", "strange-thread", elsewhere])(
		"answers in %s",
		async (place) => {
			const { ask } = await bringOnline();
			const { data } = await ask("How tall is the tower?", { in: place });
			expect(textIn(data)).toContain("41 metres");
		},
	);

	test("tells privately what failed inside, with the reference that is in the log", async () => {
		const { ask, lines } = await bringOnline();
		const { data } = await ask("please fail inside");
		const logged = lines.find(({ level }) => level === "error");
		expect(data["flags"]).toBe(componentsV2 | ephemeral);
		expect(logged?.details).toMatchObject({ error: new Error("a fault in the code") });
		expect(textIn(data)).toContain(`Error code: ${String(logged?.details["reference"])}`);
	});

	test("refuses haste privately, until the time is over", async () => {
		let time = 0;
		const rule = { questions: 2, seconds: 30 };
		const { ask, discord } = await bringOnline({ cooldown: rule, now: () => time });
		await ask("How tall is the tower?");
		await ask("How tall is the tower?");
		const { data } = await ask("How tall is the tower?");
		expect(textIn(data)).toBe("Slow down a little: try again in 30 seconds.");
		expect(data["flags"]).toBe(componentsV2 | ephemeral);
		const other = await ask("How tall is the tower?", { by: discord.people.someone() });
		expect(textIn(other.data)).toContain("41 metres");
		time = 30_000;
		expect(textIn((await ask("How tall is the tower?")).data)).toContain("41 metres");
	});

	test("an unknown command gets a private sentence, not silence", async () => {
		const { discord } = await bringOnline();
		const { data } = await discord.people.act({ type: 2, data: { id: "1", name: "old", type: 1 } });
		expect(textIn(data)).toMatch(/^Something went wrong/);
		expect(data["flags"]).toBe(componentsV2 | ephemeral);
	});
});

describe("a miss", () => {
	const offTopic = "Which enzyme splits lactose in marsupials?";

	test("says so and offers questions that the articles answer", async () => {
		const { ask, discord } = await bringOnline();
		const { data } = await ask(offTopic);
		expect(textIn(data)).toContain("I couldn't find that in the articles.");
		expect(buttonsIn(data).length).toBeGreaterThan(0);
		expect(refusedForms(discord)).toEqual([]);
	});

	test("each button asks its question, as privately as the message it is on", async () => {
		const { ask, discord } = await bringOnline();
		const { data } = await ask(offTopic, { article: "lighthouse", private: true });
		for (const { customId } of buttonsIn(data).filter((each) =>
			each.customId.startsWith("2/ask/"),
		)) {
			const pressed = await discord.people.act({
				type: 3,
				data: { component_type: 2, custom_id: customId },
				message: { id: "5", channel_id: "6", flags: data["flags"], author: discord.world.bot },
			});
			expect(textIn(pressed.data)).toContain("Harbour Gazette");
			expect(pressed.data["flags"]).toBe(componentsV2 | ephemeral);
		}
		const long = buttonsIn(data).find(({ label }) => label.endsWith("…"));
		expect(long?.label).toMatch(/^What will happen to the keeper's cottage and .*…$/);
	});

	test("a button whose question is gone says so privately", async () => {
		const { discord } = await bringOnline();
		const { data } = await discord.people.act({
			type: 3,
			data: { component_type: 2, custom_id: "2/ask///nothing0" },
			message: { id: "5", channel_id: "6", flags: 0, author: discord.world.bot },
		});
		expect(textIn(data)).toMatch(/^That's no longer in the articles\./);
		expect(data["flags"]).toBe(componentsV2 | ephemeral);
	});
});

describe("autocomplete", () => {
	async function type(value: string, name: "question" | "article", article?: string) {
		const { discord } = await bringOnline();
		const { type, data } = await discord.people.act({
			type: 4,
			data: askData([
				...(article === undefined ? [] : [{ type: 3, name: "article", value: article }]),
				{ type: 3, name, value, focused: true },
			]),
		});
		expect(type).toBe(8);
		return data["choices"] as { name: string; value: string }[];
	}

	test("offers the questions of the newest article before anything is typed", async () => {
		const [first] = await type("", "question");
		expect(first).toEqual({
			name: "Why is the lighthouse closing?",
			value: "Why is the lighthouse closing?",
		});
	});

	test("offers the question that is being typed, misspelt or not", async () => {
		expect((await type("how tall is the towr", "question"))[0]?.value).toBe(
			"How tall is the tower?",
		);
	});

	test("offers only what the chosen article answers", async () => {
		const choices = await type("drawer", "question", "monster");
		expect(choices.length).toBe(25);
		expect(await type("drawer", "question", "lighthouse")).not.toContainEqual(choices[0]);
	});

	test("offers articles by their headline, and their id is what is chosen", async () => {
		expect((await type("gull", "article"))[0]).toEqual({
			name: "The keeper who would not leave Gull Point",
			value: "lighthouse",
		});
	});

	test("what is chosen finds its answer", async () => {
		const { ask } = await bringOnline();
		for (const { value } of (await type("", "question")).slice(0, 4)) {
			expect(textIn((await ask(value)).data)).toContain("Harbour Gazette");
		}
	});

	test("a fault inside leaves an empty list, and a line in the log", async () => {
		const broken = () => {
			throw new Error("no articles at all");
		};
		const { discord, lines } = await bringOnline({ answerer: broken });
		const options = [{ type: 3, name: "question", value: "w", focused: true }];
		const { data } = await discord.people.act({ type: 4, data: askData(options) });
		expect(data["choices"]).toEqual([]);
		await expect.poll(() => lines.map(({ level }) => level)).toContain("error");
	});
});
