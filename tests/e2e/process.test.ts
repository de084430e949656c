import { setTimeout as wait } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { answersTo, openDiscord, postsIn } from "./online.ts";
import { run, settingsFor, soon } from "./program.ts";

test.each(["SIGTERM", "SIGINT"] as const)(
	"start says one line when it is ready, and %s ends it with 0 after the answer in hand",
	{ timeout: 120_000 },
	async (signal) => {
		const discord = await openDiscord();
		const { child, written, ready, exit } = run("start", settingsFor(discord));
		await ready();
		expect(written.out).toMatch(
			/^Verbatim is online as Verbatim in 1 servers with \d+ articles\n$/,
		);
		discord.faults.add({ matching: /messages/, times: 1, delay: 300 });
		discord.people.say({ content: "Why do the clocks change?", in: "direct" });
		await vi.waitFor(() => expect(discord.faults.waiting()).toBe(0), soon);
		child.kill(signal);
		expect(await exit()).toBe(0);
		expect(postsIn(discord)).toHaveLength(1);
	},
);

test("asked twice to end, as npm and the terminal do, it still finishes what it has in hand", {
	timeout: 120_000,
}, async () => {
	const discord = await openDiscord();
	const { child, ready, exit } = run("start", { ...settingsFor(discord), READER: "off" });
	await ready();
	discord.faults.add({ matching: /messages/, times: 1, delay: 600 });
	discord.people.say({ content: "Why do the clocks change?", in: "direct" });
	await vi.waitFor(() => expect(discord.faults.waiting()).toBe(0), soon);
	child.kill("SIGINT");
	await wait(100);
	child.kill("SIGINT");
	expect(await exit()).toBe(0);
	expect(postsIn(discord)).toHaveLength(1);
});

test("start with a bad token says what to mend, and ends with 1", {
	timeout: 120_000,
}, async () => {
	const discord = await openDiscord();
	const env = { ...settingsFor(discord), DISCORD_TOKEN: "not.the.token", READER: "off" };
	const { written, exit } = run("start", env);
	expect(await exit()).toBe(1);
	expect(written.out).toBe("");
	expect(written.err).toContain("Discord does not accept DISCORD_TOKEN.");
	expect(written.err).not.toContain("not.the.token");
});

test("register says what it registered, once", { timeout: 120_000 }, async () => {
	const discord = await openDiscord();
	const env = { DISCORD_TOKEN: discord.world.token, DISCORD_API_URL: discord.url };
	for (const outcome of ["registered", "registered already, nothing has changed"]) {
		const { written, exit } = run("register", env);
		expect(await exit()).toBe(0);
		expect(written.out).toMatch(
			new RegExp(`^/ask, /quotes, .*, Find in the articles.*: ${outcome}\n$`),
		);
	}
});

test("register without a token is a wrong setting", { timeout: 120_000 }, async () => {
	const { written, exit } = run("register", {});
	expect(await exit()).toBe(2);
	expect(written.err).toContain("DISCORD_TOKEN");
});

/** Questions on which a process works when it is asked to end, or killed. */
const many = 40;
/** So many of them, the last, are slow enough to be in hand still when the process has been told to end. */
const slow = 5;

async function underLoad(reader: "on" | "off") {
	const discord = await openDiscord();
	const env = { ...settingsFor(discord), COOLDOWN: "off", READER: reader };
	const begin = async () => {
		const program = run("start", env);
		await program.ready();
		return program;
	};
	const program = await begin();
	const matching = /messages/;
	discord.faults.add({ matching, times: many - slow, delay: 40 });
	discord.faults.add({ matching, times: slow, delay: 200 });
	const asked = Array.from({ length: many }, () =>
		discord.people.say({ content: `<@${discord.world.bot.id}> Why do the clocks change?` }),
	);
	await vi.waitFor(() => expect(discord.faults.waiting()).toBeLessThan(many), soon);
	return { discord, ...program, asked, begin };
}

test("SIGTERM under load lets what was begun come to its answer, once", {
	timeout: 120_000,
}, async () => {
	const { discord, child, exit, asked } = await underLoad("on");
	await vi.waitFor(() => expect(discord.faults.waiting()).toBe(0), soon);
	child.kill("SIGTERM");
	expect(await exit()).toBe(0);
	expect(asked.map((id) => answersTo(id, discord).length)).toEqual(asked.map(() => 1));
});

test("SIGKILL under load leaves no answer twice, and the next start answers", {
	timeout: 120_000,
}, async () => {
	const { discord, child, exit, asked, begin } = await underLoad("off");
	child.kill("SIGKILL");
	await exit();
	await begin();
	const next = discord.people.say({ content: "Why do the clocks change?", in: "direct" });
	await vi.waitFor(() => expect(answersTo(next, discord)).toHaveLength(1), soon);
	for (const id of asked) expect(answersTo(id, discord).length).toBeLessThanOrEqual(1);
});
