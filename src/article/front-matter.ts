import type { Problem } from "./article.ts";
import { readToml } from "./front-matter-toml.ts";
import { type Doubt, readJson, readYaml } from "./front-matter-yaml.ts";

/** What stands at a file's head between `---` (YAML), `+++` (TOML), `;;;` or braces (JSON), read, and the text below it. */
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
		const closing = unclosed === "{" ? "}" : unclosed;
		const message = `the front matter opens with "${unclosed}" but no line "${closing}" closes it`;
		return refusal(file, line, message);
	}
	const { matter, body, language, first } = split;
	const read = readers[language](matter);
	if (!read.ok) return refusal(file, read.line + first - 1, read.message);
	const above = content.slice(0, content.length - body.length);
	return {
		ok: true,
		fields: withSmallKeys(read.fields),
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

/** "Title" is the title where nothing else is. */
function withSmallKeys(
	fields: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
	const small = Object.entries(fields).map(([key, value]) => [key.toLowerCase(), value]);
	return { ...Object.fromEntries(small), ...fields };
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
			readonly language: Language;
			/** The line of the file where the matter begins. */
			readonly first: number;
	  }
	| { readonly unclosed: string; readonly line: number };

const languages = ["yaml", "toml", "json"] as const;
type Language = (typeof languages)[number];

const readers = { yaml: readYaml, toml: readToml, json: readJson } as const;

/** By what opens front matter its language, the line that closes it, and what it opens with, if it is any. */
const fences: Readonly<
	Record<
		string,
		{ language: Language; closing: RegExp; opensWith: RegExp; isMatterAnyway: boolean }
	>
> = {
	"---": {
		language: "yaml",
		closing: /^(?:---|\.\.\.)[ \t]*(?:\n|$(?![\s\S]))/m,
		opensWith: /^[\w-]+:(?:[ \t]|\n|$)/,
		isMatterAnyway: true,
	},
	"+++": {
		language: "toml",
		closing: /^\+\+\+[ \t]*(?:\n|$(?![\s\S]))/m,
		opensWith: /^(?:["']?[\w.-]+["']?[ \t]*=|\[)/,
		isMatterAnyway: false,
	},
	";;;": {
		language: "json",
		closing: /^;;;[ \t]*(?:\n|$(?![\s\S]))/m,
		opensWith: /^\{\s*"/,
		isMatterAnyway: false,
	},
};

function splitFrontMatter(content: string): Split {
	const none: Split = { matter: "", body: content, language: "yaml", first: 2 };
	const opening = /^(?:[ \t]*\n)*(---(?=[ \t]*(yaml|toml|json)?)|\+\+\+|;;;)[ \t]*\2[ \t]*\n/.exec(
		content,
	);
	if (opening === null) return splitBraces(content) ?? none;
	const [above, sign = "", named] = opening;
	const fence = fences[sign];
	if (!fence) return none;
	const language = languages.find((each) => each === named) ?? fence.language;
	const first = above.split("\n").length;
	const rest = content.slice(above.length);
	const closing = fence.closing.exec(rest);
	const isMatter =
		named !== undefined || fence.opensWith.test(rest.replace(/^(?:[ \t]*(?:#.*)?\n)+/, ""));
	// A rule across the page may open an article too; "key: value" does not stand below one.
	if (closing === null && isMatter) return { unclosed: sign, line: first - 1 };
	if (closing === null || (!fence.isMatterAnyway && !isMatter && closing.index > 0)) return none;
	const end = closing.index + closing[0].length;
	return { matter: rest.slice(0, closing.index), body: rest.slice(end), language, first };
}

/** Braces with quoted keys, from the file's first line to a line that ends with the last brace. */
function splitBraces(content: string): Split | null {
	const opening = /^(?:[ \t]*\n)*(?=\{\s*"[\w-]+"\s*:)/.exec(content);
	if (opening === null) return null;
	const first = opening[0].split("\n").length;
	const rest = content.slice(opening[0].length);
	// Ordinary front matter is indented; on one line it ends there.
	const closing = /^(?:\{.*)?\}[ \t]*(?:\n|$(?![\s\S]))/m.exec(rest);
	if (closing === null) return { unclosed: "{", line: first };
	const end = closing.index + closing[0].length;
	return { matter: rest.slice(0, end), body: rest.slice(end), language: "json", first };
}

function isField(line: string, key: string): boolean {
	const written = line.replace(/^(?:\{?\s*")|^'/, "");
	return (
		written.toLowerCase().startsWith(key.toLowerCase()) &&
		/^["']?\s*[:=]/.test(written.slice(key.length))
	);
}
