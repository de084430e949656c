import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { expect, onTestFinished, test, vi } from "vitest";
import { folderWith } from "../commands/cli.ts";
import { answersTo, openDiscord, postsIn } from "./online.ts";

/** Runs the built command line, as `npm test` has built it just before. */
function run(command: string, env: Readonly<Record<string, string>>) {
	const child = spawn(process.execPath, ["dist/cli.js", command], {
		env: { PATH: process.env["PATH"], DOTENV_CONFIG_PATH: "tests/no-such.env", ...env },
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

const soon = { timeout: 10_000, interval: 20 };

test.each(["SIGTERM", "SIGINT"] as const)(
	"start says one line when it is ready, and %s ends it with 0 after the answer in hand",
	{ timeout: 20_000 },
	async (signal) => {
		const discord = await openDiscord();
		const env = { DISCORD_TOKEN: discord.world.token, DISCORD_API_URL: discord.url };
		const { child, written } = run("start", { ...env, KNOWLEDGE_DIR: "knowledge" });
		await vi.waitFor(() => expect(written.out).toContain("\n"), soon);
		expect(written.out).toMatch(
			/^Verbatim is online as Verbatim in 1 servers with \d+ articles\n$/,
		);
		discord.faults.add({ matching: /messages/, times: 1, delay: 300 });
		discord.people.say({ content: "Why do the clocks change?", in: "direct" });
		await vi.waitFor(() => expect(discord.faults.waiting()).toBe(0), soon);
		child.kill(signal);
		expect(await exitOf(child)).toBe(0);
		expect(postsIn(discord)).toHaveLength(1);
	},
);

test("start with a bad token says what to mend, and ends with 1", { timeout: 20_000 }, async () => {
	const discord = await openDiscord();
	const env = { DISCORD_TOKEN: "not.the.token", DISCORD_API_URL: discord.url };
	const { child, written } = run("start", { ...env, KNOWLEDGE_DIR: "knowledge" });
	expect(await exitOf(child)).toBe(1);
	expect(written.out).toBe("");
	expect(written.err).toContain("Discord does not accept DISCORD_TOKEN.");
	expect(written.err).not.toContain("not.the.token");
});

test("register says what it registered, once", { timeout: 20_000 }, async () => {
	const discord = await openDiscord();
	const env = { DISCORD_TOKEN: discord.world.token, DISCORD_API_URL: discord.url };
	for (const outcome of ["registered", "registered already, nothing has changed"]) {
		const { child, written } = run("register", env);
		expect(await exitOf(child)).toBe(0);
		expect(written.out).toMatch(
			new RegExp(`^/ask, /quotes, .*, Find in the articles.*: ${outcome}\n$`),
		);
	}
});

test("register without a token is a wrong setting", { timeout: 20_000 }, async () => {
	const { child, written } = run("register", {});
	expect(await exitOf(child)).toBe(2);
	expect(written.err).toContain("DISCORD_TOKEN");
});

/** Questions on which a process works when it is asked to end, or killed. */
const many = 40;
/** So many of them, the last, are slow enough to be in hand still when the process has been told to end. */
const slow = 5;

async function underLoad() {
	const discord = await openDiscord();
	const env = {
		DISCORD_TOKEN: discord.world.token,
		DISCORD_API_URL: discord.url,
		KNOWLEDGE_DIR: "knowledge",
		DATABASE_URL: `sqlite:${folderWith({})}/verbatim.sqlite`,
		COOLDOWN: "off",
	};
	const begin = async () => {
		const { child, written } = run("start", env);
		await vi.waitFor(() => expect(written.out).toContain("\n"), soon);
		return child;
	};
	const child = await begin();
	const matching = /messages/;
	discord.faults.add({ matching, times: many - slow, delay: 40 });
	discord.faults.add({ matching, times: slow, delay: 200 });
	const asked = Array.from({ length: many }, () =>
		discord.people.say({ content: `<@${discord.world.bot.id}> Why do the clocks change?` }),
	);
	await vi.waitFor(() => expect(discord.faults.waiting()).toBeLessThan(many), soon);
	return { discord, child, asked, begin };
}

test("SIGTERM under load lets what was begun come to its answer, once", {
	timeout: 40_000,
}, async () => {
	const { discord, child, asked } = await underLoad();
	await vi.waitFor(() => expect(discord.faults.waiting()).toBe(0), soon);
	child.kill("SIGTERM");
	expect(await exitOf(child)).toBe(0);
	expect(asked.map((id) => answersTo(id, discord).length)).toEqual(asked.map(() => 1));
});

test("SIGKILL under load leaves no answer twice, and the next start answers", {
	timeout: 40_000,
}, async () => {
	const { discord, child, asked, begin } = await underLoad();
	child.kill("SIGKILL");
	await exitOf(child);
	await begin();
	const next = discord.people.say({ content: "Why do the clocks change?", in: "direct" });
	await vi.waitFor(() => expect(answersTo(next, discord)).toHaveLength(1), soon);
	for (const id of asked) expect(answersTo(id, discord).length).toBeLessThanOrEqual(1);
});
