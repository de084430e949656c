import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import { startReader } from "../../src/reading/neural-reader.ts";
import type { Reader } from "../../src/reading/reader.ts";
import { textOf } from "../../src/stand-in/json.ts";
import { articleFrom } from "./articles.ts";
import { answersTo, bringOnline, textIn } from "./online.ts";

const ferry = articleFrom(
	"ferry",
	`# The night ferry returns to the island

The night ferry sails from the old pier at nine every evening but Sunday.

A ticket is 12 euros, and children under six travel free.

The boat was built in Norway in 1998 and carries 300 passengers.
`,
);
const museum = articleFrom(
	"museum",
	`# The clock museum opens its doors

The clock museum opens at ten every morning and closes at six.

A ticket is 8 pounds, and children under six come in free.

Its oldest clock was made in Prague in 1610 by an unknown hand.
`,
);

const patience = { timeout: 60_000 };

describe("where questions are read", () => {
	let reader: Reader;
	beforeAll(async () => {
		const warn = () => undefined;
		reader = await startReader({ cache: null, warn, patience: 60_000 });
		await reader.prepare([ferry, museum]);
	}, 120_000);
	afterAll(() => reader.close());

	async function open() {
		const answerer = await createAnswerer([ferry, museum], { reader });
		return bringOnline({ answerer: () => answerer });
	}

	test.each([
		{ first: "When does the night ferry sail?", words: "12 euros" },
		{ first: "When does the clock museum open?", words: "8 pounds" },
	])(
		"a price is that of the article talked about: after $first",
		patience,
		async ({ first, words }) => {
			const { ask } = await open();
			await ask(first);
			const { data } = await ask("how much does it cost");
			const shown = textIn(data)
				.split("\n")
				.find((line) => line.startsWith("> "));
			expect(shown).toContain(words);
		},
	);

	test(
		"a question that names another thing is not about what was talked about",
		patience,
		async () => {
			const { ask } = await open();
			await ask("When does the night ferry sail?");
			const { data } = await ask("Is it true that the clock museum opens at ten?");
			expect(textIn(data)).toContain("opens at ten every morning");
		},
	);

	test("what is asked privately is talked about with nobody else", patience, async () => {
		const { ask, discord } = await open();
		const by = discord.people.someone("grace");
		await ask("When does the night ferry sail?");
		await ask("When does the clock museum open?", { private: true, by });
		const priceFor = async (more: Parameters<typeof ask>[1]) =>
			textIn((await ask("how much does it cost", more)).data)
				.split("\n")
				.find((line) => line.startsWith("> "));
		expect(await priceFor({})).toContain("12 euros");
		expect(await priceFor({ private: true, by })).toContain("8 pounds");
	});

	test("the words that answer are underlined in the key sentence", patience, async () => {
		const { ask } = await open();
		const { data } = await ask("Where was the oldest clock made?");
		expect(textIn(data)).toMatch(/\*\*Its oldest clock was made.*__.*Prague.*__.*\*\*/);
	});

	test("a reply is read together with the question that was answered", patience, async () => {
		const { discord } = await open();
		const content = `<@${discord.world.bot.id}> Where was the boat built?`;
		const question = discord.people.say({ content });
		await vi.waitFor(() => expect(answersTo(question, discord)).toHaveLength(1), patience);
		const to = textOf(answersTo(question, discord)[0]?.["id"]);
		const reply = discord.people.say({ content: "and when?", reply: { to, ping: true } });
		await vi.waitFor(() => expect(answersTo(reply, discord)).toHaveLength(1), patience);
		expect(textIn(answersTo(reply, discord)[0])).toMatch(/__.*1998.*__/);
	});

	test("a reply to the answer to a command is, too", patience, async () => {
		const { ask, discord } = await open();
		await ask("Where was the *boat* built?");
		const to = textOf(discord.world.messages.all().at(-1)?.["id"]);
		const reply = discord.people.say({ content: "and when?", reply: { to, ping: true } });
		await vi.waitFor(() => expect(answersTo(reply, discord)).toHaveLength(1), patience);
		expect(textIn(answersTo(reply, discord)[0])).toMatch(/__.*1998.*__/);
	});
});
