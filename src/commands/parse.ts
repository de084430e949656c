import { Command } from "commander";
import type { Article } from "../article/article.ts";
import { readArticle } from "../library/read-file.ts";
import { articleJson } from "../terminal/article-json.ts";
import { renderArticle } from "../terminal/article-text.ts";
import { jsonLine } from "../terminal/json-line.ts";
import type { Page } from "../terminal/page.ts";
import { describeProblem } from "../terminal/problem-text.ts";
import { renderQuotations } from "../terminal/quotations-table.ts";
import { complain, type ExitCode, exitCodesHelp, type Io, pageOf } from "./io.ts";

interface ParseOptions {
	readonly json?: true;
	readonly showAll?: true;
	readonly explain?: true;
	readonly quotes?: true;
}

export function parseCommand(io: Io): Command {
	return new Command("parse")
		.description("show what Verbatim makes of article files")
		.argument("<file...>", "articles: .md, .txt or .html")
		.option("--json", 'print one JSON line a file, in order; {"file", "error"} for one that fails')
		.option("--show-all", "name the likeliest speaker of every quotation, however unsure")
		.option("--explain", "tell the cue, the rule and the confidence of every quotation's speaker")
		.option("--quotes", "print the quotations alone, with speaker, cue and confidence side by side")
		.addHelpText("after", exitCodesHelp)
		.action(async (files: string[], options: ParseOptions, command: Command) => {
			if (options.quotes && (options.json || options.explain || options.showAll))
				command.error("error: --quotes shows all that there is: give it without the other options");
			io.finish(await parse(files, options, io));
		});
}

async function parse(files: readonly string[], options: ParseOptions, io: Io): Promise<ExitCode> {
	const { json = false } = options;
	let code: ExitCode = 0;
	for (const file of files) {
		const read = await readArticle(file);
		if (read.ok) {
			io.stdout.write(render(read.article, options, pageOf(io.stdout)));
			continue;
		}
		code = 1;
		if (json) io.stdout.write(jsonLine({ file, error: read.problem.message }));
		else complain(io, [describeProblem(read.problem)], 1);
	}
	return code;
}

function render(article: Article, options: ParseOptions, page: Page): string {
	const { json, showAll = false, explain = false, quotes } = options;
	if (quotes) return renderQuotations(article, page);
	if (json) return jsonLine(articleJson(article, { showAll, explain }));
	return renderArticle(article, { showAll, explain }, page);
}
