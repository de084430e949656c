import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { commands } from "../../src/discord/commands/all.ts";
import { registerCommands } from "../../src/discord/connection/registration.ts";
import { startDiscord } from "../../src/discord/connection/session.ts";
import { objectOf } from "../../src/stand-in/json.ts";
import type { StandIn } from "../../src/stand-in/stand-in.ts";
import { bringOnline, openDiscord, optionsFor, postsIn } from "./online.ts";

function registrations(discord: StandIn): number {
	return discord.exchanges.filter(({ request }) => request.method === "PUT").length;
}

test("the bot comes online with its name and the number of its servers", async () => {
	const { session } = await bringOnline();
	expect(session).toMatchObject({ kind: "online", name: "Verbatim", servers: 1 });
});

test("commands are registered at the first start, and not again", async () => {
	const { discord } = await bringOnline();
	expect(registrations(discord)).toBe(1);
	const { options } = optionsFor(discord);
	const again = await startDiscord(options);
	if (again.kind === "online") await again.stop();
	expect(registrations(discord)).toBe(1);
});

test("a server's commands from trying things go when the bot goes everywhere", async () => {
	const discord = await openDiscord();
	for (const guildId of [discord.world.guild.id, null]) {
		const session = await startDiscord(optionsFor(discord, { guildId }).options);
		if (session.kind === "online") await session.stop();
	}
	const names = [...discord.world.commands].map(([where, commands]) => [where, commands.length]);
	expect(names).toEqual([
		[discord.world.guild.id, 0],
		["global", commands.length],
	]);
});

test.each([{ guild: null }, { guild: "server" }])(
	"register does it alone, once, for $guild",
	async ({ guild }) => {
		const discord = await openDiscord();
		const guildId = guild === null ? null : discord.world.guild.id;
		const account = { token: discord.world.token, apiUrl: discord.url, guildId };
		const names = commands.map(({ name, type }) => (type === 3 ? name : `/${name}`));
		expect(await registerCommands(account)).toEqual({ kind: "registered", names, changed: true });
		expect(await registerCommands(account)).toEqual({ kind: "registered", names, changed: false });
		expect([...discord.world.commands.keys()]).toEqual([guildId ?? "global"]);
	},
);

test.each([
	{ change: "a description", with: { description: "Something else" } },
	{ change: "contexts", with: { contexts: [0] } },
	{ change: "a localization", with: { description_localizations: { de: "Fragen" } } },
	{ change: "options", with: { options: [] } },
])("a difference in $change is registered", async ({ with: changed }) => {
	const { discord } = await bringOnline();
	const [command, ...others] = discord.world.commands.get("global") ?? [];
	discord.world.commands.set("global", [{ ...command, ...changed }, ...others]);
	const account = { token: discord.world.token, apiUrl: discord.url, guildId: null };
	expect(await registerCommands(account)).toMatchObject({ changed: true });
});

test.each([
	{ token: "not.the.token", message: /^Discord does not accept DISCORD_TOKEN\. .*"Reset Token"/ },
	{ token: "smart “quotes”", message: /^Discord does not accept DISCORD_TOKEN\./ },
])("a bad token ($token) is a plain message", async ({ token, message }) => {
	const { options } = optionsFor(await openDiscord(), { token });
	const problem = { kind: "problem", passing: false, message: expect.stringMatching(message) };
	expect(await startDiscord(options)).toMatchObject(problem);
	expect(await registerCommands(options)).toMatchObject(problem);
});

test.each([
	{ code: 4014, message: /^Discord refused an intent \(4014\)/ },
	{ code: 4004, message: /^Discord does not accept DISCORD_TOKEN/ },
])("a connection closed with $code at the start is a plain message", async ({ code, message }) => {
	const discord = await openDiscord();
	discord.gateway.refuseIdentify(code);
	const { options } = optionsFor(discord);
	expect(await startDiscord(options)).toMatchObject({
		kind: "problem",
		passing: false,
		message: expect.stringMatching(message),
	});
});

test("a server that the bot is not in is a plain message that names the setting", async () => {
	const { options } = optionsFor(await openDiscord(), { guildId: "123456789012345678" });
	expect(await startDiscord(options)).toMatchObject({
		kind: "problem",
		passing: false,
		message: expect.stringContaining("DISCORD_GUILD_ID"),
	});
});

test("a token that is reset later ends the session with the same message", async () => {
	const { discord, session } = await bringOnline();
	discord.gateway.close(4004);
	expect(await session.ended).toMatchObject({
		kind: "problem",
		message: expect.stringContaining("DISCORD_TOKEN"),
	});
});

test("without a network it says so, tries again, and comes online when there is one", async () => {
	const discord = await openDiscord();
	const { options, lines } = optionsFor(discord);
	const refusal = { status: 503, body: { code: 0, message: "unavailable" } };
	discord.faults.add({ matching: /gateway/, times: 4, refusal });
	const session = await startDiscord(options);
	expect(session.kind).toBe("online");
	expect(lines[0]?.message).toMatch(/^Discord cannot be reached at .* DISCORD_API_URL/);
	if (session.kind === "online") await session.stop();
});

/** What Discord tells of its gateway, with another address. */
function gatewayAt(address: string | undefined) {
	const body = {
		code: 0,
		message: "",
		url: address,
		shards: 1,
		session_start_limit: {
			total: 1000,
			remaining: 999,
			reset_after: 86_400_000,
			max_concurrency: 1,
		},
	};
	return { matching: /gateway/, times: 1, refusal: { status: 200, body } };
}

test.each([
	["ws://127.0.0.1:1", "127.0.0.1:1"],
	["ws://no-such-host.invalid", "no-such-host.invalid (ENOTFOUND)"],
])(
	"a gateway that cannot be reached (%s) is a plain line that names the setting",
	async (address, where) => {
		const discord = await openDiscord();
		const stopping = new AbortController();
		const { options, lines } = optionsFor(discord, { signal: stopping.signal });
		discord.faults.add(gatewayAt(address));
		const start = startDiscord(options);
		await vi.waitFor(() => expect(lines.length).toBeGreaterThan(0), { timeout: 5000 });
		stopping.abort();
		await start;
		const [told = "", named = ""] = (lines[0]?.message ?? "").split(`. ${discord.url} names `);
		// Which of the two tells first, the connection or the start that rests on it, is left open.
		expect([told, `${told}; trying again`]).toContain(
			`Discord's gateway cannot be reached at ${where}; trying again`,
		);
		expect(named).toMatch(
			/^this address: check the network, and DISCORD_API_URL if you have set it\./u,
		);
	},
);

test.each(["not an address", "http:", undefined])(
	"an address of the gateway that is none (%j) is a plain line that names the setting",
	async (address) => {
		const discord = await openDiscord();
		discord.faults.add(gatewayAt(address));
		const { options, lines } = optionsFor(discord);
		const session = await startDiscord(options);
		expect(session.kind).toBe("online");
		expect(lines[0]?.message).toMatch(
			/^What answers at http:\S+ does not name a gateway as Discord does \(.+\)\. Check DISCORD_API_URL\. Trying again/,
		);
		if (session.kind === "online") await session.stop();
	},
);

test("a connection that is not open yet is closed when the start is called off, whatever comes of it", async () => {
	const silence = createServer().listen(0, "127.0.0.1");
	await once(silence, "listening");
	onTestFinished(() => void silence.close());
	const connected = once(silence, "connection");
	const discord = await openDiscord();
	const stopping = new AbortController();
	const { options } = optionsFor(discord, { signal: stopping.signal });
	discord.faults.add(gatewayAt(`ws://127.0.0.1:${objectOf(silence.address())["port"]}`));
	const start = startDiscord(options);
	const [socket]: Socket[] = await connected;
	const closed = new Promise((resolve) => socket?.on("close", resolve).on("error", resolve));
	stopping.abort();
	await start;
	socket?.resume();
	await closed;
});

test("waiting for a network ends when it is told to", async () => {
	const stopping = new AbortController();
	const apiUrl = "http://127.0.0.1:1/api";
	const signal = stopping.signal;
	const { options, lines } = optionsFor(await openDiscord(), { apiUrl, signal, patience: 60_000 });
	const start = startDiscord(options);
	await expect.poll(() => lines).toHaveLength(1);
	stopping.abort();
	expect(await start).toMatchObject({ kind: "problem", passing: true });
});

test("a stop finishes what is in hand and takes on nothing more", async () => {
	const { discord, session, lines } = await bringOnline();
	discord.faults.add({ matching: /messages/, times: 1, delay: 200 });
	const content = "How tall is the tower?";
	const id = discord.people.say({ content, in: "direct" });
	await expect.poll(() => discord.faults.waiting()).toBe(0);
	const stopped = session.stop();
	discord.people.say({ content, in: "direct" });
	await stopped;
	expect(postsIn(discord).map(({ nonce }) => nonce)).toEqual([id]);
	expect(lines).toContainEqual({
		level: "warn",
		message: "What came while stopping was not answered.",
		details: { refused: 1 },
	});
});
