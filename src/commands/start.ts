import { Command } from "commander";
import { startBot } from "../app/compose.ts";
import { type OpenedArticles, openArticles } from "../app/open-articles.ts";
import { startFleet } from "../app/shard-fleet.ts";
import { findDatabase } from "../config/database.ts";
import { findToken } from "../config/token.ts";
import type { Log } from "../discord/bot/log.ts";
import type { DatabaseAddress } from "../store/database-address.ts";
import { harmlessLine } from "../terminal/harmless.ts";
import { progressBar } from "../terminal/progress-bar.ts";
import { complain, type ExitCode, exitCodesHelp, type Io } from "./io.ts";
import { createLog } from "./json-log.ts";
import { knowledgeOption, runSandbox, type SandboxOptions, untilEnd } from "./sandbox.ts";

export function startCommand(io: Io): Command {
	return new Command("start")
		.description("bring the bot online; without DISCORD_TOKEN, open a Discord of your own")
		.option(...knowledgeOption)
		.option("--open", "open the page in a browser, where there is no token")
		.addHelpText("after", exitCodesHelp)
		.action(async (options: SandboxOptions) => {
			io.finish(await start(options, io));
		});
}

async function start(options: SandboxOptions, io: Io): Promise<ExitCode> {
	const opened = await openArticles(io.env, options.knowledge, {
		tell: await progressBar(io.stderr),
		warnBy: ({ LOG_LEVEL }) => createLog(LOG_LEVEL, io.stderr).warn,
		stays: true,
	});
	complain(io, opened.problems, 1);
	if (!opened.ok) return opened.exitCode;
	const found = await findToken(opened.config);
	if (!found.ok) return complain(io, [found.problem], 2);
	const { value: token } = found;
	if (token === null) return runSandbox(opened, options, io);
	const database = await findDatabase(opened.config);
	if (!database.ok) return complain(io, [database.problem], 2);
	const { SHARDS: amount } = opened.config;
	return amount === undefined
		? stayOnline(token, database.value, opened, io)
		: runShards(token, amount, opened, io);
}

async function stayOnline(
	token: string,
	database: DatabaseAddress,
	opened: OpenedArticles,
	io: Io,
): Promise<ExitCode> {
	const log = openLog(opened, io);
	const signal = io.whenStopped();
	const { tellParent } = io;
	const session = await startBot({ token, database, tellParent }, opened, log, signal);
	if (session.kind === "problem") return signal.aborted ? 0 : complain(io, [session.message], 1);
	const { name, servers } = session;
	if (tellParent) tellParent({ kind: "online", name, servers });
	else io.stdout.write(lineFor(name, servers, opened));
	const problem = await untilEnd(session, signal);
	await session.stop();
	return problem === null ? 0 : complain(io, [problem.message], 1);
}

/** Runs a process for each shard; this one only looks after them. */
async function runShards(
	token: string,
	amount: number | "auto",
	opened: OpenedArticles,
	io: Io,
): Promise<ExitCode> {
	// The shards read for themselves.
	await opened.reader?.close();
	const log = openLog(opened, io);
	const signal = io.whenStopped();
	const knowledge = opened.library.folder;
	const setup = { token, amount, env: { ...io.env, KNOWLEDGE_DIR: knowledge } };
	const shards = await startFleet(setup, opened.config, log, signal);
	if (shards.kind === "problem") return signal.aborted ? 0 : complain(io, [shards.message], 1);
	shards.online.then(({ name, servers }) => io.stdout.write(lineFor(name, servers, opened)));
	const problem = await untilEnd(shards, signal);
	await shards.stop();
	return problem === null ? 0 : complain(io, [problem.message], 1);
}

/** The log of a process that goes on where something failed that nobody waited for. */
function openLog({ config }: OpenedArticles, io: Io): Log {
	const log = createLog(config.LOG_LEVEL, io.stderr);
	io.whenUnwatched((error) => log.error("What nobody waited for has failed.", { error }));
	return log;
}

function lineFor(name: string, servers: number, { answerer }: OpenedArticles): string {
	return `Verbatim is online as ${harmlessLine(name)} in ${servers} servers with ${answerer.articles.length} articles\n`;
}
