import { createInterface } from "node:readline/promises";
import type { Answerer } from "../answer/answer.ts";
import { layOutReply } from "../reply/layout.ts";
import { words } from "../reply/words.ts";
import { harmless } from "../terminal/harmless.ts";
import { renderReply, unlimited } from "../terminal/reply-text.ts";
import { wrap } from "../terminal/wrap.ts";
import { type ExitCode, type Io, pageOf } from "./io.ts";
import { findFault } from "./question.ts";

/** Answers what is typed, line by line, until Ctrl-D or Ctrl-C. */
export async function holdConversation(answerer: Answerer, io: Io): Promise<ExitCode> {
	io.stdout.write(greet(answerer, pageOf(io.stdout).width));
	const lines = createInterface({ input: io.stdin, output: io.stdout, prompt: "\n? " });
	lines.prompt();
	for await (const line of lines) {
		if (line.trim() !== "") io.stdout.write(`\n${answerLine(line, answerer, io)}`);
		lines.prompt();
	}
	io.stdout.write("\n");
	return 0;
}

function greet(answerer: Answerer, width: number): string {
	const examples = answerer.complete("", { limit: 3 }).map((each) => `• ${each}`);
	const number = answerer.articles.length;
	const about = `Verbatim answers from ${number} article${number === 1 ? "" : "s"}, in their own words. Ask a question; Ctrl-D ends.`;
	return `${wrap(harmless([about, ...examples].join("\n")), width).join("\n")}\n`;
}

function answerLine(question: string, answerer: Answerer, io: Io): string {
	const fault = findFault(question);
	if (fault !== null) return `${fault}\n`;
	const answer = answerer.ask({ text: question });
	// No article is named here, so that none can be unknown.
	if ("nearest" in answer) return "";
	return renderReply(layOutReply(answer, unlimited), pageOf(io.stdout), words.en);
}
