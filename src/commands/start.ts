import { once } from "node:events";
import { Command } from "commander";
import { type OpenedArticles, openArticles, startBot } from "../compose.ts";
import { complain, type ExitCode, exitCodesHelp, type Io } from "./io.ts";
import { createLog } from "./log.ts";
import { holdConversation } from "./prompt.ts";

export function startCommand(io: Io): Command {
	return new Command("start")
		.description("bring the bot online; without DISCORD_TOKEN, open a prompt in the terminal")
		.option("-k, --knowledge <dir>", "the folder with the articles (beats KNOWLEDGE_DIR)")
		.addHelpText("after", exitCodesHelp)
		.action(async (options: { readonly knowledge?: string }) => {
			io.finish(await start(options.knowledge, io));
		});
}

async function start(knowledge: string | undefined, io: Io): Promise<ExitCode> {
	const opened = await openArticles(io.env, knowledge);
	complain(io, opened.problems, 1);
	if (!opened.ok) return opened.exitCode;
	const token = opened.config.DISCORD_TOKEN;
	if (token !== undefined) return stayOnline(token, opened, io);
	if (!io.stdin.isTTY) return complain(io, [noTerminal], 2);
	return holdConversation(opened.answerer, io);
}

const noTerminal =
	'start without DISCORD_TOKEN asks for questions in a terminal, and standard input is none. Set DISCORD_TOKEN, or use: verbatim ask "QUESTION"';

async function stayOnline(token: string, opened: OpenedArticles, io: Io): Promise<ExitCode> {
	const log = createLog(opened.config.LOG_LEVEL, io.stderr);
	const signal = io.whenStopped();
	const session = await startBot(token, opened, log, signal);
	if (session.kind === "problem") return signal.aborted ? 0 : complain(io, [session.message], 1);
	const { name, servers, ended } = session;
	const number = opened.answerer.articles.length;
	io.stdout.write(`Verbatim is online as ${name} in ${servers} servers with ${number} articles\n`);
	const stopped = signal.aborted ? null : once(signal, "abort").then(() => null);
	const problem = await Promise.race([stopped, ended]);
	await session.stop();
	return problem === null ? 0 : complain(io, [problem.message], 1);
}
