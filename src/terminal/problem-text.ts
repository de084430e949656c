import type { Problem } from "../article/article.ts";
import { harmless, harmlessLine } from "./harmless.ts";

/** `file:line: problem`, as editors and terminals know how to jump to. */
export function describeProblem({ file, line, message }: Problem): string {
	const place = `${harmlessLine(file)}${line === null ? "" : `:${line}`}`;
	return `${place}: ${harmless(message).replaceAll("\n", " ")}`;
}
