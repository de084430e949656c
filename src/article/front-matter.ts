import type { Problem } from "./article.ts";
import { readToml } from "./front-matter-toml.ts";
import { type Doubt, readYaml } from "./front-matter-yaml.ts";

/** The lines between `---` (YAML) or `+++` (TOML) at a file's head, read, and the text below them. */
export type FrontMatter =
	| {
			readonly ok: true;
			/** Everything is the string it was written as: no dates, no numbers. */
			readonly fields: Readonly<Record<string, unknown>>;
			/** What was read as people mean it, though it says something else to a machine. */
			readonly problems: readonly Problem[];
			/** The line of the file where a field is written. */
			lineOf(key: string): number;
			readonly body: string;
			/** How many lines of the file stand above the body. */
			readonly linesAbove: number;
	  }
	| { readonly ok: false; readonly problem: Problem };

/** Splits off and reads the front matter; a file without any is all body. */
export function readFrontMatter(file: string, content: string): FrontMatter {
	const split = splitFrontMatter(content);
	if ("unclosed" in split) {
		const { unclosed, line } = split;
		const message = `the front matter opens with "${unclosed}" but no line "${unclosed}" closes it`;
		return refusal(file, line, message);
	}
	const { matter, body, isToml, first } = split;
	const read = isToml ? readToml(matter) : readYaml(matter);
	if (!read.ok) return refusal(file, read.line + first - 1, read.message);
	const above = content.slice(0, content.length - body.length);
	return {
		ok: true,
		fields: read.fields,
		problems: read.doubts.map((doubt) => warningOf(file, first, doubt)),
		lineOf: (key) =>
			Math.max(
				0,
				matter.split("\n").findIndex((line) => isField(line, key)),
			) + first,
		body,
		linesAbove: above.split("\n").length - 1,
	};
}

function refusal(file: string, line: number, message: string): FrontMatter {
	const mend =
		'write lines like "title: The headline" between two lines "---"; quote words with a colon in them';
	return { ok: false, problem: { file, line, severity: "error", message, mend } };
}

function warningOf(file: string, first: number, { line, key, words }: Doubt): Problem {
	const quoted = `${key}: "${words.slice(0, 80).replaceAll('"', '\\"')}"`;
	return {
		file,
		line: line + first - 1,
		severity: "warning",
		message: `"#" after a space begins a comment in YAML; it is read as part of ${key}`,
		mend: `write ${quoted} with the quotation marks, or move the comment to a line of its own`,
	};
}

type Split =
	| {
			readonly matter: string;
			readonly body: string;
			readonly isToml: boolean;
			/** The line of the file where the matter begins. */
			readonly first: number;
	  }
	| { readonly unclosed: "---" | "+++"; readonly line: number };

function splitFrontMatter(content: string): Split {
	const opening = /^(?:[ \t]*\n)*(---|\+\+\+)[ \t]*\n/.exec(content);
	const none: Split = { matter: "", body: content, isToml: false, first: 2 };
	if (opening === null) return none;
	const isToml = opening[1] === "+++";
	const from = opening[0].length;
	const first = opening[0].split("\n").length;
	const rest = content.slice(from);
	const closing = (isToml ? closesToml : closesYaml).exec(rest);
	const isMatter = (isToml ? opensWithEntry : opensWithField).test(
		rest.replace(/^(?:[ \t]*(?:#.*)?\n)+/, ""),
	);
	// A rule across the page may open an article too; "key: value" does not stand below one.
	if (closing === null && isMatter) return { unclosed: isToml ? "+++" : "---", line: first - 1 };
	if (closing === null || (isToml && !isMatter && closing.index > 0)) return none;
	const end = closing.index + closing[0].length;
	return { matter: rest.slice(0, closing.index), body: rest.slice(end), isToml, first };
}

const closesYaml = /^(?:---|\.\.\.)[ \t]*(?:\n|$(?![\s\S]))/m;
const closesToml = /^\+\+\+[ \t]*(?:\n|$(?![\s\S]))/m;
const opensWithField = /^[\w-]+:(?:[ \t]|\n|$)/;
const opensWithEntry = /^(?:["']?[\w.-]+["']?[ \t]*=|\[)/;

function isField(line: string, key: string): boolean {
	return (
		line.replace(/^["']/, "").startsWith(key) &&
		/^["']?\s*[:=]/.test(line.replace(/^["']/, "").slice(key.length))
	);
}
