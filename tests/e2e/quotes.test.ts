import { describe, expect, test } from "vitest";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import { tagOf } from "../../src/discord/view/tags.ts";
import type { StandIn } from "../../src/stand-in/stand-in.ts";
import type { User } from "../../src/stand-in/world.ts";
import { articleFrom } from "./articles.ts";
import { bringOnline, buttonsIn, refusedForms, textIn } from "./online.ts";
import { harbour, marathon } from "./quoted.ts";

const message = 4;
const update = 7;
const componentsV2 = 1 << 15;
const ephemeral = 1 << 6;
const answerer = await createAnswerer([harbour, marathon]);

type Options = Readonly<Record<string, string | boolean>>;

async function open(changed: Parameters<typeof bringOnline>[0] = {}) {
	const online = await bringOnline({ answerer: () => answerer, ...changed });
	const { discord } = online;
	return {
		...online,
		quotes: (options: Options = {}) =>
			discord.people.act({
				type: 2,
				data: { id: "2", name: "quotes", type: 1, ...given(options) },
			}),
	};
}

function given(options: Options) {
	return {
		options: Object.entries(options).map(([name, value]) => ({
			type: typeof value === "boolean" ? 5 : 3,
			name,
			value,
		})),
	};
}

/** Presses a button of a message that `asker` got. */
function press(
	discord: StandIn,
	customId: string,
	more: { readonly asker?: User; readonly by?: User; readonly flags?: number } = {},
) {
	const { asker, by, flags = 0 } = more;
	const author = discord.world.bot;
	const user = asker && { ...asker, discriminator: "0", avatar: null, global_name: null };
	const metadata = user && {
		interaction_metadata: { id: "7", type: 2, user, authorizing_integration_owners: {} },
	};
	return discord.people.act({
		type: 3,
		data: { component_type: 2, custom_id: customId },
		message: { id: "5", channel_id: "6", flags, author, ...metadata },
		...(by === undefined ? {} : { by }),
	});
}

describe("/quotes", () => {
	test("without options lists who is quoted, and how often", async () => {
		const { quotes } = await open();
		const { type, data } = await quotes();
		expect(type).toBe(message);
		expect(data).toMatchObject({
			flags: componentsV2 | ephemeral,
			allowed_mentions: { parse: [] },
		});
		const lines = textIn(data).split("\n");
		expect(lines[0]).toBe("-# Who is quoted");
		expect(lines).toContainEqual(
			expect.stringMatching(/^- \*\*Tomas Reiff\*\*.* · 2 quotes · The harbour argues/),
		);
		expect(lines).toContainEqual(expect.stringMatching(/^- \*\*Ines Marlow\*\*.* · 1 quote · /));
	});

	test("without options lists each person once over all articles, ten to a page", async () => {
		const named = (number: number) => `Ines Marlow${"abcdefghijklmnop"[number]}`;
		const articles = [0, 1, 2].map((article) =>
			articleFrom(
				`day-${article}`,
				`---\ntitle: Day ${article}\n---\n\n${Array.from({ length: 12 }, (_, at) => `“The tide took ${at + 2} of the boats again,” said ${named(at + article)}.`).join("\n\n")}\n`,
			),
		);
		const many = await createAnswerer(articles);
		const { quotes, discord } = await open({ answerer: () => many });
		const people = ({ data }: { readonly data: unknown }) =>
			textIn(data)
				.split("\n")
				.flatMap((line) => /^- \*\*(.+?)\*\* · (.+)$/.exec(line)?.slice(1, 3).join(": ") ?? []);
		const first = await quotes();
		expect(people(first)).toHaveLength(10);
		expect(textIn(first.data)).toContain("page 1 of 2");
		const next = buttonsIn(first.data).find(({ label }) => label === "Next");
		const second = await press(discord, next?.customId ?? "", { flags: ephemeral });
		expect(people(second)).toHaveLength(4);
		const all = [...people(first), ...people(second)];
		expect(new Set(all.map((line) => line.split(":")[0])).size).toBe(14);
		expect(all).toContain("Ines Marlowc: 3 quotes · 3 articles");
		expect(all).toContain("Ines Marlowa: 1 quote · Day 0");
		expect((await quotes({ private: false })).data).toMatchObject({ flags: componentsV2 });
		expect((await quotes({ article: "day-1" })).data).toMatchObject({ flags: componentsV2 });
	});

	test("shows somebody's words with name and source, whatever case the name is typed in", async () => {
		const { quotes } = await open();
		const { data } = await quotes({ speaker: "reiff" });
		expect(textIn(data)).toContain("-# Quotes by reiff");
		expect(textIn(data)).toContain("> “We cannot pay for the lamp twice,”\n— **Tomas Reiff");
		expect(textIn(data)).toContain("What does the board say? · The harbour argues about its lamp");
		expect(textIn(data)).not.toContain("never failed");
	});

	test("shows several people's words on one topic, one after another", async () => {
		const { quotes } = await open();
		const text = textIn((await quotes({ about: "lamp", article: "harbour" })).data);
		expect(text).toContain("“We cannot pay for the lamp twice,”");
		expect(text).toContain("“The lamp has never failed a single boat,”");
		expect(text).not.toContain("winding gear before");
	});

	test("shows an article's quotations in its order, nobody where nobody is named", async () => {
		const { quotes } = await open();
		const text = textIn((await quotes({ article: "harbour" })).data);
		const order = ["lamp twice", "brighter by far", "never failed"].map((each) =>
			text.indexOf(each),
		);
		expect(order).toEqual([...order].sort((one, other) => one - other));
		expect(Math.min(...order)).toBeGreaterThan(0);
		expect(text).toContain("“Do not touch the winding gear before noon.”\n— **speaker unclear**");
	});

	test("tells privately that nobody is called that, and who nearly is", async () => {
		const { quotes } = await open();
		const { data } = await quotes({ speaker: "Tomas Reifenstein" });
		expect(textIn(data)).toMatch(/^No one by that name is quoted\./);
		expect(data["flags"]).toBe(componentsV2 | ephemeral);
	});

	test("tells privately that an article is not there", async () => {
		const { quotes } = await open();
		const { data } = await quotes({ article: "*nothing*" });
		expect(textIn(data)).toMatch(/^There's no such article\./);
		expect(data["flags"]).toBe(componentsV2 | ephemeral);
	});

	test("says so where nothing was said about it, with nothing in the request formatting", async () => {
		const { quotes } = await open();
		const { data } = await quotes({ about: "*marsupials* <@77777>" });
		expect(textIn(data)).toBe("-# Quotes about \\*marsupials\\* \\<\\@77777>\nNo quotes found.");
	});

	test("says so where the articles quote nobody", async () => {
		const silent = await createAnswerer([]);
		const { quotes } = await open({ answerer: () => silent });
		expect(textIn((await quotes()).data)).toContain("The articles quote no one by name.");
	});

	test("options of spaces alone are none", async () => {
		const { quotes } = await open();
		const { data } = await quotes({ speaker: " ", about: "  ", article: " " });
		expect(textIn(data)).toMatch(/^-# Who is quoted/);
	});

	test.each([
		{ hidden: true, flags: componentsV2 | ephemeral },
		{ hidden: false, flags: componentsV2 },
	])("private:$hidden decides who sees it", async ({ hidden, flags }) => {
		const { quotes } = await open();
		expect((await quotes({ private: hidden })).data["flags"]).toBe(flags);
	});

	test("refuses haste privately, as /ask does and counted with it", async () => {
		const { ask, quotes } = await open({ cooldown: { questions: 1, seconds: 30 }, now: () => 0 });
		await ask("What does the board say?");
		const { data } = await quotes();
		expect(textIn(data)).toMatch(/^Slow down a little/);
		expect(data["flags"]).toBe(componentsV2 | ephemeral);
	});
});

describe("pages", () => {
	const turn = (page: number) => `2/quotes/${tagOf("marathon")}//${page}~~`;

	test("lead through all quotations once, in order, within the limits", async () => {
		const { quotes, discord } = await open();
		let { data } = await quotes({ speaker: "Featherstonehaugh", private: true });
		const points: string[] = [];
		for (let turns = 0; turns < 60; turns++) {
			points.push(...(textIn(data).match(/Point \d+/g) ?? []));
			const next = buttonsIn(data).find(({ label }) => label === "Next");
			if (next === undefined) break;
			const turned = await press(discord, next.customId, { flags: ephemeral });
			expect(turned.type).toBe(update);
			data = turned.data;
		}
		expect(points).toEqual(Array.from({ length: 60 }, (_, index) => `Point ${index + 1}`));
		expect(refusedForms(discord)).toEqual([]);
	});

	test("the first leads on only, the last back only, and each says which it is", async () => {
		const { quotes, discord } = await open();
		const first = (await quotes({ article: "marathon" })).data;
		const pages = Number(/page 1 of (\d+)/.exec(textIn(first))?.[1]);
		expect(pages).toBeGreaterThan(1);
		expect(buttonsIn(first).map(({ label }) => label)).toEqual(["Next", "✕ Delete"]);
		const last = await press(discord, turn(pages - 1));
		expect(buttonsIn(last.data).map(({ label }) => label)).toEqual(["Previous", "Share here"]);
		expect(textIn(last.data)).toContain(`page ${pages} of ${pages}`);
		const beyond = await press(discord, turn(999));
		expect(textIn(beyond.data)).toBe(textIn(last.data));
	});

	test("who asked turns the page in its place; anybody else gets theirs privately", async () => {
		const { discord } = await open();
		const [asker, other] = [discord.people.someone(), discord.people.someone()];
		const own = await press(discord, turn(1), { asker, by: asker });
		expect(own.type).toBe(update);
		const others = await press(discord, turn(1), { asker, by: other });
		expect(others.type).toBe(message);
		expect(others.data["flags"]).toBe(componentsV2 | ephemeral);
		expect(textIn(others.data)).toBe(textIn(own.data));
		expect(refusedForms(discord)).toEqual([]);
	});

	test("words too long for a button are said to be, and the first page is there", async () => {
		const { quotes } = await open();
		const about = `herring anchors ballast cables dredging eddies fenders ${"nothing ".repeat(5)}`;
		const { data } = await quotes({ about: about.trim(), speaker: "Wilhelmina featherstonehaugh" });
		expect(textIn(data)).toContain("Point 2 is about anchors");
		expect(textIn(data)).toContain("this search is too long to turn them");
		expect(buttonsIn(data).map(({ label }) => label)).toEqual(["✕ Delete"]);
	});

	test("a button whose article is gone says so privately", async () => {
		const { discord } = await open();
		const { data } = await press(discord, "2/quotes/AAAAAAAA//1~~");
		expect(textIn(data)).toMatch(/^That's no longer in the articles\./);
		expect(data["flags"]).toBe(componentsV2 | ephemeral);
	});
});

describe("autocomplete of /quotes", () => {
	async function type(name: string, value: string, article?: string) {
		const { discord } = await open();
		const others = article === undefined ? [] : given({ article }).options;
		const options = [...others, { type: 3, name, value, focused: true }];
		const data = { id: "2", name: "quotes", type: 1, options };
		const answer = await discord.people.act({ type: 4, data });
		expect(refusedForms(discord)).toEqual([]);
		return (answer.data["choices"] as { value: string }[]).map((choice) => choice.value);
	}

	test("offers everybody who is quoted before anything is typed", async () => {
		const names = await type("speaker", "");
		expect(names).toEqual(
			expect.arrayContaining(["Tomas Reiff", "Ines Marlow", "Wilhelmina Featherstonehaugh"]),
		);
	});

	test("offers the name that is being typed, misspelt or not", async () => {
		expect((await type("speaker", "Tomas Reif"))[0]).toBe("Tomas Reiff");
	});

	test("offers only whom the chosen article quotes", async () => {
		expect(await type("speaker", "", "marathon")).toEqual(["Wilhelmina Featherstonehaugh"]);
	});

	test("offers articles", async () => {
		expect((await type("article", "lamp"))[0]).toBe("harbour");
	});
});
