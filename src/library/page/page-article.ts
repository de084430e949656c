import { type ParsedArticle, parseArticle } from "../../article/parsing/parse.ts";
import { writeMarkdown } from "./markdown-writer.ts";
import { readPage } from "./read-page.ts";

/**
 * Reads a saved web page as the article that `verbatim add` would write of it. Its lines are not the page's.
 * It may take long, as `readPage` may.
 */
export function parsePage(source: {
	readonly id: string;
	readonly file: string;
	readonly html: string;
}): ParsedArticle {
	const { id, file } = source;
	const read = readPage(source.html, null);
	if (!read.ok) {
		const { message } = read;
		const mend = "save the page again, or copy its text into a .txt file";
		return { ok: false, problem: { file, line: null, severity: "error", message, mend } };
	}
	const content = writeMarkdown(read.page);
	const parsed = parseArticle({ id, file, format: "markdown", content });
	if (!parsed.ok) return { ok: false, problem: { ...parsed.problem, line: null } };
	const problems = parsed.problems.map((each) => ({ ...each, line: null }));
	return { ...parsed, problems, lines: null, leftOut: read.page.leftOut };
}
