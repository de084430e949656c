import type { Problem } from "../article/article.ts";
import { harmless } from "./harmless.ts";

/** `file:line: problem`, as editors and terminals know how to jump to. */
export function describeProblem({ file, line, message }: Problem): string {
	return harmless(`${file}${line === null ? "" : `:${line}`}: ${message}`).replaceAll("\n", " ");
}
