import { Command } from "commander";
import type { Article } from "../article/article.ts";
import { openLibrary } from "../compose.ts";
import { describeProblem } from "../terminal/problem-text.ts";
import { renderTable } from "../terminal/table.ts";
import { complain, type ExitCode, exitCodesHelp, type Io } from "./io.ts";

export function checkCommand(io: Io): Command {
	return new Command("check")
		.description("parse every article of a folder and say what is wrong with which")
		.argument("[dir]", "the folder with the articles (beats KNOWLEDGE_DIR)")
		.addHelpText("after", exitCodesHelp)
		.action(async (dir: string | undefined) => {
			io.finish(await check(dir, io));
		});
}

async function check(dir: string | undefined, io: Io): Promise<ExitCode> {
	const library = await openLibrary(io.env, dir);
	if (!library.ok) return complain(io, library.problems, library.exitCode);
	const { articles, problems } = library;
	for (const problem of problems) io.stdout.write(`${describeProblem(problem)}\n`);
	if (articles.length > 0) io.stdout.write(renderTable(header, articles.map(rowOf)));
	io.stdout.write(`${count(articles.length, "article")}, ${count(problems.length, "problem")}\n`);
	return problems.some((problem) => problem.severity === "error") ? 1 : 0;
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

function count(number: number, thing: string): string {
	return `${number} ${thing}${number === 1 ? "" : "s"}`;
}
