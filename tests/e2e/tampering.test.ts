import fc from "fast-check";
import { expect, test } from "vitest";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import type { Json } from "../../src/stand-in/json.ts";
import type { Callback } from "../../src/stand-in/world.ts";
import { anyText } from "../any-text.ts";
import { lighthouse, monster } from "./articles.ts";
import { bringOnline, buttonsIn, refusedForms } from "./online.ts";
import { harbour, marathon } from "./quoted.ts";

const presses = 5_000;
const atOnce = 100;
/** Words that stand in no article and in none of the bot's sentences. */
const foreign = "zqx-foreign";

test("whatever a component sends is answered, and shows no words from outside", {
	timeout: 240_000,
}, async () => {
	const answerer = await createAnswerer([lighthouse, monster, harbour, marathon]);
	const { discord, ask, lines } = await bringOnline({ answerer: () => answerer });
	const command = (name: string, options: readonly object[] = []) =>
		discord.people.act({ type: 2, data: { id: "1", name, type: 1, options } });
	const shown = [
		await ask("How tall is the tower?"),
		await ask("Which enzyme splits lactose in marsupials?"),
		await ask("Which ferry crossed with 177 sheep?"),
		await command("articles"),
		await command("article", [{ type: 3, name: "name", value: "monster" }]),
		await command("quotes", [{ type: 3, name: "about", value: "herring" }]),
	];
	const known = shown.flatMap(({ data }) => buttonsIn(data).map(({ customId }) => customId));
	const message: Json = { ...shown[0]?.data, id: "5", channel_id: "6", author: discord.world.bot };
	const sent = fc.sample(tampered(known), { numRuns: presses, seed: 20_251_210 });
	for (let first = 0; first < sent.length; first += atOnce) {
		const answers = await Promise.all(
			sent.slice(first, first + atOnce).map(({ customId, values }) => {
				const data = {
					component_type: values === null ? 2 : 3,
					custom_id: customId,
					...(values === null ? {} : { values }),
				};
				return discord.people.act({ type: 3, data, message });
			}),
		);
		expect(answers.map(describeAnswer).filter((each) => each.includes(foreign))).toEqual([]);
	}
	expect(lines.filter(({ level }) => level === "error")).toEqual([]);
	expect(refusedForms(discord)).toEqual([]);
});

function describeAnswer({ data }: Callback): string {
	return JSON.stringify(data["components"] ?? null);
}

/** Ids of any characters, ids of ours with something changed, ids of our form with anything in them. */
function tampered(known: readonly string[]) {
	const noise = fc.oneof(
		anyText({ maxLength: 30 }).filter((text) => !/\p{Surrogate}/u.test(text)),
		fc.constantFrom(
			foreign,
			`**${foreign}**`,
			`<@1> ${foreign}`,
			"",
			"~",
			"/",
			".",
			"999999",
			"-1",
		),
	);
	const changed = fc
		.tuple(fc.constantFrom(...known), fc.nat(100), fc.nat(10), noise)
		.map(([id, at, length, put]) => id.slice(0, at) + put + id.slice(at + length));
	const formed = fc
		.tuple(
			fc.constantFrom(...new Set(known.map((id) => id.split("/")[1] ?? ""))),
			fc.constantFrom(...new Set(known.map((id) => id.split("/")[2] ?? ""))),
			fc.constantFrom(...new Set(known.map((id) => id.split("/")[3] ?? ""))),
			fc.oneof(noise, fc.constantFrom(...new Set(known.map((id) => id.split("/")[4] ?? "")))),
		)
		.map((parts) => ["2", ...parts].join("/"));
	const customId = fc
		.oneof(noise, changed, formed)
		.map((id) => [...id].slice(0, 100).join("") || "x");
	const values = fc.option(fc.array(noise, { maxLength: 3 }));
	return fc.record({ customId, values });
}
