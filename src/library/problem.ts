import type { Problem } from "../article/article.ts";
import type { ParsedArticle } from "../article/parsing/parse.ts";

/** A file that gives no article. */
export function refuse(file: string, message: string): ParsedArticle {
	return { ok: false, problem: errorIn(file, message) };
}

export function errorIn(file: string, message: string): Problem {
	return { file, line: null, severity: "error", message, mend: mendingOf(message) };
}

/** Most of what keeps a file from being read is mended by its author in one way. */
function mendingOf(message: string): string {
	return message.includes("already that of")
		? 'give one of them another name, or another line "id: …" at its top'
		: (mendings.find(([words]) => message.includes(words))?.[1] ??
				"replace it by the article's text, or remove it");
}

const mendings: readonly (readonly [string, string])[] = [
	["no such folder", "make the folder, or name another one"],
	["in this folder", "bring one in: verbatim add FILE"],
	["UTF-", "save the file as UTF-8"],
	["too large", "leave only the article in it"],
	["took", "shorten it, or leave only the article in it"],
	["permission", "let the program read it"],
];
