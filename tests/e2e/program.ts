import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { expect, onTestFinished, vi } from "vitest";
import type { StandIn } from "../../src/stand-in/stand-in.ts";
import { folderWith } from "../commands/cli.ts";

/** The built program in a process of its own, as its users run it. */
export interface Program {
	readonly child: ChildProcess;
	/** What it has written so far. */
	readonly written: { out: string; err: string };
	/** Waits until it has said on standard output that it is ready. */
	ready(): Promise<void>;
	/** The code that it ends with. */
	exit(): Promise<unknown>;
}

/**
 * Runs the built command line, as `npm test` has built it just before; it ends with the test.
 *
 * @param node the Node that runs it
 */
export function run(
	command: string,
	env: Readonly<Record<string, string>>,
	args: readonly string[] = [],
	node = process.execPath,
): Program {
	const child = spawn(node, ["dist/cli.js", command, ...args], {
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
	return {
		child,
		written,
		async ready() {
			await vi.waitFor(() => expect(written.out).toContain("\n"), soon);
		},
		async exit() {
			const ended = child.exitCode !== null || child.signalCode !== null;
			if (!ended) await once(child, "exit");
			return child.exitCode ?? child.signalCode;
		},
	};
}

/** The bot, ready to answer. */
export async function startReady(settings: Readonly<Record<string, string>>): Promise<Program> {
	const program = run("start", settings);
	await program.ready();
	return program;
}

/** What the program is told so that it comes online there, with the shipped articles and a store of its own. */
export function settingsFor(discord: StandIn): Readonly<Record<string, string>> {
	return {
		DISCORD_TOKEN: discord.world.token,
		DISCORD_API_URL: discord.url,
		KNOWLEDGE_DIR: "knowledge",
		DATABASE_URL: `sqlite:${folderWith({})}/verbatim.sqlite`,
	};
}

export const soon = { timeout: 120_000, interval: 50 };
