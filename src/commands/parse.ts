import { Command } from "commander";
import { readArticle } from "../library/read-file.ts";
import { articleJson } from "../terminal/article-json.ts";
import { renderArticle } from "../terminal/article-text.ts";
import { jsonLine } from "../terminal/json-line.ts";
import { describeProblem } from "../terminal/problem-text.ts";
import { complain, type ExitCode, exitCodesHelp, type Io, pageOf } from "./io.ts";

interface ParseOptions {
	readonly json?: true;
	readonly showAll?: true;
	readonly explain?: true;
}

export function parseCommand(io: Io): Command {
	return new Command("parse")
		.description("show what Verbatim makes of article files")
		.argument("<file...>", "articles: .md, .txt or .html")
		.option("--json", 'print one JSON line a file, in order; {"file", "error"} for one that fails')
		.option("--show-all", "name the likeliest speaker of every quotation, however unsure")
		.option("--explain", "tell the cue, the rule and the confidence of every quotation's speaker")
		.addHelpText("after", exitCodesHelp)
		.action(async (files: string[], options: ParseOptions) => {
			io.finish(await parse(files, options, io));
		});
}

async function parse(files: readonly string[], options: ParseOptions, io: Io): Promise<ExitCode> {
	const { json = false, showAll = false, explain = false } = options;
	let code: ExitCode = 0;
	for (const file of files) {
		const read = await readArticle(file);
		if (read.ok) {
			const { article } = read;
			io.stdout.write(
				json
					? jsonLine(articleJson(article, { showAll, explain }))
					: renderArticle(article, { showAll, explain }, pageOf(io.stdout)),
			);
			continue;
		}
		code = 1;
		if (json) io.stdout.write(jsonLine({ file, error: read.problem.message }));
		else complain(io, [describeProblem(read.problem)], 1);
	}
	return code;
}
