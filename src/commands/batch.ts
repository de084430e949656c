import { once } from "node:events";
import { z } from "zod";
import type { Answerer, Question } from "../answer/answer.ts";
import { answerJson } from "../terminal/answer-json.ts";
import { jsonLine } from "../terminal/json-line.ts";
import { explainUnknownArticle, findFault } from "./asked-question.ts";
import type { ExitCode, Io } from "./io.ts";

/**
 * Answers the questions on standard input as they come, one JSON line each, in order. A line that cannot
 * be answered says so itself, and the rest goes on: the exit code is 0.
 */
export async function answerBatch(
	answerer: Answerer,
	scope: Pick<Question, "article">,
	{ stdin, stdout }: Io,
): Promise<ExitCode> {
	for await (const line of linesOf(stdin)) {
		if (line.trim() === "") continue;
		const roomLeft = stdout.write(jsonLine(await answerLine(line, answerer, scope)));
		if (!roomLeft) await once(stdout, "drain");
	}
	return 0;
}

/** Splits at line feeds alone: the other breaks that node:readline knows may stand inside JSON. */
export async function* linesOf(chunks: NodeJS.ReadStream): AsyncGenerator<string> {
	let pieces: string[] = [];
	for await (const chunk of chunks.setEncoding("utf8")) {
		const [first = "", ...others] = String(chunk).split("\n");
		pieces.push(first);
		for (const other of others) {
			yield pieces.join("");
			pieces = [other];
		}
	}
	yield pieces.join("");
}

const lineSchema = z.object(
	{
		id: z.unknown().optional(),
		question: z.string({ error: "expected text" }),
		article: z.string({ error: "expected an article's id" }).nullish(),
		after: z.string({ error: "expected the question before" }).nullish(),
	},
	{ error: "expected an object" },
);

async function answerLine(
	line: string,
	answerer: Answerer,
	scope: Pick<Question, "article">,
): Promise<object> {
	const json = parseJson(line);
	if (json === undefined) return { id: null, error: "The line is not JSON." };
	const parsed = lineSchema.safeParse(json);
	if (!parsed.success) return { id: idOf(json), error: describeIssues(parsed.error) };
	const { id = null, question, article, after } = parsed.data;
	const fault = findFault(question);
	if (fault !== null) return { id, error: fault };
	const answer = await answerer.ask({
		text: question,
		...scope,
		...(article ? { article } : {}),
		...(after ? { after } : {}),
	});
	if ("nearest" in answer) return { id, error: explainUnknownArticle(answer) };
	return { id, ...answerJson(answer) };
}

function parseJson(line: string): unknown {
	try {
		return JSON.parse(line.replace(/^\uFEFF/, ""));
	} catch {
		return undefined;
	}
}

function idOf(json: unknown): unknown {
	return typeof json === "object" && json !== null && "id" in json ? json.id : null;
}

function describeIssues(error: z.ZodError): string {
	const issues = error.issues.map(({ path, message }) => [...path, message].join(": "));
	return `The line is no question: ${issues.join("; ")}.`;
}
