import path from "node:path";
import { Command } from "commander";
import { useStore } from "../app/opened-store.ts";
import { compareFile, writeArticle } from "../library/write.ts";
import type { AddedArticle } from "../records/records.ts";
import { harmlessLine } from "../terminal/harmless.ts";
import { complain, type ExitCode, exitCodesHelp, type Io } from "./io.ts";
import { createLog } from "./json-log.ts";

interface ExportOptions {
	readonly server?: string;
	readonly yes?: true;
}

export function exportCommand(io: Io): Command {
	return new Command("export")
		.description("write the articles that were added on Discord as files, a folder for each server")
		.argument("<dir>", "the folder to write into")
		.option("--server <id>", "only those of this server, without a folder for it")
		.option("-y, --yes", "replace files that are there")
		.addHelpText("after", exitCodesHelp)
		.action(async (dir: string, options: ExportOptions) => {
			io.finish(await exportArticles(dir, options, io));
		});
}

async function exportArticles(
	dir: string,
	{ server, yes }: ExportOptions,
	io: Io,
): Promise<ExitCode> {
	if (server !== undefined && !/^\d{17,20}$/.test(server)) {
		return complain(io, ["--server: expected a server's id, a number of 17 to 20 digits."], 2);
	}
	const log = createLog("error", io.stderr);
	const used = await useStore(io.env, log, (store) => store.addedArticles(server ?? null));
	if (!used.ok) return complain(io, used.problems, used.exitCode);
	let left = 0;
	for (const article of used.result) {
		const file = path.join(dir, ...(server === undefined ? [article.server] : []), nameOf(article));
		const problem = await write(file, article.content, yes === true, io);
		if (problem === null) continue;
		left++;
		complain(io, [problem], 1);
	}
	const written = used.result.length - left;
	io.stdout.write(
		`${written} ${written === 1 ? "article" : "articles"} written to ${harmlessLine(dir)}\n`,
	);
	return left === 0 ? 0 : 1;
}

/** `added/harbour-wall` as a file: of whatever the database holds nothing leads out of the folder. */
function nameOf({ id }: AddedArticle): string {
	const name = id.replace(/^.*\//su, "").replace(/[\p{Cc}\\:]/gu, "-");
	return `${/^\.*$/u.test(name) ? "article" : name}.md`;
}

/** @returns what is wrong, or null */
async function write(
	file: string,
	content: string,
	replaces: boolean,
	io: Io,
): Promise<string | null> {
	const there = await compareFile(file, content);
	if (there === "other" && !replaces) return `${file} is there already; --yes replaces it`;
	try {
		if (there !== "same") await writeArticle(file, content);
	} catch (error) {
		if (!(error instanceof Error) || !("code" in error)) throw error;
		return `${file} cannot be written (${String(error.code)})`;
	}
	io.stdout.write(`${harmlessLine(file)}\n`);
	return null;
}
