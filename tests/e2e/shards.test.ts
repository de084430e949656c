import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { objectOf, textOf } from "../../src/stand-in/json.ts";
import { componentsIn } from "../../src/stand-in/message-measure.ts";
import { type StandIn, type StandInOptions, startStandIn } from "../../src/stand-in/stand-in.ts";
import { channelNamed } from "../../src/stand-in/world.ts";
import { folderWith } from "../commands/cli.ts";
import { asker } from "./asking.ts";
import { manageGuild } from "./manager.ts";
import { answersTo, refusedForms, textIn } from "./online.ts";

/** A Discord with a server for each of four shards, besides the one where most happens. */
async function openServers(
	more: StandInOptions = {},
): Promise<{ discord: StandIn; names: readonly string[] }> {
	const discord = await startStandIn(undefined, { shards: 4, maxConcurrency: 16, ...more });
	onTestFinished(() => discord.stop());
	const names = [0, 1, 2, 3].map((shard) => {
		const name = `server of shard ${shard}`;
		discord.join({ id: idFor(shard), name });
		return name;
	});
	return { discord, names };
}

/** An id of a server that Discord tells this shard of four about: `(id >> 22) % 4`. */
function idFor(shard: number): string {
	return String((BigInt(Date.now()) * 4n + BigInt(shard)) << 22n);
}

function start(discord: StandIn, env: Readonly<Record<string, string>>) {
	const child = spawn(process.execPath, ["dist/cli.js", "start"], {
		env: {
			PATH: process.env["PATH"],
			DOTENV_CONFIG_PATH: "tests/no-such.env",
			DISCORD_TOKEN: discord.world.token,
			DISCORD_API_URL: discord.url,
			KNOWLEDGE_DIR: "knowledge",
			DATABASE_URL: `sqlite:${folderWith({})}/verbatim.sqlite`,
			// Several processes that read on two cores would be busy, and say so.
			READER: "off",
			...env,
		},
		stdio: ["ignore", "pipe", "pipe"],
	});
	onTestFinished(() => void child.kill("SIGKILL"));
	const written = { out: "", err: "" };
	child.stdout.on("data", (data) => {
		written.out += data;
	});
	child.stderr.on("data", (data) => {
		written.err += data;
	});
	return { child, written };
}

async function exitOf(child: ChildProcess): Promise<unknown> {
	const [code] = child.exitCode === null ? await once(child, "exit") : [child.exitCode];
	return code;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = objectOf(server.address());
	await new Promise((resolve) => server.close(resolve));
	return Number(address["port"]);
}

function registrations(discord: StandIn): number {
	return discord.exchanges.filter(({ request }) => request.method === "PUT").length;
}

const soon = { timeout: 30_000, interval: 50 };
const question = "Why do the clocks change?";

test("four shards in two groups answer in every server, once, and register once", {
	timeout: 90_000,
}, async () => {
	const { discord, names } = await openServers();
	const groups = ["0-1", "2,3"].map((list) =>
		start(discord, { SHARD_LIST: list, SHARD_COUNT: "4" }),
	);
	for (const { written } of groups) {
		await vi.waitFor(() => expect(written.out).toMatch(/^Verbatim is online .*\n$/), soon);
	}
	const ask = asker(discord);
	for (const name of names)
		expect(textIn((await ask(question, { in: name })).data)).toContain(question);
	const mentioned = names.map((name) =>
		discord.people.say({ content: `<@${discord.world.bot.id}> ${question}`, in: name }),
	);
	const answers = (id: string) =>
		discord.world.messages
			.all()
			.filter((each) => objectOf(each["message_reference"])["message_id"] === id);
	await vi.waitFor(
		() => expect(mentioned.map((id) => answers(id).length)).toEqual([1, 1, 1, 1]),
		soon,
	);
	expect(textIn((await ask(question, { in: "direct" })).data)).toContain(question);
	expect(registrations(discord)).toBe(1);
	expect(refusedForms(discord)).toEqual([]);
	for (const { child } of groups) child.kill("SIGTERM");
	expect(await Promise.all(groups.map(({ child }) => exitOf(child)))).toEqual([0, 0]);
	expect(groups.map(({ written }) => written.err.match(/"level":"(?:warn|error)".*/g))).toEqual([
		null,
		null,
	]);
});

test("what is asked of nobody is answered by the shard that has its server, and edited and deleted with it", {
	timeout: 120_000,
}, async () => {
	const { discord, names } = await openServers({ contentAllowed: true });
	const { people, world } = discord;
	const database = { DATABASE_URL: `sqlite:${folderWith({})}/verbatim.sqlite` };
	// Of two shards the first has the servers of an even number, the second the others.
	const [even = "", odd = "", silent = ""] = names;
	const env = { ...database, SHARDS: "2", MESSAGE_CONTENT: "on", COOLDOWN: "off" };
	const { child, written } = start(discord, env);
	await vi.waitFor(() => expect(written.out).toContain("5 servers"), soon);
	for (const name of [even, odd]) await listenIn(name);
	const say = (name: string) =>
		people.say({ content: question, in: name, by: people.someone(name) });
	const said = (id: string) => answersTo(id, discord).map(textIn);
	const left = say(silent);
	for (const name of [even, odd]) {
		const asked = say(name);
		await vi.waitFor(() => expect(said(asked)).toEqual([expect.stringMatching(/axis/)]), soon);
		people.edit(asked, "Which countries do not change their clocks?");
		await vi.waitFor(() => expect(said(asked)).toEqual([expect.stringMatching(/China/)]), soon);
		people.remove(asked);
		await vi.waitFor(() => expect(said(asked)).toEqual([]), soon);
	}
	expect(said(left)).toEqual([]);
	expect(refusedForms(discord)).toEqual([]);
	child.kill("SIGTERM");
	expect(await exitOf(child)).toBe(0);

	/** Chooses the channel of a server on the card of `/settings`. */
	async function listenIn(name: string): Promise<void> {
		const options = [{ type: 1, name: "show", options: [] }];
		const data = { id: "3", name: "settings", type: 1, options };
		const permissions = manageGuild;
		await people.act({ type: 2, data, permissions, in: name });
		const { id } = channelNamed(world, name);
		const card = objectOf(world.messages.all().findLast((each) => each["channel_id"] === id));
		const [customId = ""] = componentsIn(card)
			.map(({ custom_id }) => textOf(custom_id))
			.filter((each) => each.includes("unprompted~"));
		const message = textOf(card["id"]);
		await people.press({ message, customId, values: [id], permissions, in: name });
	}
});

test("SHARDS runs a process for each shard, says one line, and serves their health as one", {
	timeout: 120_000,
}, async () => {
	const { discord, names } = await openServers();
	const port = await freePort();
	const { child, written } = start(discord, { SHARDS: "auto", HEALTH_PORT: `${port}` });
	await vi.waitFor(() => expect(written.out).not.toBe(""), soon);
	expect(written.out).toMatch(/^Verbatim is online as Verbatim in 5 servers with \d+ articles\n$/);
	const ask = asker(discord);
	for (const name of names)
		expect(textIn((await ask(question, { in: name })).data)).toContain(question);
	expect(registrations(discord)).toBe(1);
	const health = async () => (await fetch(`http://127.0.0.1:${port}/healthz`)).json();
	await expect.poll(health, soon).toEqual({ ready: true, degraded: [], articles: 3 });
	const metrics = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
	await expect.poll(metrics, soon).toMatch(/verbatim_questions_total\{[^}]*\} 4\n/);
	expect(await metrics()).toMatch(/verbatim_articles 3\n/);
	for (const shard of [0, 1, 2, 3]) {
		expect(await metrics()).toContain(`verbatim_gateway_up{shard="${shard}"} 1`);
	}
	const [victim = 0] = await childrenOf(child);
	process.kill(victim, "SIGKILL");
	await expect
		.poll(async () => objectOf(await health())["degraded"], soon)
		.toEqual([expect.stringMatching(/^no process is running for shard \d$/)]);
	await expect.poll(health, soon).toEqual({ ready: true, degraded: [], articles: 3 });
	for (const name of names)
		expect(textIn((await ask(question, { in: name })).data)).toContain(question);
	const others = await childrenOf(child);
	expect(others).toHaveLength(4);
	child.kill("SIGTERM");
	expect(await exitOf(child)).toBe(0);
	for (const id of others) expect(() => process.kill(id, 0)).toThrow();
});

test("the processes of the shards end with the one that looks after them", {
	timeout: 90_000,
}, async () => {
	const { discord } = await openServers();
	const { child, written } = start(discord, { SHARDS: "2" });
	await vi.waitFor(() => expect(written.out).toContain("5 servers"), soon);
	const processes = await childrenOf(child);
	expect(processes).toHaveLength(2);
	child.kill("SIGKILL");
	await vi.waitFor(() => {
		for (const id of processes) expect(() => process.kill(id, 0)).toThrow();
	}, soon);
});

test("processes that never came online end with the one that looks after them", {
	timeout: 90_000,
}, async () => {
	const { discord } = await openServers();
	discord.gateway.shut(true);
	const { child, written } = start(discord, { SHARDS: "1" });
	await vi.waitFor(() => expect(discord.gateway.count.turnedAway).toBeGreaterThan(0), soon);
	const [shard = 0] = await childrenOf(child);
	child.kill("SIGTERM");
	expect(await exitOf(child)).toBe(0);
	expect(written.err).not.toContain("unfinished");
	expect(() => process.kill(shard, 0)).toThrow();
});

test("a token that Discord does not accept ends all of it with 1", {
	timeout: 60_000,
}, async () => {
	const { discord } = await openServers();
	const { child, written } = start(discord, { SHARDS: "2", DISCORD_TOKEN: "not.the.token" });
	expect(await exitOf(child)).toBe(1);
	expect(written).toMatchObject({
		out: "",
		err: expect.stringContaining("does not accept DISCORD_TOKEN"),
	});
});

/** The ids of the processes that a process has started. */
async function childrenOf({ pid }: ChildProcess): Promise<number[]> {
	const listed = spawn("ps", ["-o", "pid=", "--ppid", `${pid}`], {
		stdio: ["ignore", "pipe", "ignore"],
	});
	let out = "";
	listed.stdout.on("data", (data) => {
		out += data;
	});
	await once(listed, "close");
	return out.trim().split(/\s+/).filter(Boolean).map(Number);
}
