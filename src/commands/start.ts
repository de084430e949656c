import { Command } from "commander";
import { type OpenedArticles, openArticles, startBot } from "../compose.ts";
import { findDatabase } from "../database-address.ts";
import { findToken } from "../token.ts";
import { complain, type ExitCode, exitCodesHelp, type Io } from "./io.ts";
import { createLog } from "./log.ts";
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
	const opened = await openArticles(io.env, options.knowledge);
	complain(io, opened.problems, 1);
	if (!opened.ok) return opened.exitCode;
	const found = await findToken(opened.config);
	if (!found.ok) return complain(io, [found.problem], 2);
	const { token } = found;
	return token === null ? runSandbox(opened, options, io) : stayOnline(token, opened, io);
}

async function stayOnline(token: string, opened: OpenedArticles, io: Io): Promise<ExitCode> {
	const database = await findDatabase(opened.config);
	if (!database.ok) return complain(io, [database.problem], 2);
	const log = createLog(opened.config.LOG_LEVEL, io.stderr);
	const signal = io.whenStopped();
	const kept = { token, database: database.address };
	const session = await startBot(kept, opened, log, signal);
	if (session.kind === "problem") return signal.aborted ? 0 : complain(io, [session.message], 1);
	const { name, servers } = session;
	const number = opened.answerer.articles.length;
	io.stdout.write(`Verbatim is online as ${name} in ${servers} servers with ${number} articles\n`);
	const problem = await untilEnd(session, signal);
	await session.stop();
	return problem === null ? 0 : complain(io, [problem.message], 1);
}
