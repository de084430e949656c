import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import type { StandIn } from "../../src/stand-in/stand-in.ts";

/** A bot in a process of its own, as its users run it. */
export interface RunningBot {
	/** Milliseconds from the start of the process to its line that it is online. */
	readonly startup: number;
	/** Its memory after a collection of garbage, in MB: of the process, and of JavaScript's own heap. */
	memory(): Promise<{ readonly process: number; readonly heap: number }>;
	/** How long its event loop was held up since it was last asked, in milliseconds. */
	delays(): Promise<{ readonly byClock: Delays; readonly byProcessor: Delays }>;
	/** How many articles it serves. */
	articles(): Promise<number>;
	/** Seconds that its process has spent on a processor. */
	processorTime(): number;
	stop(): Promise<void>;
}

/** In milliseconds. */
export interface Delays {
	readonly p50: number;
	readonly p99: number;
	readonly p999: number;
	readonly max: number;
}

export function describeDelays({ p50, p99, p999, max }: Delays): string {
	return `median ${p50.toFixed(1)} ms, 99 % ${p99.toFixed(1)} ms, 99.9 % ${p999.toFixed(1)} ms, most ${max.toFixed(1)} ms`;
}

/** Of the kernel's clock in a second. */
const kernelTicks = 100;

/** @param onLog gets each line of its log; without it they go where this process's errors go */
export async function startBot(
	discord: StandIn,
	env: Readonly<Record<string, string>> = {},
	onLog?: (line: string) => void,
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
	if (process.env["LOAD_PROFILE"])
		flags.push(
			"--cpu-prof",
			"--cpu-prof-interval=500",
			`--cpu-prof-dir=${process.env["LOAD_PROFILE"]}`,
		);
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
		stdio: ["ignore", "pipe", onLog ? "pipe" : "inherit"],
	});
	if (onLog && child.stderr) createInterface({ input: child.stderr }).on("line", onLog);
	await online(child);
	const metric = async (name: string): Promise<number> => {
		const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
		return Number(new RegExp(`^${name} (\\S+)$`, "m").exec(text)?.[1]);
	};
	return {
		processorTime() {
			const [, fields = ""] = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(/\) /);
			const [user, system] = fields.split(" ").slice(11, 13).map(Number);
			return ((user ?? 0) + (system ?? 0)) / kernelTicks;
		},
		delays: () =>
			new Promise((resolve) => {
				const read = (data: Buffer): void => {
					const json = /^delays (.*)$/m.exec(String(data))?.[1];
					if (json === undefined) return;
					child.stdout?.off("data", read);
					resolve(JSON.parse(json));
				};
				child.stdout?.on("data", read);
				child.kill("SIGHUP");
			}),
		articles: () => metric("verbatim_articles"),
		startup: performance.now() - begun,
		async memory() {
			child.kill("SIGUSR2");
			await new Promise((resolve) => setTimeout(resolve, 1500));
			return {
				process: (await metric("process_resident_memory_bytes")) / 2 ** 20,
				heap: (await metric("nodejs_heap_size_used_bytes")) / 2 ** 20,
			};
		},
		async stop() {
			const ended = new Promise((resolve) => child.once("exit", resolve));
			child.kill("SIGTERM");
			await ended;
		},
	};
}

/**
 * Beside the delays by the clock, how long the main thread ran at a stretch by its own account, which Linux keeps: on a
 * busy machine the clock goes on while the thread waits for a core.
 */
const collector = `
import { readFileSync } from "node:fs";
import { createHistogram, monitorEventLoopDelay } from "node:perf_hooks";
const delays = monitorEventLoopDelay({ resolution: 1 });
delays.enable();
const runs = createHistogram();
const account = "/proc/self/task/" + process.pid + "/schedstat";
const ran = () => Number(readFileSync(account, "utf8").split(" ")[0]);
let last = ran();
setInterval(() => {
	const now = ran();
	runs.record(Math.max(1, now - last));
	last = now;
}, 2).unref();
const told = (histogram) => {
	const [p50, p99, p999] = [50, 99, 99.9].map((each) => histogram.percentile(each) / 1e6);
	return { p50, p99, p999, max: histogram.max / 1e6 };
};
process.on("SIGUSR2", () => globalThis.gc());
process.on("SIGHUP", () => {
	console.log("delays " + JSON.stringify({ byClock: told(delays), byProcessor: told(runs) }));
	delays.reset();
	runs.reset();
});
`;

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
