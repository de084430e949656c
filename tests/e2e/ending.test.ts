import { once } from "node:events";
import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, createServer, type Server } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test, vi } from "vitest";

import { ferry, folderWith } from "../commands/cli.ts";
import { type FaultyDiscord, openDiscord } from "./online.ts";
import { type Program, run, settingsFor, soon } from "./program.ts";

/** Milliseconds after which whoever asked a process to end kills it. */
const longest = 10_000;
const knowledge = folderWith({ "ferry.md": ferry });

interface Case {
	readonly program: Program;
	/** Settles when what it is about has begun. */
	readonly begun: Promise<unknown>;
}

type Env = Readonly<Record<string, string>>;

/** What a process may be in the middle of when it is asked to end. */
const situations: Readonly<Record<string, (env: Env) => Promise<Case>>> = {
	"Discord cannot be reached": async (env) => {
		const program = start({
			...env,
			DISCORD_API_URL: `http://127.0.0.1:${await portOfNobody()}/api`,
		});
		return { program, begun: written(program, "Trying again") };
	},
	"the first request gets no answer": async (env) => {
		const { port, connected } = await openSilence();
		return {
			program: start({ ...env, DISCORD_API_URL: `http://127.0.0.1:${port}/api` }),
			begun: connected,
		};
	},
	"the gateway does not say a word": async (env) => {
		const silence = await openSilence();
		const port = await openSignpost(`ws://127.0.0.1:${silence.port}`);
		const program = start({ ...env, DISCORD_API_URL: `http://127.0.0.1:${port}/api` });
		return { program, begun: silence.connected };
	},
	"commands are being registered": async (env) => {
		const discord = await openDiscord();
		discord.faults.add({ matching: /GET .*commands/, times: 9, delay: 60_000 });
		const begun = vi.waitFor(() => expect(discord.faults.waiting()).toBeLessThan(9), soon);
		return { program: startOn(discord, env), begun };
	},
	"the gateway hangs": async (env) => {
		const { discord, program } = await bringOnline(env);
		discord.gateway.hang();
		return { program, begun: Promise.resolve() };
	},
	"it connects again": async (env) => {
		const { discord, program } = await bringOnline(env);
		discord.gateway.drop();
		return { program, begun: Promise.resolve() };
	},
	"it connects again and again": async (env) => {
		const { discord, program } = await bringOnline(env);
		await discord.stop();
		return { program, begun: written(program, "Connecting again.") };
	},
	"it begins a session anew": async (env) => {
		const { discord, program } = await bringOnline(env);
		discord.gateway.invalidate(false);
		return { program, begun: Promise.resolve() };
	},
	"an answer is held up": async (env) => {
		const { discord, program } = await bringOnline(env);
		discord.faults.add({ matching: /POST .*messages/, times: 1, delay: 60_000 });
		discord.people.say({ content: "When does the ferry sail?", in: "direct" });
		const begun = vi.waitFor(() => expect(discord.faults.waiting()).toBe(0), soon);
		return { program, begun };
	},
	"Discord says to wait for long": async (env) => {
		const { discord, program } = await bringOnline(env);
		const body = {
			code: 0,
			message: "You are being rate limited.",
			retry_after: 20,
			global: false,
		};
		const headers = { "retry-after": "20", "x-ratelimit-scope": "user" };
		discord.faults.add({
			matching: /POST .*messages/,
			times: 9,
			refusal: { status: 429, body },
			headers,
		});
		discord.people.say({ content: "When does the ferry sail?", in: "direct" });
		const begun = vi.waitFor(() => expect(discord.faults.waiting()).toBeLessThan(9), soon);
		return { program, begun };
	},
};

/** Milliseconds after that, in which it is asked to end. */
const moments = [0, 300, 900];

test("SIGTERM and SIGINT end the process within ten seconds, whatever it is in the middle of", {
	timeout: 600_000,
}, async () => {
	const cases = Object.entries(situations).flatMap(([name, begin]) =>
		moments.map((moment) => ({ name: `${name}, ${moment} ms`, begin, moment })),
	);
	const outcomes: { name: string; code: unknown; ended: string }[] = [];
	const next = cases[Symbol.iterator]();
	const work = async () => {
		for (const { name, begin, moment } of next) {
			// With the reader, whose process has to end too, and without.
			const { program, begun } = await begin({ READER: moment === 300 ? "on" : "off" });
			await begun;
			await wait(moment);
			const asked = performance.now();
			program.child.kill(moment === 300 ? "SIGINT" : "SIGTERM");
			const late = wait(longest, "late", { ref: false });
			const code = await Promise.race([program.exit(), late]);
			outcomes.push({ name, code, ended: howEnded(program, performance.now() - asked) });
			program.child.kill("SIGKILL");
		}
	};
	await Promise.all([work(), work(), work(), work(), work()]);
	const inOrder = cases.map(({ name }) => outcomes.find((each) => each.name === name));
	expect(inOrder).toEqual(cases.map(({ name }) => ({ name, code: 0, ended: "by itself" })));
});

test("where a part of it never ends the process ends within ten seconds all the same, and says so", {
	timeout: 120_000,
}, async () => {
	const discord = await openDiscord();
	const hanging = new URL("hanging-close.mjs", import.meta.url).href;
	const program = startOn(discord, {
		HEALTH_PORT: `${await portOfNobody()}`,
		NODE_OPTIONS: `--import ${hanging}`,
	});
	await program.ready();
	program.child.kill("SIGTERM");
	expect(await program.exit()).toBe(0);
	const [, seconds] = /^verbatim: ended after (\S+) s with/m.exec(program.written.err) ?? [];
	expect(Number(seconds) * 1000).toBeLessThan(longest);
});

function howEnded({ written }: Program, after: number): string {
	if (after >= longest) return "too late";
	return written.err.includes("with something unfinished") ? "by giving up" : "by itself";
}

function start(env: Env): Program {
	const token = "MTIzNDU2Nzg5MDEyMzQ1Njc4.nobody.nothing";
	return run("start", {
		DISCORD_TOKEN: token,
		KNOWLEDGE_DIR: knowledge,
		DATABASE_URL: "sqlite::memory:",
		...env,
	});
}

function startOn(discord: FaultyDiscord, env: Env = {}): Program {
	return start({ ...settingsFor(discord), KNOWLEDGE_DIR: knowledge, ...env });
}

async function bringOnline(env: Env): Promise<{ discord: FaultyDiscord; program: Program }> {
	const discord = await openDiscord();
	const program = startOn(discord, env);
	await program.ready();
	return { discord, program };
}

function written(program: Program, words: string): Promise<void> {
	return vi.waitFor(() => expect(program.written.err).toContain(words), soon);
}

/** A port that accepts connections, and leaves it at that. */
async function openSilence(): Promise<{ port: number; connected: Promise<unknown> }> {
	const server = createServer((socket) => void socket.on("error", () => undefined).resume());
	onTestFinished(() => void server.close());
	const port = await listen(server);
	return { port, connected: once(server, "connection") };
}

/** A Discord that says where the gateway is, and nothing else. */
function openSignpost(url: string): Promise<number> {
	const starts = { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 };
	const answer = JSON.stringify({ url, shards: 1, session_start_limit: starts });
	const server = createHttpServer((_, response) => {
		response.setHeader("content-type", "application/json").end(answer);
	});
	onTestFinished(() => void server.close());
	return listen(server);
}

async function portOfNobody(): Promise<number> {
	const server = createServer();
	const port = await listen(server);
	await new Promise((resolve) => server.close(resolve));
	return port;
}

async function listen(server: Server): Promise<number> {
	await once(server.listen(0, "127.0.0.1"), "listening");
	return (server.address() as AddressInfo).port;
}
