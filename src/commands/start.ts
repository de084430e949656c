import { Command } from "commander";
import { openArticles } from "../compose.ts";
import { complain, type ExitCode, exitCodesHelp, type Io } from "./io.ts";
import { holdConversation } from "./prompt.ts";

export function startCommand(io: Io): Command {
	return new Command("start")
		.description("open a prompt in the terminal where questions are answered")
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
	if (!io.stdin.isTTY) return complain(io, [noTerminal], 2);
	return holdConversation(opened.answerer, io);
}

const noTerminal =
	'start asks for questions in a terminal, and standard input is none. Use: verbatim ask "QUESTION", or verbatim ask --batch';
