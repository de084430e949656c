import { setTimeout as wait } from "node:timers/promises";
import { Command } from "commander";
import type { OpenedArticles } from "../app/open-articles.ts";
import { layOutReply } from "../reply/layout.ts";
import { words } from "../reply/reply-words.ts";
import { answerJson } from "../terminal/answer-json.ts";
import { explanationJson } from "../terminal/explanation-json.ts";
import { renderExplanation } from "../terminal/explanation-text.ts";
import { harmlessLine } from "../terminal/harmless.ts";
import { jsonLine } from "../terminal/json-line.ts";
import { renderReply, unlimited } from "../terminal/reply-text.ts";
import { explainUnknownArticle, findFault } from "./asked-question.ts";
import { answerBatch } from "./batch.ts";
import { complain, type ExitCode, exitCodesHelp, type Io, screenOf } from "./io.ts";
import { type AnsweringOptions, noReaderOption, withArticles } from "./with-articles.ts";

interface AskOptions extends AnsweringOptions {
	readonly article?: string;
	readonly after?: string;
	readonly json?: true;
	readonly batch?: true;
	readonly explain?: true;
}

export function askCommand(io: Io): Command {
	return new Command("ask")
		.description("answer a question in the articles' own words")
		.argument("[question...]", "what to ask, in quotation marks")
		.option("-a, --article <id>", "look in this article only")
		.option("--after <question>", "the question before, where this one follows it")
		.option("-k, --knowledge <dir>", "the folder with the articles (beats KNOWLEDGE_DIR)")
		.option("--json", "print the answer as one line of JSON")
		.option(
			"--explain",
			"tell what the question is read as, what words and reader make of it, and why it is sure, unsure or declined",
		)
		.option(...noReaderOption)
		.option(
			"--batch",
			'read JSON lines {"id", "question", "article"?, "after"?} from standard input and print for each a JSON line, in order: the answer, or {"id", "error"}',
		)
		.addHelpText("after", exitCodesHelp)
		.action(async (question: string[], options: AskOptions, command: Command) => {
			if (options.batch && question.length > 0)
				command.error("error: with --batch the questions come from standard input");
			if (!options.batch && question.length === 0)
				command.error('error: no question given, as in: verbatim ask "What is the ECHR?"');
			io.finish(await ask(question.join(" "), options, io));
		});
}

async function ask(question: string, options: AskOptions, io: Io): Promise<ExitCode> {
	const fault = options.batch ? null : findFault(question);
	if (fault !== null) return complain(io, [fault], 2);
	const answer = (opened: OpenedArticles) => answerFrom(opened, question, options, io);
	return withArticles(options, io, answer, options.batch === undefined);
}

async function answerFrom(
	{ answerer, reader }: OpenedArticles,
	question: string,
	options: AskOptions,
	io: Io,
): Promise<ExitCode> {
	const scope = options.article === undefined ? {} : { article: options.article };
	const all = answerer.articles;
	const asking =
		options.article === undefined ? all : all.filter(({ id }) => id === options.article);
	// Of many questions each is to be answered alike; one question alone need not wait for a thousand articles.
	const prepared = reader?.prepare(asking);
	await (options.batch
		? prepared
		: Promise.race([prepared, wait(maxPreparing, null, { ref: false })]));
	if (options.batch) return answerBatch(answerer, scope, io);
	const asked = {
		text: question,
		...scope,
		...(options.after === undefined ? {} : { after: options.after }),
	};
	const found = options.explain ? await answerer.explain(asked) : await answerer.ask(asked);
	if ("nearest" in found) return complain(io, [explainUnknownArticle(found)], 2);
	const page = screenOf(io.stdout);
	const { answer, explanation } = "answer" in found ? found : { answer: found, explanation: null };
	if (options.json) {
		const rest = explanation === null ? {} : { explanation: explanationJson(explanation) };
		io.stdout.write(jsonLine({ ...answerJson(answer), ...rest }));
		return 0;
	}
	const { further = [] } = answer;
	const reply = [answer, ...further].map((each) => ({
		title: further.length > 0 ? `${harmlessLine(each.question)}\n\n` : "",
		text: renderReply(layOutReply(each, unlimited), page, words.en, new Date()),
	}));
	io.stdout.write(reply.map(({ title, text }) => title + text).join("\n"));
	if (explanation !== null) io.stdout.write(`\n${renderExplanation(explanation, page)}`);
	return 0;
}

/** Milliseconds that a question waits for the directions of passages; without them it is answered by words and reading. */
const maxPreparing = 3000;
