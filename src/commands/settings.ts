import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { useStore } from "../app/opened-store.ts";
import {
	readBroughtSettings,
	type ServerSettings,
	saveSettingsBy,
} from "../discord/bot/store-port.ts";
import { complain, type ExitCode, exitCodesHelp, type Io } from "./io.ts";
import { createLog } from "./json-log.ts";

interface Options {
	readonly server: string;
	readonly set?: string;
}

export function settingsCommand(io: Io): Command {
	return new Command("settings")
		.description("print how a server is set, as JSON, or set it from a file of that form")
		.requiredOption("--server <id>", "the server's id")
		.option("--set <file>", "a file as this prints it; what it does not name stays as it is")
		.addHelpText("after", exitCodesHelp)
		.action(async (options: Options) => {
			io.finish(await readOrSet(options, io));
		});
}

async function readOrSet({ server, set }: Options, io: Io): Promise<ExitCode> {
	if (!/^\d{17,20}$/.test(server)) {
		return complain(io, ["--server: expected a server's id, a number of 17 to 20 digits."], 2);
	}
	const log = createLog("error", io.stderr);
	const text = set === undefined ? null : await read(set);
	if (text instanceof Error) return complain(io, [`${set}: ${text.message}`], 1);
	const used = await useStore(io.env, log, async (store): Promise<string | ServerSettings> => {
		const now = store.settings(server);
		if (text === null) return now;
		const brought = readBroughtSettings(text, now);
		if (!brought.ok) return brought.problem;
		const saving = saveSettingsBy(null, { store, server }, brought.settings);
		// Reading writes what waits; left alone, that would wait longer than this process lives.
		await store.settingsLog(server);
		const outcome = await saving;
		return outcome === "kept" ? brought.settings : "the database is away.";
	});
	if (!used.ok) return complain(io, used.problems, used.exitCode);
	if (typeof used.result === "string") return complain(io, [`${set}: ${used.result}`], 1);
	io.stdout.write(`${JSON.stringify(used.result, null, "\t")}\n`);
	return 0;
}

function read(file: string): Promise<string | Error> {
	return readFile(file, "utf8").catch((error: Error) => error);
}
