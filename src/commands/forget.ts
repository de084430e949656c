import { Command } from "commander";
import { useStore } from "../app/opened-store.ts";
import { harmlessLine } from "../terminal/harmless.ts";
import { complain, type ExitCode, exitCodesHelp, type Io } from "./io.ts";
import { createLog } from "./json-log.ts";

export function forgetCommand(io: Io): Command {
	return new Command("forget")
		.description("forget all that is kept of a server: questions, votes, settings and articles")
		.requiredOption("--server <id>", "the server's id")
		.addHelpText("after", exitCodesHelp)
		.action(async ({ server }: { readonly server: string }) => {
			io.finish(await forget(server, io));
		});
}

async function forget(server: string, io: Io): Promise<ExitCode> {
	const log = createLog("error", io.stderr);
	const used = await useStore(io.env, log, (store) => store.forgetAll(server));
	if (!used.ok) return complain(io, used.problems, used.exitCode);
	const { questions, votes, settings, articles } = used.result;
	const rows = `${questions} rows of questions, ${votes} of votes, ${settings} of settings, ${articles} articles`;
	io.stdout.write(`${harmlessLine(`Forgotten of server ${server}: ${rows}.`)}\n`);
	return 0;
}
