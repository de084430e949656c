import { once } from "node:events";
import { Command } from "commander";
import { startSandboxBot } from "../app/compose.ts";
import { type OpenedArticles, openArticles } from "../app/open-articles.ts";
import type { Session } from "../discord/connection/session.ts";
import type { StartProblem } from "../discord/connection/start-problem.ts";
import { progressBar } from "../terminal/progress-bar.ts";
import { openBrowser } from "./browser.ts";
import { complain, type ExitCode, exitCodesHelp, type Io } from "./io.ts";
import { createLog } from "./json-log.ts";

export interface SandboxOptions {
	readonly knowledge?: string;
	/** Whether to open the page in a browser. */
	readonly open?: boolean;
}

export const knowledgeOption = [
	"-k, --knowledge <dir>",
	"the folder with the articles (beats KNOWLEDGE_DIR)",
] as const;

export function sandboxCommand(io: Io): Command {
	return new Command("sandbox")
		.description("open a Discord of your own in the browser, with the bot in it; needs no token")
		.option(...knowledgeOption)
		.option("--open", "open the page in a browser")
		.addHelpText("after", exitCodesHelp)
		.action(async (options: SandboxOptions) => {
			const opened = await openArticles(io.env, options.knowledge, {
				tell: await progressBar(io.stderr),
				warnBy: ({ LOG_LEVEL }) => createLog(LOG_LEVEL, io.stderr).warn,
				stays: true,
			});
			complain(io, opened.problems, 1);
			io.finish(opened.ok ? await runSandbox(opened, options, io) : opened.exitCode);
		});
}

/** Runs the bot on a Discord of its own until it is asked to end. */
export async function runSandbox(
	opened: OpenedArticles,
	options: SandboxOptions,
	io: Io,
): Promise<ExitCode> {
	const log = createLog(opened.config.LOG_LEVEL, io.stderr);
	const signal = io.whenStopped();
	const sandbox = await startSandboxBot(opened, log, signal);
	io.stdout.write(`Open ${sandbox.url}\n`);
	io.stderr.write(goingLive);
	if (options.open) openBrowser(sandbox.url, (problem) => complain(io, [problem], 1));
	const session = await sandbox.online;
	const problem = session.kind === "online" ? await untilEnd(session, signal) : session;
	await sandbox.stop();
	return problem === null || signal.aborted ? 0 : complain(io, [problem.message], 1);
}

/** Waits until the process is asked to end, or Discord ends the session for good. */
export async function untilEnd(
	{ ended }: Pick<Session, "ended">,
	signal: AbortSignal,
): Promise<StartProblem | null> {
	const stopped = signal.aborted ? null : once(signal, "abort").then(() => null);
	return Promise.race([stopped, ended]);
}

const goingLive = `This Discord is on your computer alone. To go live, put DISCORD_TOKEN into .env (README.md, "Make the application") and run: verbatim start
Ctrl-C ends it.
`;
