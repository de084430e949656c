import { Command } from "commander";
import { groupAlike } from "../answer/grouping/question-groups.ts";
import { useStore } from "../app/opened-store.ts";
import { renderInsights, type ServerInsights } from "../terminal/insights-text.ts";
import { jsonLine } from "../terminal/json-line.ts";
import { complain, type ExitCode, exitCodesHelp, type Io } from "./io.ts";
import { createLog } from "./json-log.ts";

interface InsightsOptions {
	readonly server?: string;
	readonly json?: true;
}

export function insightsCommand(io: Io): Command {
	return new Command("insights")
		.description("show what was asked in servers, what the articles did not answer, and the votes")
		.option("--server <id>", "only this server")
		.option("--json", "print one line of JSON a server")
		.addHelpText("after", exitCodesHelp)
		.action(async (options: InsightsOptions) => {
			io.finish(await showInsights(options, io));
		});
}

async function showInsights({ server, json }: InsightsOptions, io: Io): Promise<ExitCode> {
	const log = createLog("error", io.stderr);
	const used = await useStore(io.env, log, async (store) => {
		const found: ServerInsights[] = [];
		for (const id of server === undefined ? await store.servers() : [server]) {
			const { missed, ...insights } = await store.insights(id);
			found.push({ server: id, ...insights, missed: groupAlike(missed) });
		}
		return found;
	});
	if (!used.ok) return complain(io, used.problems, used.exitCode);
	const text = json ? used.result.map(jsonLine) : used.result.map(renderInsights);
	io.stdout.write(text.join(json ? "" : "\n") || "Nothing was asked yet.\n");
	return 0;
}
