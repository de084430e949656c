import { expect, test, vi } from "vitest";
import { refuse } from "../../src/stand-in/problems.ts";
import { bringOnline, textIn } from "./online.ts";

const tall = "How tall is the tower?";
const patient = { timeout: 10_000, interval: 20 };

test.each([
	{ code: 50_083, status: 400, words: "The thread is archived" },
	{ code: 160_005, status: 400, words: "The thread is locked" },
	{ code: 50_007, status: 403, words: "takes no direct messages" },
	{ code: 10_003, status: 404, words: "The channel is gone" },
	{ code: 200_000, status: 400, words: "AutoMod of the server blocked the message" },
	{ code: 240_000, status: 400, words: "a link in the message" },
	{ code: 20_028, status: 400, words: "Too much is written in the channel" },
	{ code: 999_999, status: 403, words: "Discord refused it: for a reason of its own" },
])("an answer that is refused with $code costs one plain line", async ({ code, status, words }) => {
	const { discord, ask, lines } = await bringOnline();
	const refusal = refuse(status, code, "for a reason of its own");
	discord.faults.add({ matching: /POST .*(?:messages|callback)/, times: 2, refusal });
	discord.people.say({ content: `<@${discord.world.bot.id}> ${tall}` });
	void ask(tall);
	await vi.waitFor(() => expect(lines).toHaveLength(2), patient);
	const line = expect.stringMatching(new RegExp(`${words}.*\\(${code}\\)`));
	const plain = expect.objectContaining({ level: "warn", message: line });
	expect(lines).toEqual([plain, plain]);
	expect(textIn((await ask(tall)).data)).toContain("41 metres");
	// An exchange is kept when its answer is on its way, which may be after the asker has it.
	const posts = () => discord.exchanges.filter(({ request }) => request.method === "POST");
	await vi.waitFor(() => expect(posts()).toHaveLength(3), patient);
});

test("an answer that Discord does not take for minutes is left out", async () => {
	const { discord, ask, lines } = await bringOnline();
	const body = { code: 20_028, message: "The channel is busy.", retry_after: 300, global: false };
	const headers = { "retry-after": "300", "x-ratelimit-scope": "shared" };
	discord.faults.add({
		matching: /POST .*messages/,
		times: 9,
		refusal: { status: 429, body },
		headers,
	});
	discord.people.say({ content: `<@${discord.world.bot.id}> ${tall}` });
	await vi.waitFor(() => expect(lines).toHaveLength(1), patient);
	expect(lines[0]).toMatchObject({
		level: "warn",
		message: expect.stringMatching(/for 30\d s \(429\)/),
	});
	expect(discord.faults.waiting()).toBe(8);
	expect(textIn((await ask(tall)).data)).toContain("41 metres");
});
