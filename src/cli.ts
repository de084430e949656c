#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { config as readDotenv } from "dotenv";
import { complain, exitCodesHelp, type Io } from "./commands/io.ts";
import { harmless } from "./terminal/harmless.ts";

/** The commands in the order of the help. Each is loaded when it is asked for: most of what one needs no other does. */
const commands: Readonly<Record<string, () => Promise<(io: Io) => Command>>> = {
	start: async () => (await import("./commands/start.ts")).startCommand,
	sandbox: async () => (await import("./commands/sandbox.ts")).sandboxCommand,
	ask: async () => (await import("./commands/ask.ts")).askCommand,
	add: async () => (await import("./commands/add.ts")).addCommand,
	follow: async () => (await import("./commands/follow.ts")).followCommand,
	sync: async () => (await import("./commands/sync.ts")).syncCommand,
	new: async () => (await import("./commands/new.ts")).newCommand,
	parse: async () => (await import("./commands/parse.ts")).parseCommand,
	quotes: async () => (await import("./commands/quotes.ts")).quotesCommand,
	eval: async () => (await import("./commands/eval.ts")).evalCommand,
	check: async () => (await import("./commands/check.ts")).checkCommand,
	register: async () => (await import("./commands/register.ts")).registerCommand,
	insights: async () => (await import("./commands/insights.ts")).insightsCommand,
	settings: async () => (await import("./commands/settings.ts")).settingsCommand,
	export: async () => (await import("./commands/export.ts")).exportCommand,
	forget: async () => (await import("./commands/forget.ts")).forgetCommand,
};

async function main(): Promise<void> {
	const io = openIo();
	const program = new Command("verbatim")
		.description("Answers questions about articles in the articles' own words.")
		.version(readVersion())
		.showHelpAfterError("(--help tells more)")
		.addHelpText("after", exitCodesHelp)
		// What was typed is repeated.
		.configureOutput({ writeErr: (text) => void process.stderr.write(harmless(text)) })
		.exitOverride();
	for (const load of commandsFor(process.argv[2])) {
		const create = await load();
		program.addCommand(create(io).copyInheritedSettings(program));
	}
	try {
		await program.parseAsync();
	} catch (error) {
		// Commander has said by then what is wrong with the command line, or shown the help.
		if (error instanceof CommanderError) io.finish(error.exitCode === 0 ? 0 : 2);
		else io.finish(complain(io, describeFailure(error, io), 1));
	}
	if (lasting) leave();
}

/** Milliseconds in which a process that is asked to end does so, whatever still holds it. */
const maxEnd = 9500;
/** Whether the command is one that goes on until it is asked to end. */
let lasting = false;
/** The one command that the first word names; all of them for the help and for a word that is none. */
function commandsFor(first: string | undefined): (typeof commands)[string][] {
	if (first === "--version" || first === "-V") return [];
	const named = first !== undefined && Object.hasOwn(commands, first) ? commands[first] : undefined;
	return named ? [named] : Object.values(commands);
}

function openIo(): Io {
	readDotenv({ path: process.env["DOTENV_CONFIG_PATH"] ?? ".env", quiet: true });
	// A reader that has seen enough, such as `head`, is no failure.
	process.stdout.on("error", (error: NodeJS.ErrnoException) => {
		if (error.code === "EPIPE") process.exit(0);
		throw error;
	});
	const { stdin, stdout, stderr, env } = process;
	return {
		stdin,
		stdout,
		stderr,
		env,
		tellParent: process.send
			? (message) => void (process.connected && process.send?.(message))
			: null,
		whenStopped,
		whenUnwatched: (tell) => void process.on("unhandledRejection", tell),
		finish: (code) => {
			process.exitCode = code;
		},
	};
}

function whenStopped(): AbortSignal {
	const stop = new AbortController();
	const end = () => {
		if (stop.signal.aborted) return;
		setTimeout(giveUp, maxEnd).unref();
		stop.abort();
	};
	// They stay: npm sends on what the terminal has sent already, and whoever writes a file in one step
	// (signal-exit) ends the process by a signal that no other listener is left for.
	for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, end);
	process.once("disconnect", end);
	lasting = true;
	return stop.signal;
}

/** What comes too late for whoever asked the process to end, and would kill it. */
function giveUp(): void {
	process.stderr.write(`verbatim: ended after ${maxEnd / 1000} s with something unfinished\n`);
	process.exit();
}

/** Ends the process once all is written, though a connection that hangs would keep it. */
function leave(): void {
	process.stdout.write("", () => process.stderr.write("", () => process.exit()));
}

function readVersion(): string {
	const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
	return String(JSON.parse(text).version);
}

/** A failure nobody foresaw: the sentence, and where it came from for who looks into it. */
function describeFailure(error: unknown, io: Io): readonly string[] {
	if (!(error instanceof Error)) return [`this failed: ${String(error)}`];
	if (io.env["LOG_LEVEL"] !== "debug") return [`this failed: ${error.message}`];
	return `this failed: ${error.stack}`.split("\n");
}

await main();
