import type { Problem } from "../article/article.ts";
import { harmless, harmlessLine } from "./harmless.ts";
import { describeProblem } from "./problem-text.ts";

/** `file:line: problem; how to mend it`, for editors and people. Warnings say that they are. */
export function checkLine(problem: Problem): string {
	const kind = problem.severity === "warning" ? "warning: " : "";
	return describeProblem({
		...problem,
		message: `${kind}${problem.message}; to mend it: ${problem.mend}`,
	});
}

/** A workflow command that GitHub shows beside the line in a pull request. */
export function githubAnnotation({ file, line, severity, message, mend }: Problem): string {
	const place = [
		`file=${property(harmlessLine(file))}`,
		...(line === null ? [] : [`line=${line}`]),
	].join(",");
	return `::${severity} ${place}::${value(harmless(`${message}. To mend it: ${mend}.`))}`;
}

function property(text: string): string {
	return value(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function value(text: string): string {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
