import path from "node:path";
import { createInterface } from "node:readline/promises";
import { buffer } from "node:stream/consumers";
import { Command } from "commander";
import { type Config, loadConfig } from "../config/config.ts";
import type { Fetched } from "../library/fetch-page.ts";
import { allowing } from "../library/public-address.ts";
import { type Import, type Imported, importArticle } from "../library/sources/import.ts";
import { compareFile, writeArticle } from "../library/write.ts";
import { harmlessLine } from "../terminal/harmless.ts";
import { count, renderUnderstood } from "../terminal/import-text.ts";
import { renderTable } from "../terminal/table.ts";
import { complain, type ExitCode, exitCodesHelp, type Io, screenOf } from "./io.ts";

interface AddOptions {
	readonly knowledge?: string;
	readonly yes?: true;
	readonly dryRun?: true;
}

export function addCommand(io: Io): Command {
	return new Command("add")
		.description("bring articles into the knowledge folder, one Markdown file each")
		.argument(
			"<source...>",
			"saved pages, addresses of pages, Markdown, text; - for standard input",
		)
		.option("-k, --knowledge <dir>", "the folder to write into (beats KNOWLEDGE_DIR)")
		.option("-y, --yes", "replace files that are there without asking")
		.option("-n, --dry-run", "show what would be written, and write nothing")
		.addHelpText("after", exitCodesHelp)
		.action(async (sources: string[], options: AddOptions) => {
			io.finish(await add(sources, options, io));
		});
}

async function add(sources: readonly string[], options: AddOptions, io: Io): Promise<ExitCode> {
	const loaded = loadConfig(io.env);
	if (!loaded.ok) return complain(io, loaded.problems, 2);
	const folder = options.knowledge ?? loaded.config.KNOWLEDGE_DIR ?? "knowledge";
	const outcomes: Outcome[] = [];
	const taken = new Set<string>();
	for (const [source, read] of await readAll(sources, loaded.config, io)) {
		const outcome = read.ok
			? await keep(read, path.join(folder, `${freeName(read.name, taken)}.md`), options, io)
			: ({ done: "failed", message: read.message } as const);
		if (outcome.done === "failed") complain(io, [`${source}: ${outcome.message}`], 1);
		outcomes.push({ ...outcome, source, read });
	}
	if (sources.length > 1) io.stdout.write(summarize(outcomes));
	return outcomes.some(({ done }) => done === "failed") ? 1 : 0;
}

type Kept =
	| { readonly done: "written" | "replaced" | "unchanged" | "shown"; readonly file: string }
	| { readonly done: "failed"; readonly message: string };

type Outcome = Kept & { readonly source: string; readonly read: Import };

/** Reads all sources before anything is asked or written; one that fails does not hold up the others. */
async function readAll(
	sources: readonly string[],
	config: Config,
	io: Io,
): Promise<[string, Import][]> {
	const bar = sources.length > 1 && io.stderr.isTTY === true ? await sourcesBar(io) : null;
	bar?.start(sources.length, 0, { source: "" });
	const reads: [string, Import][] = [];
	for (const source of sources) {
		bar?.update(reads.length, { source: harmlessLine(source).slice(0, 60) });
		const read = await importArticle(source, {
			fetchPage: (address) => fetchAddress(address, config),
			readInput: () => buffer(io.stdin),
		});
		reads.push([source, read]);
	}
	bar?.stop();
	return reads;
}

async function sourcesBar({ stderr }: Io) {
	const { SingleBar } = await import("cli-progress");
	const format = "{bar} {value}/{total} {source}";
	return new SingleBar({ format, stream: stderr, clearOnComplete: true });
}

/** Loads what speaks with servers only where an address is given. */
async function fetchAddress(address: string, { CONTACT, OWN_HOSTS }: Config): Promise<Fetched> {
	const { fetchPage } = await import("../library/fetch-page.ts");
	return fetchPage(address, { contact: CONTACT ?? null, allows: allowing(OWN_HOSTS) });
}

/** Two sources of one run are two articles, also where their titles are alike. */
function freeName(name: string, taken: Set<string>): string {
	let free = name;
	for (let number = 2; taken.has(free); number++) free = `${name}-${number}`;
	taken.add(free);
	return free;
}

async function keep(read: Imported, file: string, options: AddOptions, io: Io): Promise<Kept> {
	io.stdout.write(renderUnderstood(read, screenOf(io.stdout)));
	const there = await compareFile(file, read.content);
	if (options.dryRun) return say(io, "shown", file);
	if (there === "same") return say(io, "unchanged", file);
	if (there === "other" && options.yes !== true) {
		if (io.stdin.isTTY !== true) {
			return { done: "failed", message: `${file} is there already; --yes replaces it` };
		}
		if (!(await confirm(`Replace ${file}?`, io))) return say(io, "unchanged", file);
	}
	try {
		await writeArticle(file, read.content);
	} catch (error) {
		if (!(error instanceof Error) || !("code" in error)) throw error;
		return { done: "failed", message: `${file} cannot be written (${String(error.code)})` };
	}
	return say(io, there === "other" ? "replaced" : "written", file);
}

function say(io: Io, done: "written" | "replaced" | "unchanged" | "shown", file: string): Kept {
	const words = {
		written: `Written: ${file}`,
		replaced: `Replaced: ${file}`,
		unchanged: `Unchanged: ${file}`,
		shown: `Not written (--dry-run): ${file}`,
	};
	io.stdout.write(`${harmlessLine(words[done])}\n\n`);
	return { done, file };
}

async function confirm(question: string, io: Io): Promise<boolean> {
	const lines = createInterface({ input: io.stdin, output: io.stderr });
	const answer = await lines.question(`${harmlessLine(question)} [y/N] `);
	lines.close();
	return /^\s*y(?:es)?\s*$/iu.test(answer);
}

function summarize(outcomes: readonly Outcome[]): string {
	const rows = outcomes.map((outcome) => {
		const { read, source, done } = outcome;
		if (!read.ok || outcome.done === "failed") return [source, done, "", "", ""];
		const { article, leftOut } = read;
		return [source, done, article.sections.length, article.quotes.length, leftOut.length];
	});
	const failed = outcomes.filter(({ done }) => done === "failed").length;
	const table = renderTable(["source", "", "sections", "quotes", "left out"], rows);
	return `${table}${count(outcomes.length - failed, "article")} brought in, ${failed} failed\n`;
}
