import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { z } from "zod";
import type { ExplainedAnswer } from "../answer/answer.ts";
import { type EvaluationCase, judgeAnswer, type Outcome } from "../answer/evaluation/evaluation.ts";
import type { OpenedArticles } from "../app/open-articles.ts";
import { renderExplanation } from "../terminal/explanation-text.ts";
import { harmless } from "../terminal/harmless.ts";
import { renderTable } from "../terminal/table.ts";
import { explainUnknownArticle } from "./asked-question.ts";
import { complain, type ExitCode, exitCodesHelp, type Io, screenOf } from "./io.ts";
import { type AnsweringOptions, noReaderOption, withArticles } from "./with-articles.ts";

interface EvalOptions extends AnsweringOptions {
	readonly explain?: true;
}

export function evalCommand(io: Io): Command {
	return new Command("eval")
		.description("measure the answers to questions of your own")
		.argument("<cases>", 'a file of JSON lines {"question", "article"?, "expect": words or null}')
		.option("-k, --knowledge <dir>", "the folder with the articles (beats KNOWLEDGE_DIR)")
		.option("--explain", "print what each miss rests on")
		.option(...noReaderOption)
		.addHelpText("after", `${expectHelp}${exitCodesHelp}`)
		.action(async (file: string, options: EvalOptions) => {
			io.finish(await evaluate(file, options, io));
		});
}

const expectHelp = `
"expect" holds some words of the passage that answers, or null where no article does.
`;

async function evaluate(file: string, options: EvalOptions, io: Io): Promise<ExitCode> {
	const content = await readFile(file, "utf8").catch(() => null);
	if (content === null) return complain(io, [`${file}: this file cannot be read`], 2);
	return withArticles(options, io, (opened) =>
		evaluateFrom(opened, { file, content }, options, io),
	);
}

async function evaluateFrom(
	{ answerer, reader }: OpenedArticles,
	{ file, content }: { readonly file: string; readonly content: string },
	options: EvalOptions,
	io: Io,
): Promise<ExitCode> {
	await reader?.prepare(answerer.articles);
	const { cases, problems } = readCases(content, file);
	complain(io, problems, 1);
	const counts = new Map<Outcome, number>();
	let skipped = problems.length;
	for (const one of cases) {
		const explained = await answerer.explain(toQuestion(one));
		if ("nearest" in explained) {
			skipped++;
			complain(io, [`${one.question}: ${explainUnknownArticle(explained)}`], 1);
			continue;
		}
		const outcome = judgeAnswer(one, explained.answer);
		counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
		if (!right.includes(outcome)) reportMiss(one, outcome, explained, options, io);
	}
	io.stdout.write(summarize(counts));
	return skipped > 0 ? 1 : 0;
}

const right: readonly Outcome[] = ["top1", "declinedRightly"];

const caseSchema = z.object({
	question: z.string().trim().min(1).max(4000),
	article: z.string().nullish(),
	expect: z.string().trim().min(1).nullable(),
});

function readCases(
	content: string,
	file: string,
): { readonly cases: EvaluationCase[]; readonly problems: string[] } {
	const cases: EvaluationCase[] = [];
	const problems: string[] = [];
	for (const [index, line] of content
		.replace(/^\ufeff/u, "")
		.split("\n")
		.entries()) {
		if (line.trim() === "") continue;
		const parsed = caseSchema.safeParse(parseJson(line));
		if (!parsed.success) {
			problems.push(
				`${file}:${index + 1}: expected {"question", "article"?, "expect": words or null}`,
			);
			continue;
		}
		const { question, article, expect } = parsed.data;
		cases.push({ question, expect, ...(article ? { article } : {}) });
	}
	return { cases, problems };
}

function parseJson(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return null;
	}
}

function toQuestion({ question, article }: EvaluationCase) {
	return { text: question, ...(article === undefined ? {} : { article }) };
}

const named: Readonly<Record<Outcome, string>> = {
	top1: "right passage first",
	top3: "right passage second or third",
	missed: "another passage",
	declinedRightly: "declined, rightly",
	declinedWrongly: "declined, though an article answers",
	answeredWrongly: "answered, though no article does",
};

function reportMiss(
	one: EvaluationCase,
	outcome: Outcome,
	{ answer, explanation }: ExplainedAnswer,
	{ explain }: EvalOptions,
	io: Io,
): void {
	const came = answer.passages[0]?.highlight.text.replace(/\s+/gu, " ") ?? "nothing";
	const lines = [
		`${one.question}`,
		`  ${named[outcome]}, confidence ${answer.confidence.toFixed(2)}`,
		...(one.expect === null ? [] : [`  expected: ${one.expect}`]),
		`  nearest:  ${came}`,
	];
	io.stdout.write(`${lines.map(harmless).join("\n")}\n`);
	if (explain) io.stdout.write(renderExplanation(explanation, screenOf(io.stdout)));
	io.stdout.write("\n");
}

function summarize(counts: ReadonlyMap<Outcome, number>): string {
	const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
	const rows = (Object.keys(named) as Outcome[]).map((outcome) => {
		const count = counts.get(outcome) ?? 0;
		return [named[outcome], count, all === 0 ? "" : `${((100 * count) / all).toFixed(1)} %`];
	});
	return `${renderTable(["outcome", "questions", "share"], rows)}${all} ${all === 1 ? "question" : "questions"}\n`;
}
