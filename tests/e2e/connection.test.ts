import { expect, test, vi } from "vitest";
import { refuse } from "../../src/stand-in/problems.ts";
import type { StandIn } from "../../src/stand-in/stand-in.ts";
import { answersTo, bringOnline, postsIn, textIn } from "./online.ts";

const tall = "How tall is the tower?";
const later = { timeout: 8000, interval: 20 };

test("what was asked while the connection was cut is answered after the resume, once", async () => {
	const { discord } = await bringOnline();
	discord.gateway.drop();
	const id = discord.people.say({ content: `<@${discord.world.bot.id}> ${tall}` });
	await vi.waitFor(() => expect(postsIn(discord)).toHaveLength(1), later);
	expect(discord.gateway.count).toMatchObject({ identified: 1, resumed: 1 });
	expect(postsIn(discord).map(({ nonce }) => nonce)).toEqual([id]);
});

test("a question that the gateway tells twice has one answer", async () => {
	const { discord } = await bringOnline();
	const content = `<@${discord.world.bot.id}> ${tall}`;
	const id = discord.people.say({ content });
	discord.people.say({ content, with: { id } });
	const next = discord.people.say({ content });
	await expect.poll(() => answersTo(next, discord)).toHaveLength(1);
	expect(answersTo(id, discord)).toHaveLength(1);
});

test.each([
	{ what: "is asked to connect anew", act: (discord: StandIn) => discord.gateway.reconnect() },
	{
		what: "is told that its session broke off",
		act: (discord: StandIn) => discord.gateway.invalidate(true),
	},
])("a bot that $what resumes, and misses nothing", { timeout: 20_000 }, async ({ act }) => {
	const { discord } = await bringOnline();
	act(discord);
	const id = discord.people.say({ content: `<@${discord.world.bot.id}> ${tall}` });
	await vi.waitFor(() => expect(answersTo(id, discord)).toHaveLength(1), {
		...later,
		timeout: 15_000,
	});
	await vi.waitFor(() => expect(discord.gateway.count.resumed).toBe(1), {
		...later,
		timeout: 15_000,
	});
	expect(answersTo(id, discord)).toHaveLength(1);
});

test("a session that Discord has forgotten is begun anew", { timeout: 20_000 }, async () => {
	const { discord, ask } = await bringOnline();
	discord.gateway.forget();
	discord.gateway.drop();
	await vi.waitFor(() => expect(discord.gateway.count.identified).toBe(2), {
		timeout: 15_000,
		interval: 50,
	});
	expect(textIn((await ask(tall)).data)).toContain("41 metres");
});

test.each([
	{ name: "500", status: 500, headers: {} },
	{ name: "429", status: 429, headers: { "retry-after": "0.05", "x-ratelimit-scope": "user" } },
])("a $name in between delays an answer and loses none", async ({ status, headers }) => {
	const { discord, ask } = await bringOnline();
	const body = { code: 0, message: "not now", retry_after: 0.05, global: false };
	const matching = /callback|messages/;
	discord.faults.add({ matching, times: 1, refusal: { status, body }, headers });
	expect(textIn((await ask(tall)).data)).toContain("41 metres");
	discord.faults.add({ matching, times: 1, refusal: { status, body }, headers });
	discord.people.say({ content: `<@${discord.world.bot.id}> ${tall}` });
	await vi.waitFor(() => expect(postsIn(discord)).toHaveLength(1), later);
});

test.each([
	{ code: 10_062, status: 404, message: "Unknown interaction" },
	{ code: 40_060, status: 400, message: "Interaction has already been acknowledged." },
])("a refusal with $code is logged and nothing more", async ({ code, status, message }) => {
	const { discord, ask, lines } = await bringOnline();
	const refusal = refuse(status, code, message);
	discord.faults.add({ matching: /callback/, times: 1, refusal });
	void ask(tall);
	await vi.waitFor(() =>
		expect(lines).toContainEqual(
			expect.objectContaining({ level: "warn", message: expect.stringContaining(`(${code})`) }),
		),
	);
	const callbacks = () =>
		discord.exchanges.filter(({ request }) => request.path.endsWith("callback"));
	expect(callbacks()).toHaveLength(1);
	expect(textIn((await ask(tall)).data)).toContain("41 metres");
});

test("a connection that cannot be had again is said once, and once when it is back", {
	timeout: 30_000,
}, async () => {
	const { discord, ask, lines } = await bringOnline();
	discord.gateway.shut(true);
	discord.gateway.drop();
	const turnedAway = () => discord.gateway.count.turnedAway;
	await vi.waitFor(() => expect(turnedAway()).toBeGreaterThan(3), { ...later, timeout: 20_000 });
	discord.gateway.shut(false);
	const back = expect.objectContaining({ level: "info", message: "Connected again." });
	await vi.waitFor(() => expect(lines).toContainEqual(back), { ...later, timeout: 20_000 });
	expect(lines.map(({ message }) => message)).toEqual([
		"Connecting again.",
		"The connection to Discord fails; trying again.",
		"Connected again.",
	]);
	expect(textIn((await ask(tall)).data)).toContain("41 metres");
});

test("a slow Discord is waited for", async () => {
	const { discord, ask } = await bringOnline();
	discord.faults.add({ matching: /callback/, times: 1, delay: 300 });
	expect((await ask(tall)).milliseconds).toBeGreaterThan(290);
});

test("a session that Discord calls invalid is begun anew", { timeout: 20_000 }, async () => {
	const { discord, ask } = await bringOnline();
	discord.gateway.invalidate(false);
	await vi.waitFor(() => expect(discord.gateway.count.identified).toBe(2), {
		timeout: 15_000,
		interval: 50,
	});
	expect(textIn((await ask(tall)).data)).toContain("41 metres");
});

test("a connection that is open and silent is given up, and misses nothing", {
	timeout: 30_000,
}, async () => {
	const { discord } = await bringOnline({}, { heartbeat: 1000 });
	discord.gateway.freeze();
	const id = discord.people.say({ content: `<@${discord.world.bot.id}> ${tall}` });
	await vi.waitFor(() => expect(answersTo(id, discord)).toHaveLength(1), {
		timeout: 20_000,
		interval: 50,
	});
	expect(discord.gateway.count.resumed).toBeGreaterThanOrEqual(1);
	expect(postsIn(discord)).toHaveLength(1);
});

test("a global rate limit delays answers and loses none", async () => {
	const { discord, ask } = await bringOnline();
	const body = { code: 0, message: "You are being rate limited.", retry_after: 0.2, global: true };
	const headers = {
		"retry-after": "0.2",
		"x-ratelimit-global": "true",
		"x-ratelimit-scope": "global",
	};
	const refusal = { status: 429, body };
	discord.faults.add({ matching: /messages/, times: 1, refusal, headers });
	const asked = [1, 2, 3].map(() =>
		discord.people.say({ content: `<@${discord.world.bot.id}> ${tall}` }),
	);
	expect(textIn((await ask(tall)).data)).toContain("41 metres");
	await vi.waitFor(
		() => expect(asked.map((id) => answersTo(id, discord).length)).toEqual([1, 1, 1]),
		later,
	);
});

test.each(["before", "after"] as const)(
	"an answer to a mention whose connection is cut %s it arrives comes once",
	async (hangUp) => {
		const { discord } = await bringOnline();
		discord.faults.add({ matching: /POST .*messages/, times: 1, hangUp });
		const id = discord.people.say({ content: `<@${discord.world.bot.id}> ${tall}` });
		await vi.waitFor(() => expect(answersTo(id, discord)).toHaveLength(1), later);
		const next = discord.people.say({ content: `<@${discord.world.bot.id}> ${tall}` });
		await vi.waitFor(() => expect(answersTo(next, discord)).toHaveLength(1), later);
		expect(answersTo(id, discord)).toHaveLength(1);
	},
);

test("an interaction that waited too long is logged, and the next is answered", {
	timeout: 20_000,
}, async () => {
	const { discord, ask, lines } = await bringOnline();
	discord.faults.add({ matching: /callback/, times: 1, delay: 3100 });
	void ask(tall);
	await vi.waitFor(
		() =>
			expect(lines).toContainEqual(
				expect.objectContaining({ message: expect.stringContaining("(10062)") }),
			),
		later,
	);
	expect(textIn((await ask(tall)).data)).toContain("41 metres");
});
