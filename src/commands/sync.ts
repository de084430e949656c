import { Command } from "commander";
import { type Config, loadConfig } from "../config/config.ts";
import { allowing } from "../library/public-address.ts";
import type { VisitorOptions } from "../library/sources/visitor.ts";
import { describeProblem } from "../terminal/problem-text.ts";
import { renderSync } from "../terminal/sync-text.ts";
import { complain, type ExitCode, exitCodesHelp, type Io } from "./io.ts";

interface SyncOptions {
	readonly knowledge?: string;
	readonly dryRun?: true;
}

export function syncCommand(io: Io): Command {
	return new Command("sync")
		.description("fetch the articles of the sources that knowledge/sources.yaml names")
		.argument("[source]", "the one source of this name; all of them unless told")
		.option("-k, --knowledge <dir>", "the folder with the articles (beats KNOWLEDGE_DIR)")
		.option("-n, --dry-run", "show which articles would be asked for, and write nothing")
		.addHelpText("after", exitCodesHelp)
		.action(async (source: string | undefined, options: SyncOptions) => {
			io.finish(await sync(source, options, io));
		});
}

async function sync(
	only: string | undefined,
	{ knowledge, dryRun }: SyncOptions,
	io: Io,
): Promise<ExitCode> {
	const loaded = loadConfig(io.env);
	if (!loaded.ok) return complain(io, loaded.problems, 2);
	const folder = knowledge ?? loaded.config.KNOWLEDGE_DIR ?? "knowledge";
	const signal = io.whenStopped();
	const bar = io.stderr.isTTY === true ? await sourcesBar(io) : null;
	const { syncFolder } = await import("../library/sources/folder-sync.ts");
	const synced = await syncFolder({
		folder,
		only,
		isDryRun: dryRun ?? false,
		visiting: visitingBy(loaded.config, signal),
		onProgress: (source, done, of) => bar?.tell(source, done, of),
	});
	bar?.stop();
	if (!synced.ok) return complain(io, [synced.message], synced.reason === "busy" ? 1 : 2);
	const { outcomes, problems, requests } = synced;
	complain(io, problems.map(describeProblem), 1);
	const faults = outcomes.flatMap(({ source, problem }) =>
		problem === null ? [] : [`${source}: ${problem}`],
	);
	complain(io, faults, 1);
	io.stdout.write(renderSync(outcomes, requests));
	const isFailed = outcomes.some(({ done }) => done.some(({ deed }) => deed === "failed"));
	return problems.length > 0 || faults.length > 0 || isFailed || signal.aborted ? 1 : 0;
}

/** How servers are asked, by the settings. */
export function visitingBy({ CONTACT, OWN_HOSTS }: Config, signal?: AbortSignal): VisitorOptions {
	return { contact: CONTACT ?? null, allows: allowing(OWN_HOSTS), signal };
}

/** One bar for all sources, which go on beside one another. */
async function sourcesBar({ stderr }: Io) {
	const { SingleBar } = await import("cli-progress");
	const format = "{bar} {value}/{total} {source}";
	const bar = new SingleBar({ format, stream: stderr, clearOnComplete: true });
	const progress = new Map<string, { readonly done: number; readonly of: number }>();
	bar.start(1, 0, { source: "" });
	return {
		tell(source: string, done: number, of: number): void {
			progress.set(source, { done, of });
			const all = [...progress.values()];
			bar.setTotal(
				Math.max(
					1,
					all.reduce((sum, each) => sum + each.of, 0),
				),
			);
			bar.update(
				all.reduce((sum, each) => sum + each.done, 0),
				{ source },
			);
		},
		stop: () => bar.stop(),
	};
}
