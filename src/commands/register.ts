import { Command } from "commander";
import { registerBot } from "../app/compose.ts";
import { complain, type ExitCode, exitCodesHelp, type Io } from "./io.ts";

export function registerCommand(io: Io): Command {
	return new Command("register")
		.description(
			"register the bot's commands with Discord if they have changed, without going online",
		)
		.addHelpText("after", exitCodesHelp)
		.action(async () => {
			io.finish(await register(io));
		});
}

async function register(io: Io): Promise<ExitCode> {
	const registration = await registerBot(io.env);
	if ("ok" in registration) return complain(io, registration.problems, registration.exitCode);
	if (registration.kind === "problem") return complain(io, [registration.message], 1);
	const names = registration.names.join(", ");
	const outcome = registration.changed ? "registered" : "registered already, nothing has changed";
	io.stdout.write(`${names}: ${outcome}\n`);
	return 0;
}
