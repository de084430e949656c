import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { elsewhere } from "../../src/stand-in/interaction-payload.ts";
import { numberOf } from "../../src/stand-in/json.ts";
import { askData } from "./asking.ts";
import { answersTo, bringOnline, refusedForms, textIn } from "./online.ts";
import { eventsOn } from "./shapes/events.ts";

const tall = "How tall is the tower?";
const ephemeral = 1 << 6;
const asking = { type: 2, data: askData([{ type: 3, name: "question", value: tall }]) };
const patient = { timeout: 15_000, interval: 20 };

test.each(["general", "direct", elsewhere])(
	"a poll is asked about by its question, in %s",
	async (place) => {
		const { discord } = await bringOnline();
		const poll = {
			question: { text: tall },
			answers: [{ answer_id: 1, poll_media: { text: "41 metres" } }],
			expiry: null,
			results: { is_finalized: false, answer_counts: [] },
		};
		const to = discord.people.say({ content: "", with: { poll } });
		const { data } = await discord.people.apply({ name: "Find in the articles", to, in: place });
		expect(textIn(data)).toContain("41 metres");
	},
);

test.each([
	{ what: "without its entitlements", done: { with: { entitlements: null } } },
	{ what: "by nobody", done: { with: { member: null, user: null } } },
	{ what: "of a kind that is not known", done: { with: { type: 77 } } },
	{
		what: "of a menu that is not known",
		done: { with: { type: 3, data: { component_type: 77 } } },
	},
	{
		what: "in a channel without messages",
		done: {
			type: 3,
			data: { component_type: 2, custom_id: "x" },
			with: { channel: { id: "5", type: 4 } },
		},
	},
])("an interaction $what is answered with an apology, and logged once", async ({ done }) => {
	const { discord, ask, lines } = await bringOnline();
	const { data } = await discord.people.act({ ...asking, locale: "de", ...done });
	expect(numberOf(data["flags"]) & ephemeral).toBe(ephemeral);
	const [problem, ...others] = lines.filter(({ level }) => level === "error");
	expect(problem?.details).toMatchObject({ event: "INTERACTION_CREATE" });
	expect(others).toEqual([]);
	expect(textIn(data)).toContain(`Fehlercode: ${problem?.details["reference"]}`);
	expect(textIn((await ask(tall)).data)).toContain("41 metres");
	expect(refusedForms(discord)).toEqual([]);
});

test("typing that cannot be read is offered nothing", async () => {
	const { discord, ask } = await bringOnline();
	const typed = { ...asking, type: 4, with: { entitlements: null } };
	expect((await discord.people.act(typed)).data).toEqual({ choices: [] });
	expect(textIn((await ask(tall)).data)).toContain("41 metres");
});

test.each([
	{ event: "MESSAGE_CREATE", data: null },
	{ event: "MESSAGE_CREATE", data: { id: "5", channel_id: "../..", mentions: [] } },
	{ event: "MESSAGE_DELETE_BULK", data: { ids: ["5", "no id"], channel_id: "5" } },
	{ event: "GUILD_CREATE", data: { id: "5", threads: [{ id: "no id", type: 11 }] } },
	{ event: "error", data: {} },
])("$event with $data is passed over with one line", async ({ event, data }) => {
	const { discord, ask, lines } = await bringOnline();
	discord.gateway.dispatch(event, data);
	expect(textIn((await ask(tall)).data)).toContain("41 metres");
	expect(lines.filter(({ level }) => level !== "debug")).toEqual([
		expect.objectContaining({
			level: "error",
			message: "What Discord told could not be read, and is passed over.",
			details: expect.objectContaining({ event }),
		}),
	]);
});

test("a greeting that says nothing is passed over, and the session goes on", async () => {
	const { discord, ask, lines } = await bringOnline();
	discord.gateway.dispatch("READY", null);
	expect(textIn((await ask(tall)).data)).toContain("41 metres");
	expect(lines.map(({ level }) => level)).toEqual(["error"]);
});

test("a session that is to be resumed nowhere is begun anew", { timeout: 30_000 }, async () => {
	const { discord, ask } = await bringOnline();
	const resume_gateway_url = "nowhere";
	discord.gateway.dispatch("READY", { guilds: [], session_id: "5", resume_gateway_url });
	discord.gateway.drop();
	await vi.waitFor(() => expect(discord.gateway.count.identified).toBe(2), patient);
	expect(textIn((await ask(tall)).data)).toContain("41 metres");
});

test("between hundreds of events whose fields are not as they should be, the bot answers", {
	timeout: 120_000,
}, async () => {
	const { discord, ask } = await bringOnline();
	const events = fc.sample(eventsOn(discord), { numRuns: 800, seed: 1 });
	for (let done = 0; done < events.length; done += 20) {
		for (const { event, data } of events.slice(done, done + 20)) {
			discord.gateway.dispatch(event, data);
		}
		expect(textIn((await ask(tall)).data)).toContain("41 metres");
	}
	const id = discord.people.say({ content: `<@${discord.world.bot.id}> ${tall}` });
	await vi.waitFor(() => expect(answersTo(id, discord)).toHaveLength(1), patient);
	expect(textIn(answersTo(id, discord)[0])).toContain("41 metres");
	expect(discord.gateway.count).toMatchObject({ identified: 1, resumed: 0 });
});
