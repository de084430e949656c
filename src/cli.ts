#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { config as readDotenv } from "dotenv";
import { addCommand } from "./commands/add.ts";
import { askCommand } from "./commands/ask.ts";
import { checkCommand } from "./commands/check.ts";
import { evalCommand } from "./commands/eval.ts";
import { forgetCommand } from "./commands/forget.ts";
import { insightsCommand } from "./commands/insights.ts";
import { complain, exitCodesHelp, type Io } from "./commands/io.ts";
import { newCommand } from "./commands/new.ts";
import { parseCommand } from "./commands/parse.ts";
import { quotesCommand } from "./commands/quotes.ts";
import { registerCommand } from "./commands/register.ts";
import { sandboxCommand } from "./commands/sandbox.ts";
import { startCommand } from "./commands/start.ts";
import { harmless } from "./terminal/harmless.ts";

const commands = [
	startCommand,
	sandboxCommand,
	askCommand,
	addCommand,
	newCommand,
	parseCommand,
	quotesCommand,
	evalCommand,
	checkCommand,
	registerCommand,
	insightsCommand,
	forgetCommand,
];

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
	for (const create of commands) {
		program.addCommand(create(io).copyInheritedSettings(program));
	}
	try {
		await program.parseAsync();
	} catch (error) {
		// Commander has said by then what is wrong with the command line, or shown the help.
		if (error instanceof CommanderError) io.finish(error.exitCode === 0 ? 0 : 2);
		else io.finish(complain(io, describeFailure(error, io), 1));
	}
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
		finish: (code) => {
			process.exitCode = code;
		},
	};
}

function whenStopped(): AbortSignal {
	const stop = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
	process.once("disconnect", () => stop.abort());
	return stop.signal;
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
