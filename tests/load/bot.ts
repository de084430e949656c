import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { StandIn } from "../../src/sandbox/discord/stand-in.ts";

/** A bot in a process of its own, as its users run it. */
export interface RunningBot {
	/** Milliseconds from the start of the process to its line that it is online. */
	readonly startup: number;
	/** Its memory after a collection of garbage, in MB: of the process, and of JavaScript's own heap. */
	memory(): Promise<{ readonly process: number; readonly heap: number }>;
	stop(): Promise<void>;
}

export async function startBot(
	discord: StandIn,
	env: Readonly<Record<string, string>> = {},
): Promise<RunningBot> {
	const port = await freePort();
	const folder = mkdtempSync(path.join(tmpdir(), "verbatim-load-"));
	const begun = performance.now();
	// Garbage is collected when the process is told to, so that what is measured is what it holds on to.
	const flags = [
		"--expose-gc",
		"--import",
		`data:text/javascript,${encodeURIComponent(collector)}`,
	];
	const child = spawn(process.execPath, [...flags, "dist/cli.js", "start"], {
		env: {
			PATH: process.env["PATH"],
			DOTENV_CONFIG_PATH: "tests/no-such.env",
			DISCORD_TOKEN: discord.world.token,
			DISCORD_API_URL: discord.url,
			KNOWLEDGE_DIR: "knowledge",
			DATABASE_URL: `sqlite:${folder}/verbatim.sqlite`,
			COOLDOWN: "off",
			LOG_LEVEL: "error",
			HEALTH_PORT: `${port}`,
			...env,
		},
		stdio: ["ignore", "pipe", "inherit"],
	});
	await online(child);
	return {
		startup: performance.now() - begun,
		async memory() {
			child.kill("SIGUSR2");
			await new Promise((resolve) => setTimeout(resolve, 1500));
			const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
			const figure = (name: string) =>
				Number(new RegExp(`^${name} (\\S+)$`, "m").exec(text)?.[1]) / 2 ** 20;
			return {
				process: figure("process_resident_memory_bytes"),
				heap: figure("nodejs_heap_size_used_bytes"),
			};
		},
		async stop() {
			const ended = new Promise((resolve) => child.once("exit", resolve));
			child.kill("SIGTERM");
			await ended;
		},
	};
}

const collector = 'process.on("SIGUSR2", () => globalThis.gc());';

function online(child: ChildProcess): Promise<void> {
	return new Promise((resolve, reject) => {
		child.stdout?.on("data", (data) => String(data).includes("online") && resolve());
		child.once("exit", () => reject(new Error("the bot ended before it was online")));
	});
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, "127.0.0.1", () => {
			const address = server.address();
			const port = typeof address === "object" && address !== null ? address.port : 0;
			server.close(() => resolve(port));
		});
	});
}
