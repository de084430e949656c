import { Command, Option } from "commander";
import type { Article } from "../article/article.ts";
import { readArticle } from "../library/folder/read-file.ts";
import { articleJson, type LeftOutOfPage, pageJson } from "../terminal/article-json.ts";
import { renderArticle } from "../terminal/article-text.ts";
import { jsonLine } from "../terminal/json-line.ts";
import { renderPageTrace } from "../terminal/page-trace-text.ts";
import { describeProblem } from "../terminal/problem-text.ts";
import { renderQuotations } from "../terminal/quotations-table.ts";
import type { Screen } from "../terminal/screen.ts";
import { complain, type ExitCode, exitCodesHelp, type Io, screenOf } from "./io.ts";

/** The steps of reading a page that can be left out, in their order. */
const steps = ["marks", "furniture", "place", "words"] as const;

type Step = (typeof steps)[number];

interface ParseOptions {
	readonly json?: true;
	readonly showAll?: true;
	readonly explain?: true;
	readonly debug?: true;
	readonly without?: readonly Step[];
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
		.option(
			"--debug",
			"for saved web pages: tell what became of each piece, and which step left it out",
		)
		.addOption(
			new Option("--without <step...>", "with --debug: leave a step out of the reading").choices(
				steps,
			),
		)
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
		if (options.debug) {
			if (!(await trace(file, options.without ?? [], io))) code = 1;
			continue;
		}
		const read = await readArticle(file);
		if (read.ok) {
			io.stdout.write(render(read.article, read.leftOut, options, screenOf(io.stdout)));
			continue;
		}
		code = 1;
		if (json) io.stdout.write(jsonLine({ file, error: read.problem.message }));
		else complain(io, [describeProblem(read.problem)], 1);
	}
	return code;
}

function render(
	article: Article,
	leftOut: readonly LeftOutOfPage[] | undefined,
	options: ParseOptions,
	screen: Screen,
): string {
	const { json, showAll = false, explain = false, quotes } = options;
	if (quotes) return renderQuotations(article, screen);
	if (json) {
		return jsonLine({ ...articleJson(article, { showAll, explain }), ...pageJson(leftOut) });
	}
	return renderArticle(article, { showAll, explain }, screen, leftOut);
}

/** Tells how a saved page is read; false where it gives no article. */
async function trace(file: string, without: readonly Step[], io: Io): Promise<boolean> {
	if (!/\.x?html?$/iu.test(file)) {
		complain(io, [`${file}: --debug is for saved web pages (.html)`], 1);
		return false;
	}
	const { tracePageFile } = await import("../library/page/trace-file.ts");
	const { pieces, refusal } = await tracePageFile(file, new Set(without));
	io.stdout.write(renderPageTrace(pieces, io.stdout.isTTY ? screenOf(io.stdout).width : 200));
	if (refusal !== null) complain(io, [`${file}: ${refusal}`], 1);
	return refusal === null;
}
