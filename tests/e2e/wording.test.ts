import { expect, test } from "vitest";
import { defaultSettings, readBroughtSettings } from "../../src/discord/bot/store-port.ts";
import { listOf, objectOf, textOf } from "../../src/stand-in/json.ts";
import { bringOnlineKeeping } from "./kept.ts";
import { manageGuild } from "./manager.ts";
import { answersTo, refusedForms, textIn } from "./online.ts";

const own = {
	miss: "Nothing in our *archive* about that. Ask @everyone in <#112233445566778899>!",
	unsure: "We are not sure:",
	intro: "# Ask the archive",
};
const shown =
	"Nothing in our \\*archive\\* about that. Ask \\@everyone in \\<#112233445566778899>!";
const question = "Who won the chess cup?";

/** Opens the form of `/settings wording`. */
async function openForm(language?: string) {
	const online = await bringOnlineKeeping();
	const { use, discord } = online;
	const options = language === undefined ? [] : [{ type: 3, name: "language", value: language }];
	const { type, data } = await use("settings wording", { options });
	expect(type).toBe(9);
	const customId = textOf(data["custom_id"]);
	const send = (fields: Readonly<Record<string, string>>, more = {}) =>
		discord.people.submit({ customId, fields, permissions: manageGuild, ...more });
	return { ...online, form: data, send };
}

test("a form takes the sentences of a language, and shows what members read", async () => {
	const { form, send, store, server, ask, discord } = await openForm();
	expect(form["title"]).toBe("Own wording: English");
	const inputs = listOf(form["components"]).map(({ component }) => objectOf(component));
	expect(inputs.map(({ custom_id, max_length }) => [custom_id, max_length])).toEqual([
		["miss", 200],
		["unsure", 200],
		["intro", 400],
	]);
	expect(textIn((await ask(question)).data)).not.toContain("archive");
	const { data } = await send(own);
	expect(textIn(data)).toContain(`> ${shown}`);
	expect(store.settings(server).wording).toEqual({ en: own });
	expect(textIn((await ask(question)).data)).toContain(shown);
	const mention = discord.people.say({ content: `<@${discord.world.bot.id}>` });
	await expect
		.poll(() => answersTo(mention, discord).map(textIn))
		.toEqual([expect.stringMatching(/^\\# Ask the archive/)]);
	expect(refusedForms(discord)).toEqual([]);
});

test("another language keeps its own sentences, and an empty field is said as it comes", async () => {
	const { send, store, server, ask, discord } = await openForm("fr");
	await send({ miss: "Rien.", unsure: "", intro: "" });
	expect(store.settings(server).wording).toEqual({ fr: { miss: "Rien." } });
	expect(textIn((await ask(question)).data)).not.toContain("Rien");
	const french = await discord.people.act({
		type: 2,
		data: {
			id: "1",
			name: "ask",
			type: 1,
			options: [{ type: 3, name: "question", value: question }],
		},
		locale: "fr",
	});
	expect(textIn(french.data)).toContain("Rien.");
	await send({ miss: " ", unsure: "", intro: "" });
	expect(store.settings(server).wording).toEqual({});
});

test("the form is taken from who opened it alone", async () => {
	const { send, store, server, discord } = await openForm();
	const { data } = await send(own, { by: discord.people.someone("stranger") });
	expect(textIn(data)).toMatch(/^This card belongs to whoever used its command/);
	expect(store.settings(server).wording).toEqual({});
});

test("the sentences are among the settings that go into a file and come from one, in their limits", () => {
	const wording = { de: { miss: "Nichts  gefunden.\n", intro: "Frag." } };
	const read = readBroughtSettings(JSON.stringify({ wording }), defaultSettings);
	expect(read.ok && read.settings.wording).toEqual({
		de: { miss: "Nichts gefunden.", intro: "Frag." },
	});
	for (const wrong of [
		{ de: { miss: "x".repeat(201) } },
		{ de: { joke: "x" } },
		{ xx: {} },
		{ de: { miss: "" } },
	])
		expect(readBroughtSettings(JSON.stringify({ wording: wrong }), defaultSettings)).toMatchObject({
			ok: false,
			problem: expect.stringContaining("wording"),
		});
});
