import { Command, Option } from "commander";
import { openLibrary } from "../app/open-articles.ts";
import type { Article, Problem } from "../article/article.ts";
import { checkLine, githubAnnotation } from "../terminal/check-text.ts";
import { count } from "../terminal/import-text.ts";
import { jsonLine } from "../terminal/json-line.ts";
import { renderTable } from "../terminal/table.ts";
import { complain, type ExitCode, exitCodesHelp, type Io } from "./io.ts";

const formats = ["text", "json", "github"] as const;

interface CheckOptions {
	readonly format: (typeof formats)[number];
}

export function checkCommand(io: Io): Command {
	return new Command("check")
		.description("parse every article of a folder, say what is wrong with which and how to mend it")
		.argument("[dir]", "the folder with the articles (beats KNOWLEDGE_DIR)")
		.addOption(
			new Option("--format <format>", "lines for people, JSON, or GitHub annotations")
				.choices(formats)
				.default("text"),
		)
		.addHelpText("after", exitCodesHelp)
		.action(async (dir: string | undefined, options: CheckOptions) => {
			io.finish(await check(dir, options, io));
		});
}

async function check(dir: string | undefined, { format }: CheckOptions, io: Io): Promise<ExitCode> {
	const library = await openLibrary(io.env, dir);
	if (!library.ok) return complain(io, library.problems, library.exitCode);
	const { articles } = library;
	const { readSources } = await import("../library/sources/sources-file.ts");
	const sources = await readSources(library.folder);
	const { languageAdvice } = await import("../search/language/expectations.ts");
	const languages = articles.flatMap((article) => languageAdvice(article) ?? []);
	const problems = [...sources.problems, ...library.problems, ...library.advise(), ...languages];
	const errors = problems.filter(({ severity }) => severity === "error").length;
	if (format === "json") io.stdout.write(jsonLine(checkJson(articles, problems)));
	else {
		const line = format === "github" ? githubAnnotation : checkLine;
		for (const problem of problems) io.stdout.write(`${line(problem)}\n`);
	}
	if (format === "text") io.stdout.write(summarize(articles, errors, problems.length - errors));
	return errors > 0 ? 1 : 0;
}

function checkJson(articles: readonly Article[], problems: readonly Problem[]) {
	return {
		articles: articles.map(({ id, file }) => ({ id, file })),
		problems: problems.map(({ file, line, severity, message, mend }) => ({
			file,
			line,
			severity,
			message,
			mend,
		})),
	};
}

function summarize(articles: readonly Article[], errors: number, warnings: number): string {
	const table = articles.length === 0 ? "" : renderTable(header, articles.map(rowOf));
	const warned = warnings === 0 ? "" : `, ${count(warnings, "warning")}`;
	return `${table}${count(articles.length, "article")}, ${count(errors, "problem")}${warned}\n`;
}

const header = ["article", "published", "sections", "passages", "quotes", "left out"];

function rowOf(article: Article): (string | number)[] {
	const passages = article.sections.reduce((sum, section) => sum + section.passages.length, 0);
	return [
		article.id,
		article.published ?? "unknown",
		article.sections.length,
		passages,
		article.quotes.length,
		article.dropped.length,
	];
}
